import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Mutant, withMutants } from './mutating.ts';

declare global {
  /** The mutant that is awake; 0 is none. */
  var mutant: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const door = 'shared/domain/sharing';

/** Every file of the room that decides what leaves, and what it says of consents. */
const paths = [
  'shared/domain/consents.ts',
  'shared/domain/dateChanges.ts',
  ...readdirSync(join(root, door)).map((name) => `${door}/${name}`),
];

export interface Survivor extends Mutant {
  /** Why it changes nothing that anybody could see; undefined for one that ought to have been found out. */
  because: string | undefined;
}

/** Mutants that mean the same as what was written, by what was written and what would be; each with the reason. */
const meanTheSame: readonly { from: string; to: string; because: string }[] = [
  {
    from: 'oldest !== undefined && Number(version) >= oldest',
    to: 'Number(version) >= oldest',
    because: 'no number is as great as one that is not there; it is asked for the types',
  },
  {
    from: "each.purpose === 'tell-link-worker' && each.linkWorkerId === linkWorkerId",
    to: 'each.linkWorkerId === linkWorkerId',
    because: 'a consent to anything else names no link worker; the purpose is asked for the types',
  },
  {
    from: 'linkWorker.email !== undefined && isOneAddress(linkWorker.email)',
    to: 'isOneAddress(linkWorker.email)',
    because: 'no address at all is not one address either; it is asked for the types',
  },
  {
    from: 'email !== undefined && !isReachedThroughLinkWorker',
    to: '!isReachedThroughLinkWorker',
    because: 'no address at all is not one address either; it is asked for the types',
  },
  {
    from: 'one < other',
    to: 'one <= other',
    because: 'of two days that are the same either is the earlier one',
  },
  {
    from: 'one > other',
    to: 'one >= other',
    because: 'of two days that are the same either is the later one',
  },
  {
    from: 'timeOf(one) < timeOf(other)',
    to: 'timeOf(one) <= timeOf(other)',
    because: 'two dates of one group at one time may stand in any order',
  },
  {
    from: 'webPage !== undefined && { webPage }',
    to: '{ webPage }',
    because: 'it is taken out again at once, and asked for once more',
  },
  ...[
    ['time.fromOn > kept.fromOn', 'false'],
    ['time.fromOn > kept.fromOn', 'time.fromOn >= kept.fromOn'],
  ].map(([from = '', to = '']) => ({ from, to, because: 'no usual time meets before its own first day' })),
  ...[
    ['to !== undefined && (end === undefined || end > to)', '(end === undefined || end > to)'],
    ['lastOn !== undefined && (lastOn < today || lastOn < firstOn)', '(lastOn < today || lastOn < firstOn)'],
    ["'toOn' in change", 'true'],
    ['place !== undefined && place !== group.place', 'place !== group.place'],
  ].map(([from = '', to = '']) => ({
    from,
    to,
    because: 'what is not there is neither before nor after, and is left out; it is asked for the types',
  })),
  { from: 'end > to', to: 'end >= to', because: 'of two days that are the same either is the one' },
  {
    from: 'one.day < other.day',
    to: 'one.day <= other.day',
    because: 'what is otherwise on one day may stand in any order',
  },
  {
    from: 'sortKey(one.row) < sortKey(other.row)',
    to: 'sortKey(one.row) <= sortKey(other.row)',
    because: 'rows that read the same may stand in any order',
  },
];

/** Files of which every mutant is found out in `npm test`; `npm run leaks -- --mutants` tries all there are. */
export const proven: ReadonlySet<string> = new Set([
  'shared/domain/consents.ts',
  'shared/domain/dateChanges.ts',
  ...[
    'approved',
    'badges',
    'calendar',
    'concern',
    'contactList',
    'dates',
    'form',
    'funderSummary',
    'group',
    'holding',
    'listing',
    'mayTell',
    'message',
    'notice',
    'poster',
    'questions',
    'reaching',
    'return',
    'signIn',
  ].map((name) => `${door}/${name}.ts`),
]);

/**
 * Loads the rules with every mutant in them, wakes one after the other, and sees whether a check finds it out. `wanted` says
 * which are tried. No other module of the rules may have been loaded before.
 */
export const tryMutants = async (
  worlds: number,
  wanted: (mutant: Mutant) => boolean,
  say: (line: string) => void,
): Promise<{ tried: number; survivors: Survivor[] }> => {
  const texts = new Map<string, string>();
  const mutants: Mutant[] = [];
  for (const path of paths) {
    const made = withMutants(path, readFileSync(join(root, path), 'utf8'), mutants.length);
    texts.set(pathToFileURL(join(root, path)).href, made.text);
    mutants.push(...made.mutants);
  }
  registerHooks({
    load: (url, context, next) => {
      const source = texts.get(url);
      return source === undefined
        ? next(url, context)
        : { format: 'module-typescript', source, shortCircuit: true };
    },
  });
  globalThis.mutant = 0;
  const [
    { drawnWorlds, properties },
    { examples },
    { groupExamples },
    { dateExamples },
    { listExamples },
    { paperExamples },
    { returnExamples },
  ] = await Promise.all([
    import('./checks.ts'),
    import('./examples.ts'),
    import('./groupExamples.ts'),
    import('./dateExamples.ts'),
    import('./listExamples.ts'),
    import('./paperExamples.ts'),
    import('./returnExamples.ts'),
  ]);
  const checks = [
    ...returnExamples,
    ...paperExamples,
    ...listExamples,
    ...groupExamples,
    ...dateExamples,
    ...examples,
    ...properties(drawnWorlds(worlds)),
  ];
  for (const [, holds] of checks) holds();
  const chosen = mutants.filter(wanted);
  const survivors: Survivor[] = [];
  for (const each of chosen) {
    globalThis.mutant = each.number;
    const isFound = checks.some(([, holds]) => {
      try {
        holds();
        return false;
      } catch {
        return true;
      }
    });
    if (isFound) continue;
    const known = meanTheSame.find(({ from, to }) => from === each.from && to === each.to);
    survivors.push({ ...each, because: known?.because });
    say(
      `${each.path}:${each.line}: ${each.from} -> ${each.to}${known ? `, which is the same: ${known.because}` : ''}`,
    );
  }
  globalThis.mutant = 0;
  return { tried: chosen.length, survivors };
};
