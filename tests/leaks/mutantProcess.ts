import { proven, tryMutants } from './mutants.ts';

// In a process of its own, as the rules are loaded with every mutant in them: prints how many were tried, and which of those
// that ought to have been found out were not.
const { tried, survivors } = await tryMutants(
  120,
  ({ path }) => proven.has(path),
  () => undefined,
);
const unnoticed = survivors
  .filter(({ because }) => because === undefined)
  .map(({ path, line, from, to }) => `${path}:${line}: ${from} -> ${to}`);
process.stdout.write(JSON.stringify({ tried, unnoticed }));
