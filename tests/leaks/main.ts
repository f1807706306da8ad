import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { proven, tryMutants } from './mutants.ts';

// npm run leaks -- --mutants: breaks the rules in every way there is, one at a time, and says which breach nobody noticed.
// npm run leaks: so many halls, drawn by chance under the seed said; all that can leave each of them is made and searched for
// every word that may not be there. Prints what was looked at, and each field that leaks, most often found first.
const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '10000' },
    mutants: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const breakTheRules = async (): Promise<boolean> => {
  const { tried, survivors } = await tryMutants(400, () => true, say);
  const unnoticed = survivors.filter(({ because }) => because === undefined);
  const same = survivors.length - unnoticed.length;
  say(
    `${tried} mutants: ${tried - survivors.length} found out, ${same} that mean the same, ${unnoticed.length} unnoticed`,
  );
  const elsewhere = unnoticed.filter(({ path }) => !proven.has(path)).length;
  if (elsewhere > 0)
    say(`${elsewhere} of them in files that have no examples in tests/leaks/examples.ts yet`);
  return unnoticed.length === 0;
};

const searchWorlds = async (wanted: number, seed: number): Promise<boolean> => {
  const [{ leaksIn }, { waysOut }, { aLeakWorld }] = await Promise.all([
    import('./search.ts'),
    import('./waysOut.ts'),
    import('./world.ts'),
  ]);
  const began = performance.now();
  const looked = { worlds: 0, things: 0, words: 0 };
  const leaks = new Map<string, number>();

  say(`${wanted} worlds, seed ${seed}`);
  fc.assert(
    fc.property(aLeakWorld, (world) => {
      for (const leaving of Object.values(waysOut)) {
        for (const each of leaving(world)) {
          looked.things += 1;
          looked.words += world.marks.size;
          for (const leak of leaksIn(each, world.marks)) leaks.set(leak, (leaks.get(leak) ?? 0) + 1);
        }
      }
      looked.worlds += 1;
      if (looked.worlds % 1000 === 0) say(`${looked.worlds} of ${wanted}`);
    }),
    { numRuns: wanted, seed },
  );

  for (const [leak, times] of [...leaks].toSorted(([, one], [, other]) => other - one).slice(0, 50)) {
    say(`${times} times: ${leak}`);
  }
  const found = [...leaks.values()].reduce((sum, each) => sum + each, 0);
  const seconds = Math.round((performance.now() - began) / 1000);
  say(
    `${looked.worlds} worlds, ${looked.things} things that leave, ${looked.words} words looked for: ${found} leaks (${seconds} s)`,
  );
  return found === 0 && looked.worlds >= wanted;
};

// Mutants are woken before any rule is loaded, so that what is not needed is not loaded either.
const isWell = values.mutants
  ? await breakTheRules()
  : await searchWorlds(Number(values.worlds), Number(values.seed));
if (!isWell) process.exitCode = 1;
