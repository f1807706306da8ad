import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callsEach, telephoneTree, type TreeBranch } from '#shared/domain/telephoneTree.ts';

const leader = { name: 'Jean' };
const others = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Person ${at + 1}` }));

/** How many calls it takes until each hears the news. */
const callsUntil = (tree: readonly TreeBranch[]): Map<string, number> => {
  const after = new Map([[leader.name, 0]]);
  for (const { rings, calls } of tree)
    for (const { name } of calls) after.set(name, (after.get(rings.name) ?? Number.NaN) + 1);
  return after;
};

test('the leader rings three, each of whom rings three more', () => {
  const tree = telephoneTree(leader, others(5)).map(({ rings, calls }) => [
    rings.name,
    ...calls.map(({ name }) => name),
  ]);
  expect(tree).toEqual([
    ['Jean', 'Person 1', 'Person 2', 'Person 3'],
    ['Person 1', 'Person 4', 'Person 5'],
  ]);
});

test('whoever is on it is rung once, by somebody who has heard, and nobody waits much longer than another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (count) => {
      const tree = telephoneTree(leader, others(count));
      expect(tree.flatMap(({ calls }) => calls)).toEqual(others(count));
      expect(tree.every(({ calls }) => calls.length > 0 && calls.length <= callsEach)).toBe(true);
      const after = callsUntil(tree);
      const lastOnes = others(count)
        .filter(({ name }) => tree.every(({ rings }) => rings.name !== name))
        .map(({ name }) => after.get(name) ?? Number.NaN);
      if (count > 0) expect(Math.max(...lastOnes) - Math.min(...lastOnes)).toBeLessThanOrEqual(1);
    }),
  );
});
