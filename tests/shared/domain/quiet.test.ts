import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/dates.ts';
import type { SessionOutcome } from '#shared/domain/personAttendance.ts';
import { quietFor, type QuietCall } from '#shared/domain/quiet.ts';
import { day, groupId } from '#tests/support/builders.ts';

const start = day('2026-09-01');
const letters: Readonly<Record<string, SessionOutcome>> = {
  h: 'here',
  x: 'did-not-come',
  s: 'apologies',
  '-': 'not-recorded',
  o: 'called-off',
  a: 'away',
};

/** `hxx`: came, then missed two, a week apart. */
const weeks = (marks: string) =>
  marks.split('').map((letter, at) => ({
    day: addDays(start, at * 7),
    outcome: letters[letter] ?? 'not-recorded',
  }));

const asked = (marks: string, more: Partial<Parameters<typeof quietFor>[0]> = {}) =>
  quietFor({
    sessions: weeks(marks),
    groupId: groupId(1),
    isNewcomer: true,
    isPausedNow: false,
    limits: { newcomers: 2, regulars: 3 },
    calls: undefined,
    ...more,
  })?.missed;

const called = (answer: QuietCall['answer'], atWeek: number): QuietCall[] => [
  { groupId: groupId(1), on: addDays(start, atWeek * 7), answer },
];

describe('a kind call', () => {
  test.each([
    ['hx', undefined],
    ['hxx', 2],
    ['hxxx', 3],
    ['hxsx', undefined],
    ['hxxh', undefined],
    ['hx-x', 2],
    ['hxox', 2],
    ['hxax', 2],
    ['hx---', undefined],
    ['hxooo', undefined],
  ])('is thought of for a newcomer after %s: %s', (marks, missed) => {
    expect(asked(marks)).toBe(missed);
  });

  test('waits a session longer for a regular', () => {
    expect(asked('hxx', { isNewcomer: false })).toBeUndefined();
    expect(asked('hxxx', { isNewcomer: false })).toBe(3);
  });

  test('is for nobody who stays away, who is to be left in peace, or of a group that wants none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(letters))), fc.nat(60), (marks, at) => {
        const told = marks.join('');
        expect(asked(told, { isPausedNow: true })).toBeUndefined();
        expect(asked(told, { limits: null })).toBeUndefined();
        expect(asked(told, { calls: called('leave-in-peace', at) })).toBeUndefined();
      }),
    );
  });

  test('is left in peace by one group alone', () => {
    const elsewhere = called('leave-in-peace', 1).map((each) => ({ ...each, groupId: groupId(2) }));
    expect(asked('hxx', { calls: elsewhere })).toBe(2);
  });

  test('comes again after as many again when they answered, and after one more when nobody did', () => {
    expect(asked('hxx', { calls: called('called', 2) })).toBeUndefined();
    expect(asked('hxxx', { calls: called('called', 2) })).toBeUndefined();
    expect(asked('hxxxx', { calls: called('called', 2) })).toBe(4);
    expect(asked('hxx', { calls: called('no-answer', 2) })).toBeUndefined();
    expect(asked('hxxx', { calls: called('no-answer', 2) })).toBe(3);
  });

  test('begins anew once they came again', () => {
    expect(asked('hxxhxx', { calls: called('called', 2) })).toBe(2);
  });

  test('is never brought nearer by what counts for nobody', () => {
    const anyMarks = fc.array(fc.constantFrom(...Object.keys(letters)), { maxLength: 20 });
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const counted = marks.filter((mark) => 'hxs'.includes(mark)).join('');
        expect(asked(marks.join(''))).toBe(asked(counted));
      }),
    );
  });
});
