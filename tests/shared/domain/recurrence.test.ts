import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysBetween, weekdayOf } from '#shared/domain/dates.ts';
import { lastMeeting, meetingDays, meetsOn, nextMeeting } from '#shared/domain/recurrence.ts';
import type { UsualTime } from '#shared/domain/usualTimes.ts';
import { anAskedTime, aTimetable, day } from '#tests/support/builders.ts';
import { anyUsualTime } from '#tests/support/usualTimes.ts';

/** A usual time from 1 January 2026 on, a Thursday. */
const usual = (time: Partial<UsualTime>): UsualTime => {
  const [made] = aTimetable([anAskedTime(time)]).times;
  if (!made) throw new Error('one time was asked for');
  return made;
};
const days = (time: Partial<UsualTime>, from: string, to: string): string[] =>
  meetingDays(usual(time), day(from), day(to));

describe('times in plain words', () => {
  test('every second Tuesday, counted from the first Tuesday there is', () => {
    const rhythm = { kind: 'weeks', every: 2, weekdays: [2] } as UsualTime['rhythm'];
    expect(days({ rhythm }, '2026-01-01', '2026-02-10')).toEqual(['2026-01-06', '2026-01-20', '2026-02-03']);
    expect(days({ rhythm, fromOn: day('2026-01-07') }, '2026-01-01', '2026-02-10')).toEqual([
      '2026-01-13',
      '2026-01-27',
      '2026-02-10',
    ]);
  });

  test('every second week on Tuesdays and Thursdays keeps both in one week', () => {
    const rhythm = { kind: 'weeks', every: 2, weekdays: [2, 4] } as UsualTime['rhythm'];
    expect(days({ rhythm }, '2026-01-01', '2026-01-31')).toEqual([
      '2026-01-01',
      '2026-01-13',
      '2026-01-15',
      '2026-01-27',
      '2026-01-29',
    ]);
  });

  test('the second and fourth Tuesday, and the last Friday', () => {
    const tuesdays = { kind: 'weekdays', every: 1, places: [2, 4], weekday: 2 } as UsualTime['rhythm'];
    expect(days({ rhythm: tuesdays }, '2026-02-01', '2026-03-31')).toEqual([
      '2026-02-10',
      '2026-02-24',
      '2026-03-10',
      '2026-03-24',
    ]);
    const fridays = { kind: 'weekdays', every: 1, places: ['last'], weekday: 5 } as UsualTime['rhythm'];
    expect(days({ rhythm: fridays }, '2026-02-01', '2026-05-31')).toEqual([
      '2026-02-27',
      '2026-03-27',
      '2026-04-24',
      '2026-05-29',
    ]);
  });

  test('the 31st is left out where a month has none, and the last day of a month is always there', () => {
    const the31st = { kind: 'dates', every: 1, dates: [31] } as UsualTime['rhythm'];
    expect(days({ rhythm: the31st }, '2026-01-01', '2026-06-30')).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ]);
    const last = { kind: 'dates', every: 1, dates: ['last'] } as UsualTime['rhythm'];
    expect(days({ rhythm: last }, '2028-01-01', '2028-04-30')).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ]);
  });

  test('not in August, and not on Christmas Eve', () => {
    const rhythm = { kind: 'weeks', every: 1, weekdays: [4] } as UsualTime['rhythm'];
    const found = days(
      { rhythm, notInMonths: [8], notOn: [{ on: day('2026-12-24'), because: 'Christmas Eve' }] },
      '2026-07-01',
      '2026-12-31',
    );
    expect(found.filter((each) => each.startsWith('2026-08'))).toEqual([]);
    expect(found.slice(-2)).toEqual(['2026-12-17', '2026-12-31']);
  });

  test('a course of 8 goes on for a week longer when a week is left out', () => {
    const course = { sessions: 8, fromOn: day('2026-03-03') };
    expect(lastMeeting(usual(course))).toBe('2026-04-21');
    const withEaster = usual({ ...course, notOn: [{ on: day('2026-04-07') }] });
    expect(lastMeeting(withEaster)).toBe('2026-04-28');
    expect(meetingDays(withEaster, day('2026-01-01'), day('2030-12-31'))).toHaveLength(8);
  });

  test('until a day, that day among them', () => {
    const until = usual({ untilOn: day('2026-03-10') });
    expect(meetsOn(until, day('2026-03-10'))).toBe(true);
    expect(meetsOn(until, day('2026-03-17'))).toBe(false);
    expect(lastMeeting(usual({ untilOn: day('2026-03-12') }))).toBe('2026-03-10');
  });

  test('29 February is found eight years ahead, and 31 February never', () => {
    const leap = {
      rhythm: { kind: 'dates', every: 1, dates: [29] },
      notInMonths: [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    };
    expect(nextMeeting(usual({ ...leap, fromOn: day('2096-03-01') } as UsualTime), day('2096-03-01'))).toBe(
      '2104-02-29',
    );
    const never = { ...leap, rhythm: { kind: 'dates', every: 1, dates: [31] }, sessions: 3 } as UsualTime;
    expect(nextMeeting(usual(never), day('2026-01-01'))).toBeUndefined();
    expect(lastMeeting(usual(never))).toBeUndefined();
  });
});

