import { parseArgs } from 'node:util';
import { openMatrix } from './matrix.ts';
import type { Case } from './matrix.ts';
import { failuresIn, runCases, runTraced, spread } from './running.ts';
import { canTrace, openTracing } from './traced.ts';

// npm run faults: calls of every operation fail in every way, and are killed: so many cases, spread evenly over all there
// are. Where more are asked for than there are, two calls fail in one run, drawn by chance under the seed said. Where strace
// is there, the system itself refuses calls of a run, or kills it at them, too.
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    traced: { type: 'string', default: '600' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Mulberry32: the same seed draws the same cases. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pairs(single: readonly Case[], count: number, seed: number): Case[] {
  const next = chance(seed);
  const once = failuresIn(single).filter(({ fault }) => fault.endsWith('once'));
  return Array.from({ length: Math.max(0, count) }, () => {
    const first = once[next(once.length)] as Case;
    return { ...first, also: first.at + 1 + next(20) };
  });
}

const began = performance.now();
const matrix = await openMatrix();
const wanted = Number(values.cases);
const cases = [
  ...spread(matrix.cases, Math.min(wanted, matrix.cases.length)),
  ...pairs(matrix.cases, wanted - matrix.cases.length, Number(values.seed)),
];
say(`${cases.length} cases, seed ${values.seed}`);
const outcomes = await runCases(matrix, cases, (done) => {
  if (done % 1000 === 0) say(`${done} of ${cases.length}`);
});
const traced = Number(values.traced) > 0 && canTrace() ? await openTracing(matrix) : undefined;
const withStrace = spread(traced?.cases ?? [], Number(values.traced));
if (traced) {
  say(`${withStrace.length} cases with strace, of ${traced.cases.length}`);
  outcomes.push(...(await runTraced(traced, withStrace, () => undefined)));
  await traced.close();
}
await matrix.close();

const wrong = outcomes.filter((outcome) => outcome.wrong !== undefined);
for (const { case: each, wrong: what } of wrong.slice(0, 50)) say(`${JSON.stringify(each)}: ${what}`);
const counted = (word: string) => wrong.filter((outcome) => outcome.wrong?.startsWith(word)).length;
for (const operation of new Set(cases.map((each) => each.operation))) {
  const ofIt = cases.filter((each) => each.operation === operation);
  process.stdout.write(
    `${operation}: ${ofIt.length} cases, ${ofIt.filter(({ fault }) => fault === 'kill -9').length} of them killed\n`,
  );
}
process.stdout.write(
  `with strace: ${withStrace.length} cases, ${withStrace.filter(({ fault }) => fault.startsWith('signal')).length} of them killed\n`,
);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
process.stdout.write(
  `${outcomes.length} cases in ${seconds} s: ${counted('lost')} lost, ${counted('torn')} torn, ${counted('silent')} silent\n`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
