import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  Day,
  dayAt,
  dayClock,
  daysBetween,
  instantAt,
  nextWeekday,
  Time,
  timeAt,
  weekdayOf,
  yearOf,
} from '#shared/domain/dates.ts';
import { day } from '#tests/support/builders.ts';

/** Another reckoning, which knows nothing of ours: whole days since 1 January 1970 in UTC. */
const numberOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const dayOfNumber = (number: number): Day => new Date(number * 86_400_000).toISOString().slice(0, 10) as Day;

const first = numberOf('1900-01-01');
const last = numberOf('2199-12-31');
const anyDay = fc.integer({ min: first, max: last }).map(dayOfNumber);

describe('days', () => {
  test('every day from 1900 to 2199 is a day, and the days around them are not', () => {
    for (let number = first; number <= last; number += 1)
      expect(Day.safeParse(dayOfNumber(number)).success).toBe(true);
    expect(Day.safeParse('1899-12-31').success).toBe(false);
    expect(Day.safeParse('2200-01-01').success).toBe(false);
  });

  test.each([
    ['2026-02-29', 'there is no such day that year'],
    ['2100-02-29', 'a full century is no leap year'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-13-01', 'there are twelve months'],
    ['2026-00-10', 'months begin at 1'],
    ['2026-01-00', 'days begin at 1'],
    ['2026-1-1', 'written short'],
    ['24/11/2026', 'the other way round'],
    ['2026-11-24 ', 'a space too many'],
    ['2026-11-24\n', 'a line end too many'],
    ['２０２６-11-24', 'full-width digits'],
  ])('%s is no day: %s', (text) => {
    expect(Day.safeParse(text).success).toBe(false);
  });

  test('29 February is a day in a leap year, and in 2000', () => {
    expect(Day.safeParse('2028-02-29').success).toBe(true);
    expect(Day.safeParse('2000-02-29').success).toBe(true);
  });

  test('adding days, and the days between, agree with another reckoning', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const between = numberOf(to) - numberOf(from);
        expect(daysBetween(from, to)).toBe(between);
        expect(addDays(from, between)).toBe(to);
      }),
    );
  });

  test('weekdays agree with another reckoning, and weeks start on Monday', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(weekdayOf(on)).toBe(new Date(`${on}T00:00:00Z`).getUTCDay() || 7);
        expect(yearOf(on)).toBe(new Date(`${on}T00:00:00Z`).getUTCFullYear());
      }),
    );
    expect(weekdayOf(day('2026-11-23'))).toBe(1);
  });

  test('the next such weekday is within the week, and that weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (on, weekday) => {
        const next = nextWeekday(on, weekday);
        expect(weekdayOf(next)).toBe(weekday);
        expect(numberOf(next) - numberOf(on)).toBeGreaterThanOrEqual(0);
        expect(numberOf(next) - numberOf(on)).toBeLessThan(7);
      }),
    );
  });

  test('days compare as texts, as they do in the calendar', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one < other).toBe(numberOf(one) < numberOf(other));
      }),
    );
  });

  test('a month after the 31st is the last day of a shorter month', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2026-11-30'), -9)).toBe('2026-02-28');
  });
});

describe('the clock of the hall', () => {
  test.each([
    ['2026-07-14T23:30:00Z', '2026-07-15', '00:30', 'a summer night: it is past midnight in the hall'],
    ['2026-12-14T23:30:00Z', '2026-12-14', '23:30', 'a winter night: it is not'],
    ['2026-03-29T00:59:00Z', '2026-03-29', '00:59', 'just before the clocks go forward'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '02:00', 'there is no half past one that night'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '01:30', 'the first half past one, before the clocks go back'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '01:30', 'the second half past one, after they went back'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31', '23:59', 'the last minute of the year'],
  ])('%s is %s, %s: %s', (instant, on, at) => {
    expect(dayAt(Date.parse(instant))).toBe(on);
    expect(timeAt(Date.parse(instant))).toBe(at);
    expect(Time.safeParse(at).success).toBe(true);
  });

  test('today by a clock is always the day of its moment, however often and in whatever order it is asked', () => {
    const from = Date.parse('1972-01-01T00:00:00Z');
    const moment = fc.integer({ min: from, max: Date.parse('2099-12-31T00:00:00Z') });
    const nearby = fc.array(fc.integer({ min: -7_200_000, max: 7_200_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(moment, nearby, (start, steps) => {
        let now = start;
        const today = dayClock(() => now);
        for (const step of steps) {
          now = start + step;
          expect(today()).toBe(dayAt(now));
        }
      }),
    );
  });

  test('today by a clock changes at midnight in the hall, in summer too', () => {
    let now = Date.parse('2026-07-14T22:59:59.999Z');
    const today = dayClock(() => now);
    expect(today()).toBe('2026-07-14');
    now += 1;
    expect(today()).toBe('2026-07-15');
  });

  test('it is the hall’s, whatever zone the computer is set to', () => {
    const zone = process.env['TZ'];
    try {
      for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata']) {
        process.env['TZ'] = other;
        expect(dayAt(Date.parse('2026-07-14T23:30:00Z'))).toBe('2026-07-15');
        expect(timeAt(Date.parse('2026-07-14T23:30:00Z'))).toBe('00:30');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('when something was written down is kept in UTC', () => {
    expect(instantAt(Date.parse('2026-07-14T23:30:00+01:00'))).toBe('2026-07-14T22:30:00.000Z');
  });

  test.each(['24:00', '9:30', '10:60', '10.30', '', '10:30:00'])('%j is no time', (text) => {
    expect(Time.safeParse(text).success).toBe(false);
  });
});
