import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chartStep,
  countSessions,
  newFacesOf,
  type SessionAndHere,
  tally,
  tallySteps,
  usualNumber,
} from '#shared/domain/attendance.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { day, personId } from '#tests/support/builders.ts';

const [ann, ben, cai, dot] = [1, 2, 3, 4].map(personId) as [PersonId, PersonId, PersonId, PersonId];
const start = day('2026-09-01');
const week = (number: number): Day => addDays(start, 7 * number);

/** Weekly sessions from 1 September on: who was here, or why it was called off. */
const weeks = (...of: (readonly PersonId[] | string)[]): SessionAndHere[] =>
  of.map((each, index) =>
    typeof each === 'string'
      ? { day: week(index), cancelledBecause: each, here: [ann, ben] }
      : { day: week(index), here: each },
  );

const counted = (sessions: SessionAndHere[], more: Partial<Parameters<typeof countSessions>[0]> = {}) =>
  countSessions({ sessions, visitsBefore: () => 0, isRegular: () => false, ...more });

const numbers = (sessions: ReturnType<typeof counted>) =>
  sessions.map(({ outcome, regulars, newcomers }) => (outcome === 'met' ? [regulars, newcomers] : outcome));

describe('who counts as a newcomer', () => {
  test('somebody in their first three visits, whatever lies between them', () => {
    const sessions = counted(weeks([ann], [], [ann], [ann], [ann]));
    expect(numbers(sessions)).toEqual([[0, 1], 'not-taken', [0, 1], [0, 1], [1, 0]]);
  });

  test('visits from before the days that are asked for count', () => {
    const sessions = counted(weeks([ann, ben]), { visitsBefore: (who) => (who === ann ? 3 : 2) });
    expect(numbers(sessions)).toEqual([[1, 1]]);
    expect(newFacesOf(sessions).newFaces.size).toBe(0);
  });

  test('never a regular, from the day on which they are one', () => {
    const isRegular = (who: PersonId, on: Day) => who === ann && on >= week(1);
    expect(numbers(counted(weeks([ann], [ann]), { isRegular }))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('who counts for nobody', () => {
  test('whoever was marked at a session that was called off afterwards', () => {
    const sessions = counted(weeks([ann], 'Snow', [ann, ben]));
    expect(numbers(sessions)).toEqual([[0, 1], 'called-off', [0, 2]]);
    expect(tally(sessions)).toEqual({ met: 2, calledOff: 1, notTaken: 0, regulars: 0, newcomers: 3 });
    expect(usualNumber(sessions)).toBe(2);
  });

  test('a register that was not taken is no session at which nobody was', () => {
    const sessions = counted(weeks([ann, ben], [], [ann, ben]));
    expect(tally(sessions).notTaken).toBe(1);
    expect(usualNumber(sessions)).toBe(2);
  });
});

describe('what is usual', () => {
  test('one full hall moves nothing', () => {
    const three = [ann, ben, cai];
    expect(usualNumber(counted(weeks([ann], [ann], [ann, ben, cai, dot], [ann])))).toBe(1);
    expect(usualNumber(counted(weeks([ann], three)))).toBe(2);
  });

  test('nothing can be said when nothing met', () => {
    expect(usualNumber(counted(weeks([], 'Snow')))).toBeUndefined();
  });
});

test('a new face still comes when they were at one of the last three sessions that met', () => {
  const sessions = counted(weeks([ann, ben], [ann], [cai], 'Snow', [cai, dot], [dot], []));
  const { newFaces, stillCome } = newFacesOf(sessions);
  expect([...newFaces]).toEqual([ann, ben, cai, dot]);
  expect([...stillCome]).toEqual([cai, dot]);
});

describe('the steps of a chart', () => {
  const of = (fromOn: string, toOn: string, sessions: number, groups = 1) =>
    chartStep({ fromOn: day(fromOn), toOn: day(toOn), sessions, groups });

  test('a bar for each session, each month or each year, whichever can be read', () => {
    expect(of('2026-10-06', '2026-11-24', 8)).toBe('session');
    expect(of('2026-10-06', '2026-11-24', 8, 3)).toBe('month');
    expect(of('2025-11-25', '2026-11-24', 52)).toBe('month');
    expect(of('2016-11-25', '2026-11-24', 520)).toBe('year');
  });

  test('a month without a session is there, and empty', () => {
    const steps = tallySteps(counted(weeks([ann], [ann])), {
      step: 'month',
      fromOn: day('2026-08-20'),
      toOn: day('2026-09-30'),
    });
    expect(steps.map(({ on, met, newcomers }) => [on, met, newcomers])).toEqual([
      ['2026-08-01', 0, 0],
      ['2026-09-01', 2, 2],
    ]);
  });

  test('a session that was called off says why', () => {
    const [, off] = tallySteps(counted(weeks([ann], 'Snow')), {
      step: 'session',
      fromOn: start,
      toOn: week(1),
    });
    expect(off).toMatchObject({ on: week(1), calledOff: 1, because: 'Snow' });
  });
});

test('whatever happened, everything adds up to what a plain count over the visits gives', () => {
  const aWeek = fc.record({
    isOff: fc.boolean(),
    here: fc.uniqueArray(fc.constantFrom(ann, ben, cai, dot)),
  });
  const aWorld = fc.record({
    weeks: fc.array(aWeek, { maxLength: 40 }),
    before: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4)),
    regularFrom: fc.nat(60),
    step: fc.constantFrom('session', 'month', 'year'),
  });
  fc.assert(
    fc.property(aWorld, ({ weeks: happened, before, regularFrom, step }) => {
      const everybody = [ann, ben, cai, dot];
      const isRegular = (who: PersonId, on: Day) => who === dot && on >= week(regularFrom);
      const sessions = counted(
        happened.map(({ isOff, here }, index) => ({
          day: week(index),
          here,
          ...(isOff && { cancelledBecause: 'Snow' }),
        })),
        { visitsBefore: (who) => before[everybody.indexOf(who)] ?? 0, isRegular },
      );
      const steps = tallySteps(sessions, { step, fromOn: start, toOn: week(40) });
      const sum = (of: 'met' | 'calledOff' | 'notTaken' | 'regulars' | 'newcomers') =>
        steps.reduce((total, each) => total + each[of], 0);

      const visits = happened.flatMap(({ isOff, here }, index) =>
        isOff ? [] : here.map((who) => ({ who, on: week(index) })),
      );
      const isNewcomer = ({ who, on }: { who: PersonId; on: Day }) => {
        const already = before[everybody.indexOf(who)] ?? 0;
        const nth = already + visits.filter((each) => each.who === who && each.on <= on).length;
        return nth <= 3 && !isRegular(who, on);
      };
      expect(sum('newcomers')).toBe(visits.filter(isNewcomer).length);
      expect(sum('regulars') + sum('newcomers')).toBe(visits.length);
      expect(sum('met')).toBe(new Set(visits.map(({ on }) => on)).size);
      expect(sum('calledOff')).toBe(happened.filter(({ isOff }) => isOff).length);
      expect(sum('met') + sum('calledOff') + sum('notTaken')).toBe(happened.length);
    }),
  );
});
