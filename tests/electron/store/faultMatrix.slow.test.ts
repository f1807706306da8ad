import { expect, test } from 'vitest';
import { openMatrix } from '#tests/faults/matrix.ts';
import { failuresIn, killsIn, runCases, spread } from '#tests/faults/running.ts';

test('whichever call of the disk fails, in whichever way, or is the last before a kill: nothing is lost, torn or silent', async () => {
  const matrix = await openMatrix();
  try {
    const cases = [...spread(failuresIn(matrix.cases), 300), ...spread(killsIn(matrix.cases), 24)];
    expect(cases.length).toBeGreaterThanOrEqual(320);
    expect(new Set(cases.map(({ operation }) => operation)).size).toBeGreaterThanOrEqual(6);
    const outcomes = await runCases(matrix, cases, () => undefined);
    expect(outcomes.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
  } finally {
    await matrix.close();
  }
}, 120_000);
