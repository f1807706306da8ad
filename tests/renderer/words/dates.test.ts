import { describe, expect, test } from 'vitest';
import {
  clockTime,
  dayOfInstant,
  dueDay,
  everyWeekday,
  fullDay,
  longDay,
  marginDay,
  nearDay,
  plainDay,
  shortDay,
  timeSpan,
} from '#renderer/words/dates.ts';
import { Day, Instant, Time } from '#shared/domain/dates.ts';

const day = (text: string) => Day.parse(text);
const today = day('2026-11-24');

describe('a day in a sentence', () => {
  test('says weekday, day and month, as people in Britain do', () => {
    expect(longDay(today, today)).toBe('Tuesday 24 November');
    expect(plainDay(day('2026-03-04'), today)).toBe('4 March');
  });

  test('names the year only when it is another one', () => {
    expect(longDay(day('2027-01-05'), today)).toBe('Tuesday 5 January 2027');
    expect(fullDay(today)).toBe('24 November 2026');
  });

  test('is today, tomorrow or yesterday when it is near', () => {
    expect([0, 1, 2].map((later) => nearDay(day(`2026-11-${24 + later}`), today))).toEqual([
      'today',
      'tomorrow',
      'Thursday 26 November',
    ]);
    expect(nearDay(day('2026-11-23'), today)).toBe('yesterday');
  });

  test('does not slip by a day on the nights when the clocks change', () => {
    expect(longDay(day('2026-03-29'), today)).toBe('Sunday 29 March');
    expect(longDay(day('2026-10-25'), today)).toBe('Sunday 25 October');
  });
});

describe('a day in the margin', () => {
  test.each([
    ['2026-11-24', 'today'],
    ['2026-11-25', 'tomorrow'],
    ['2026-11-23', 'yesterday'],
    ['2026-11-27', 'Fri 27 Nov'],
    ['2027-01-08', 'Fri 8 Jan'],
    ['2024-06-09', '9 Jun 2024'],
    ['2026-09-01', 'Tue 1 Sep'],
  ])('%s reads “%s”', (text, words) => {
    expect(marginDay(day(text), today)).toBe(words);
  });

  test('is three letters long in September, too', () => {
    expect(shortDay(day('2026-09-30'), today)).toBe('30 Sep');
  });
});

describe('when something is due', () => {
  test.each([
    ['2026-11-24', 'by today'],
    ['2026-11-26', 'by Thursday'],
    ['2026-11-30', 'by Monday'],
    ['2026-12-01', 'by 1 Dec'],
  ])('%s reads “%s”', (text, words) => {
    expect(dueDay(day(text), today)).toBe(words);
  });

  test('nobody is told how late they are', () => {
    expect(dueDay(day('2026-11-02'), today)).toBe('when you can');
  });
});

describe('a time', () => {
  test('is that of the hall, whatever zone the computer is set to', () => {
    expect(clockTime(Instant.parse('2026-07-01T09:42:00.000Z'))).toBe('10:42');
    expect(clockTime(Instant.parse('2026-11-24T10:42:00Z'))).toBe('10:42');
    expect(dayOfInstant(Instant.parse('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });

  test('goes from one to another', () => {
    expect(timeSpan(Time.parse('10:30'), Time.parse('12:30'))).toBe('10:30 to 12:30');
  });

  test('comes every week, beginning on Monday', () => {
    expect([everyWeekday(1), everyWeekday(7)]).toEqual(['Mondays', 'Sundays']);
  });
});