describe('a calendar on the wall', () => {
  const lengthOfMonth = (on: Day): number =>
    new Date(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 0)).getUTCDate();
  const date = (on: Day): number => Number(on.slice(8));
  const months = (on: Day): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7));
  const monday = (on: Day): Day => addDays(on, 1 - weekdayOf(on));

  /** Whether a day is one of the rhythm, as one would say it with a finger on the calendar, every week or month. */
  const fits = ({ rhythm }: UsualTime, on: Day): boolean => {
    if (rhythm.kind === 'weeks') return rhythm.weekdays.includes(weekdayOf(on));
    const isLast = (ahead: number) => date(on) + ahead > lengthOfMonth(on);
    if (rhythm.kind === 'dates')
      return rhythm.dates.includes(date(on)) || (rhythm.dates.includes('last') && isLast(1));
    const place = Math.ceil(date(on) / 7);
    return (
      rhythm.weekday === weekdayOf(on) &&
      (rhythm.places.some((each) => each === place) || (rhythm.places.includes('last') && isLast(7)))
    );
  };

  const onTheWall = (time: UsualTime, to: Day): Day[] => {
    const found: Day[] = [];
    let first: Day | undefined;
    for (let on = time.fromOn; on <= to; on = addDays(on, 1)) {
      if (!fits(time, on)) continue;
      first ??= on;
      const between =
        time.rhythm.kind === 'weeks'
          ? daysBetween(monday(first), monday(on)) / 7
          : months(on) - months(first);
      const isIn = between % time.rhythm.every === 0;
      const isLeftOut =
        time.notInMonths?.includes(Number(on.slice(5, 7))) === true ||
        time.notOn?.some((each) => each.on === on) === true;
      if (isIn && !isLeftOut && (!time.untilOn || on <= time.untilOn)) found.push(on);
    }
    return time.sessions === undefined ? found : found.slice(0, time.sessions);
  };

  test('has the same days for any usual time, over years', () => {
    fc.assert(
      fc.property(anyUsualTime, (time) => {
        const to = addDays(time.fromOn, 1200);
        const wall = onTheWall(time, to);
        expect(meetingDays(time, day('2025-01-01'), to)).toEqual(wall);
        expect(wall.every((on) => meetsOn(time, on))).toBe(true);
        expect(nextMeeting(time, time.fromOn)).toBe(wall[0] ?? nextMeeting(time, addDays(to, 1)));
        const last = lastMeeting(time);
        if (last !== undefined && last <= to) expect(last).toBe(wall.at(-1));
      }),
      { numRuns: 60 },
    );
  });
});
