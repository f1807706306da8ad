import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areBankHolidaysRunningOut,
  bankHolidays,
  bankHolidaysKnownUntil,
} from '#shared/domain/bankHolidays.ts';
import { addDays, type Day, dayAt, weekdayOf } from '#shared/domain/dates.ts';
import { addWorkingDays, isWorkingDay } from '#shared/domain/workingDays.ts';
import { day } from '#tests/support/builders.ts';

/** Easter Sunday by Gauss's reckoning, as it stands in the anonymous Gregorian algorithm: nothing of ours. */
const easter = (year: number): Day => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
};

const monday = (from: Day): Day => (weekdayOf(from) === 1 ? from : monday(addDays(from, 1)));
const lastMonday = (to: Day): Day => (weekdayOf(to) === 1 ? to : lastMonday(addDays(to, -1)));

/** By the rule, apart from the list: those on a weekend move to the next day that is free. */
const byRule = (year: number): Day[] => {
  const all: Day[] = [
    addDays(easter(year), -2),
    addDays(easter(year), 1),
    monday(day(`${year}-05-01`)),
    lastMonday(day(`${year}-05-31`)),
    lastMonday(day(`${year}-08-31`)),
  ];
  for (const fixed of [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`]) {
    let on = day(fixed);
    while (weekdayOf(on) > 5 || all.includes(on)) on = addDays(on, 1);
    all.push(on);
  }
  return all.toSorted();
};

const anyDay = fc.integer({ min: 0, max: 1740 }).map((days) => addDays(day('2024-01-01'), days));

describe('the bank holidays of England and Wales', () => {
  test.each([2024, 2025, 2026, 2027, 2028])('of %i are those that the rule gives', (year) => {
    const kept = [...bankHolidays].filter((each) => each.startsWith(String(year))).toSorted();
    expect(kept).toEqual(byRule(year));
  });

  test('their list ends with a year, and three months before that it is time to say so', () => {
    expect([...bankHolidays].toSorted().at(-1)?.slice(0, 4)).toBe(bankHolidaysKnownUntil.slice(0, 4));
    expect(areBankHolidaysRunningOut(day('2026-11-24'))).toBe(false);
    expect(areBankHolidaysRunningOut(day('2028-09-29'))).toBe(false);
    expect(areBankHolidaysRunningOut(day('2028-09-30'))).toBe(true);
    expect(areBankHolidaysRunningOut(day('2031-01-01'))).toBe(true);
  });
});

describe('working days', () => {
  test.each([
    ['a Thursday in November', '2026-11-19', 5, '2026-11-26'],
    ['a Saturday: it begins to count on Monday', '2026-11-21', 1, '2026-11-23'],
    ['Maundy Thursday, over Easter', '2026-04-02', 5, '2026-04-13'],
    ['Christmas Eve 2026, over a Boxing Day that moved', '2026-12-24', 3, '2026-12-31'],
    ['Christmas Eve 2027, when both days moved', '2027-12-24', 1, '2027-12-29'],
    ['the week in which the clocks go back', '2026-10-23', 5, '2026-10-30'],
    ['the week in which the clocks go forward', '2027-03-25', 3, '2027-04-01'],
  ])('after %s', (_what, from, count, to) => {
    expect(addWorkingDays(day(from), count)).toBe(to);
  });

  test('they are counted one by one: no weekend and no bank holiday among them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const to = addWorkingDays(from, count);
        let counted = 0;
        for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
          const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
          if (weekday !== 0 && weekday !== 6 && !byRule(Number(on.slice(0, 4))).includes(on)) counted += 1;
        }
        expect(counted).toBe(count);
        expect(isWorkingDay(to)).toBe(true);
      }),
    );
  });

  test('whatever the hour at which a day begins, the same days are counted', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 23 }), (from, hour) => {
        // An hour that falls into another day in the hall counts from that day.
        const there = dayAt(Date.parse(`${from}T${String(hour).padStart(2, '0')}:30:00Z`));
        expect([from, addDays(from, 1)]).toContain(there);
        expect(addWorkingDays(there, 5) >= addWorkingDays(from, 5)).toBe(true);
      }),
    );
  });

  test('more days never end earlier, and a later start neither', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (from, count) => {
        expect(addWorkingDays(from, count + 1) > addWorkingDays(from, count)).toBe(true);
        expect(addWorkingDays(addDays(from, 1), count) >= addWorkingDays(from, count)).toBe(true);
      }),
    );
  });
});
