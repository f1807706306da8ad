import { describe, expect, test } from 'vitest';
import { timeFromTyped } from '#renderer/app/typedTime.ts';
import { Time } from '#shared/domain/dates.ts';

describe('a time as people write it', () => {
  test.each([
    ['10:30', '10:30'],
    ['10.30', '10:30'],
    ['1030', '10:30'],
    [' 9 ', '09:00'],
    ['930', '09:30'],
    ['2pm', '14:00'],
    ['2.15 pm', '14:15'],
    ['2 p.m.', '14:00'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['14:05', '14:05'],
  ])('%s is %s', (typed, time) => {
    expect(Time.parse(timeFromTyped(typed))).toBe(time);
  });

  test.each(['25:00', '10:75', 'after lunch', '14pm', '0 pm', '1:2:3'])('“%s” is no time', (typed) => {
    expect(Time.safeParse(timeFromTyped(typed)).success).toBe(false);
  });

  test('an empty field says nothing', () => {
    expect(timeFromTyped('  ')).toBeUndefined();
  });
});
