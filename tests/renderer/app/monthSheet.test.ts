import { expect, test } from 'vitest';
import { monthOf, weeksOf } from '#renderer/app/monthSheet.ts';
import { addMonths, weekdayOf } from '#shared/domain/dates.ts';
import { day } from '#tests/support/builders.ts';

test('a month is shown in whole weeks from Monday to Sunday, with nothing where it has not begun or is over', () => {
  const weeks = weeksOf(day('2026-11-01'));
  expect(weeks.map((week) => week.map((each) => each?.slice(8) ?? '--').join(' '))).toEqual([
    '-- -- -- -- -- -- 01',
    '02 03 04 05 06 07 08',
    '09 10 11 12 13 14 15',
    '16 17 18 19 20 21 22',
    '23 24 25 26 27 28 29',
    '30 -- -- -- -- -- --',
  ]);
});

test('over forty years every day of a month stands once, under its own weekday', () => {
  for (let month = day('2010-01-01'); month < day('2050-01-01'); month = addMonths(month, 1)) {
    const weeks = weeksOf(month);
    const days = weeks.flat().filter((each) => each !== undefined);
    const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
    expect(days.map((each) => Number(each.slice(8)))).toEqual(Array.from({ length }, (_, at) => at + 1));
    expect(days.every((each) => monthOf(each) === month)).toBe(true);
    for (const week of weeks) {
      week.forEach((each, place) => each && expect(weekdayOf(each)).toBe(place + 1));
    }
  }
});
