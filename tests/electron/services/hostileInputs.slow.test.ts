import { describe, expect, test } from 'vitest';
import { api } from '#shared/contract/api.ts';
import { problemCodes } from '#shared/domain/errors.ts';
import { aPractisedDesk, callExamples, callNames } from '#tests/support/callExamples.ts';
import { hostileVersions } from '#tests/support/hostileInputs.ts';

const codes: ReadonlySet<string> = new Set(problemCodes);

describe('whatever is asked', () => {
  test.each(callNames)('%s answers with a Result, and changes nothing that it refuses', async (name) => {
    const practised = await aPractisedDesk();
    const { desk } = practised;
    // With everything written back, no write-back by itself can pass for a change.
    const settled = async () => {
      await desk.reopen();
      return desk.bytes();
    };
    const hostile = callExamples[name](practised).flatMap(hostileVersions);
    const refused: { what: string; code: string; isWellFormed: boolean; length: number }[] = [];
    let before = await settled();
    for (const { what, input, isNeverRight } of hostile) {
      const isWellFormed = api[name].input.safeParse(input).success;
      const result = await desk.dispatch(name, input);
      if (!result.ok) {
        refused.push({ what, isWellFormed, code: result.error.code, length: JSON.stringify(result).length });
        if (isWellFormed) expect({ what, bytes: await desk.bytes() }).toEqual({ what, bytes: before });
        continue;
      }
      expect({ what, isWellFormed, isNeverRight }).toEqual({ what, isWellFormed: true, isNeverRight: false });
      if (api[name].kind === 'command') before = await settled();
    }
    expect(await desk.bytes()).toEqual(before);
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.filter(({ code }) => !codes.has(code) || code === 'internal')).toEqual([]);
    expect(refused.filter((each) => !each.isWellFormed && each.code !== 'invalid-input')).toEqual([]);
    expect(refused.filter(({ length }) => length > 10_000)).toEqual([]);
    expect(desk.logged).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
