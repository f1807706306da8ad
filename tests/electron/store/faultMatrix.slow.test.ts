import { expect, test } from 'vitest';
import type { Told } from '#tests/faults/checking.ts';
import { openMatrix } from '#tests/faults/matrix.ts';
import { toldByTraced } from '#tests/faults/processes.ts';
import { failuresIn, killsIn, runCases, runTraced, spread } from '#tests/faults/running.ts';
import { canTrace, openTracing } from '#tests/faults/traced.ts';

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

test.runIf(canTrace())(
  'the same where the system itself refuses its calls, or kills the program at them',
  async () => {
    const matrix = await openMatrix();
    const told: Told[] = [];
    const commit = { operation: 'commit', form: 'plain' } as const;
    const heard = (inject: string) =>
      matrix.runElsewhere(commit, async (run) => {
        told.push(await toldByTraced(run, 'fdatasync', `fdatasync:${inject}`, '/dev/null'));
        return told.at(-1) as Told;
      });
    try {
      // The refusals and the kill do come through.
      expect(await heard('error=EIO:when=1+')).toBeUndefined();
      expect(await heard('signal=SIGKILL:when=2')).toBeUndefined();
      const before = ['a', 'bb', 'ccc', 'dddd', 'eeeee'];
      expect(told[0]).toMatchObject({ answered: new Set(before), isKilled: false });
      expect(told[0]?.refused.size).toBe(9);
      expect(told[1]).toMatchObject({ answered: new Set([...before, 'f']), isKilled: true });

      const tracing = await openTracing(matrix);
      const cases = spread(tracing.cases, 30);
      expect(new Set(cases.map(({ call }) => call)).size).toBeGreaterThanOrEqual(5);
      const outcomes = await runTraced(tracing, cases, () => undefined);
      await tracing.close();
      expect(outcomes).toHaveLength(30);
      expect(outcomes.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
    } finally {
      await matrix.close();
    }
  },
  120_000,
);
