import { describe, expect, test } from 'vitest';
import {
  askedTimes,
  datesFromTyped,
  emptyTime,
  timeFieldOf,
  timesPutRight,
  type TimeValues,
  timeValues,
} from '#renderer/app/groups/timeForm.ts';
import { api } from '#shared/contract/api.ts';
import { timetableFrom } from '#shared/domain/usualTimes.ts';
import { anAskedTime, day } from '#tests/support/builders.ts';

const today = day('2026-11-24');
const typed = (values: Partial<TimeValues>): TimeValues => ({
  ...emptyTime,
  day: '2',
  startsAt: '2pm',
  endsAt: '4pm',
  ...values,
});
/** The fields that are to be put right, as the form names them. */
const wrong = (...times: TimeValues[]): (string | undefined)[] =>
  (api['groups.tryTimes'].input.safeParse({ times: askedTimes(times) }).error?.issues ?? []).map((issue) =>
    timeFieldOf(times, issue.path.map(String)),
  );

describe('the questions about a usual time', () => {
  test('a day and two times are enough for every week', () => {
    expect(askedTimes([typed({})])).toMatchObject([
      { rhythm: { kind: 'weeks', every: 1, weekdays: [2] }, startsAt: '14:00', endsAt: '16:00' },
    ]);
    expect(wrong(typed({}))).toEqual([]);
  });

  test('without a day there is no usual time', () => {
    expect(askedTimes([emptyTime])).toEqual([]);
  });

  test.each([
    ['15', [15]],
    ['1 and 15', [1, 15]],
    ['the 1st, 15th & last day', [1, 15, 'last']],
    ['2nd; 23rd', [2, 23]],
  ])('the dates %j are understood', (text, dates) => {
    expect(datesFromTyped(text)).toEqual(dates);
  });

  test('every wrong answer leads to its own question, also of the second usual time', () => {
    const noDay = { day: '', month: '', year: '' };
    expect(wrong(typed({ startsAt: 'noon' }))).toContain('times.0.startsAt');
    expect(wrong(typed({ endsAt: '1pm' }))).toEqual(['times.0.endsAt']);
    expect(wrong(typed({ day: 'several' }))).toEqual(['times.0.weekdays']);
    expect(wrong(typed({ day: 'place' }))).toEqual(['times.0.places']);
    expect(new Set(wrong(typed({ day: 'date', dates: 'sometimes' })))).toEqual(new Set(['times.0.dates']));
    expect(wrong(typed({ day: 'date', dates: 'last and 30' }))).toEqual(['times.0.dates']);
    expect(wrong(typed({ ends: 'after-sessions', sessions: 'some' }))).toEqual(['times.0.sessions']);
    expect(wrong(typed({ ends: 'on-day', untilOn: noDay }))).toContain('times.0.untilOn');
    expect(wrong(emptyTime, typed({ endsAt: '' }))).toContain('times.1.endsAt');
    const leftOut = [{ id: 0, on: noDay, because: 'Christmas' }];
    expect(wrong(typed({ notOn: leftOut }))).toContain('times.0.notOn');
    for (const field of wrong(typed({ endsAt: '' }))) expect(timesPutRight()).toHaveProperty([field ?? '']);
  });

  test('a day left out of which nothing was typed is none', () => {
    const notOn = [{ id: 0, on: { day: '', month: '', year: '' }, because: ' ' }];
    expect(wrong(typed({ notOn }))).toEqual([]);
  });

  test.each([
    anAskedTime(),
    anAskedTime({ rhythm: { kind: 'weeks', every: 2, weekdays: [2, 4] }, sessions: 8, notInMonths: [8] }),
    anAskedTime({
      rhythm: { kind: 'dates', every: 3, dates: [1, 'last'] },
      notOn: [{ on: day('2026-12-24'), because: 'Christmas Eve' }],
    }),
    anAskedTime({ rhythm: { kind: 'weekdays', every: 1, places: [2, 'last'], weekday: 5 } }),
    anAskedTime({ untilOn: day('2027-07-31') }),
  ])('what is known comes back as it was: %j', (asked) => {
    const [time] = timetableFrom([asked], day('2026-12-01')).times;
    if (!time) throw new Error('one time was asked for');
    const known = JSON.parse(JSON.stringify(askedTimes([timeValues(time, today)]))) as unknown[];
    expect(known).toEqual([time]);
  });
});
