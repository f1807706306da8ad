import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import { Day } from '#shared/domain/dates.ts';

describe('a day typed in three boxes', () => {
  test.each([
    ['4', '3', '2026', '2026-03-04'],
    [' 24 ', 'November', '2026', '2026-11-24'],
    ['24', 'nov', '26', '2026-11-24'],
    ['04', '03', '2026', '2026-03-04'],
    ['29', 'Feb', '2028', '2028-02-29'],
  ])('%s %s %s is understood', (day, month, year, expected) => {
    expect(Day.parse(dayFromTyped({ day, month, year }))).toBe(expected);
  });

  test.each([
    ['', '', ''],
    ['31', '2', '2026'],
    ['4', 'Ma', '2026'],
    ['4', '13', '2026'],
    ['4', '3', ''],
    ['four', '3', '2026'],
    ['4', '3', '926'],
  ])('“%s %s %s” is no day', (day, month, year) => {
    expect(Day.safeParse(dayFromTyped({ day, month, year })).success).toBe(false);
  });

  test('empty boxes are no day', () => {
    expect(Day.safeParse(dayFromTyped({ day: '', month: '', year: '' })).success).toBe(false);
  });

  test('every day comes back as it went in', () => {
    const anyDay = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => Day.parse(date.toISOString().slice(0, 10)));
    fc.assert(fc.property(anyDay, (day) => dayFromTyped(typedFromDay(day)) === day));
  });
});
