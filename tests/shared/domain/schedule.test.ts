import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '#shared/domain/dates.ts';
import { Group, timetableOn, withTimetable } from '#shared/domain/groups.ts';
import { nextDates, type SessionRecords, sessionAt, sessionsBetween } from '#shared/domain/schedule.ts';
import { SessionId, sessionIdOf, sessionState, Slot } from '#shared/domain/sessions.ts';
import { aGroup, aSession, aTimetable, day, everyWeek, slot, time } from '#tests/support/builders.ts';

const nothingRecorded: SessionRecords = new Map();
const daysOf = (group: Group, from: string, to: string, records = nothingRecorded) =>
  sessionsBetween(group, day(from), day(to), records).map((session) => session.day);

describe('sessions appear by themselves', () => {
  test('a weekly group meets every week of ten years, clock changes and leap days among them', () => {
    const days = daysOf(aGroup(), '2026-01-01', '2035-12-31');
    expect(days[0]).toBe('2026-01-06');
    expect(days).toHaveLength(521);
    expect(days).toContain('2028-02-29');
    days.forEach((each, index) => {
      expect(weekdayOf(each)).toBe(2);
      if (index > 0) expect(daysBetween(days[index - 1] ?? each, each)).toBe(7);
    });
  });

  test('it starts at half past ten on the day before and on the day after the clocks change', () => {
    const sunday = aGroup({ usualTimes: [aTimetable([everyWeek(7)])] });
    const starts = sessionsBetween(sunday, day('2026-03-22'), day('2026-04-05'), nothingRecorded);
    expect(starts.map(({ day: on, startsAt }) => `${on} ${startsAt}`)).toEqual([
      '2026-03-22 10:30',
      '2026-03-29 10:30',
      '2026-04-05 10:30',
    ]);
  });

  test('a group without a usual time has no sessions', () => {
    expect(daysOf(aGroup({ usualTimes: [] }), '2026-01-01', '2026-12-31')).toEqual([]);
  });

  test('nothing is before the group began', () => {
    expect(daysOf(aGroup(), '2025-12-01', '2026-01-13')).toEqual(['2026-01-06', '2026-01-13']);
  });

  test('both ends of what is asked for belong to it', () => {
    expect(daysOf(aGroup(), '2026-11-17', '2026-11-24')).toEqual(['2026-11-17', '2026-11-24']);
  });
});

describe('a change of the usual time', () => {
  const fridays = aTimetable([everyWeek(5, '14:00', '16:00')], '2026-11-18');
  const moved = aGroup({ usualTimes: withTimetable(aGroup().usualTimes, fridays) });

  test('leaves the past alone', () => {
    expect(daysOf(moved, '2026-11-01', '2026-11-30')).toEqual([
      '2026-11-03',
      '2026-11-10',
      '2026-11-17',
      '2026-11-20',
      '2026-11-27',
    ]);
    expect(sessionAt(moved, slot('2026-11-10'), undefined)?.startsAt).toBe('10:30');
    expect(sessionAt(moved, slot('2026-11-20'), undefined)?.startsAt).toBe('14:00');
  });

  test('ends the old day of the week from its own day on', () => {
    expect(sessionAt(moved, slot('2026-11-24'), undefined)).toBeUndefined();
  });

  test('a second change on the same day takes the place of the first', () => {
    const mondays = aTimetable([everyWeek(1)], fridays.fromOn);
    expect(withTimetable(moved.usualTimes, mondays)).toEqual([aTimetable(), mondays]);
  });

  test('whatever was asked for, in parts or as a whole, is the same', () => {
    const usualTimes = fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 700 }), weekday: fc.integer({ min: 1, max: 7 }) }),
      { maxLength: 6 },
    );
    const offset = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(usualTimes, offset, offset, offset, (times, one, other, third) => {
        const group = aGroup({
          usualTimes: times
            .map(({ from, weekday }) => aTimetable([everyWeek(weekday)], addDays(day('2026-01-01'), from)))
            .reduce(withTimetable, [] as Group['usualTimes'])
            .toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1)),
        });
        const [from = 0, middle = 0, to = 0] = [one, other, third].sort((a, b) => a - b);
        const at = (number: number) => addDays(day('2026-01-01'), number);
        const whole = sessionsBetween(group, at(from), at(to), nothingRecorded);
        expect([
          ...sessionsBetween(group, at(from), at(middle), nothingRecorded),
          ...sessionsBetween(group, addDays(at(middle), 1), at(to), nothingRecorded),
        ]).toEqual(whole);
        // Day by day, as a calendar on the wall would have it.
        const wall = Array.from({ length: to - from + 1 }, (_, index) => at(from + index)).filter((on) => {
          const rhythm = timetableOn(group, on)?.times[0]?.rhythm;
          return rhythm?.kind === 'weeks' && rhythm.weekdays[0] === weekdayOf(on);
        });
        expect(whole.map((session) => session.day)).toEqual(wall);
        for (const session of whole) expect(sessionAt(group, session.slot, undefined)).toEqual(session);
      }),
      { numRuns: 100 },
    );
  });
});

describe('several usual times at once', () => {
  const twice = aGroup({
    usualTimes: [aTimetable([everyWeek(2, '10:00', '12:00'), everyWeek(2, '14:00', '16:00'), everyWeek(4)])],
  });
  const week = (group: Group, records = nothingRecorded) =>
    sessionsBetween(group, day('2026-11-23'), day('2026-11-29'), records).map(
      (session) => `${session.slot} ${session.startsAt}`,
    );

  test('two on one day and another weekday each have a slot of their own', () => {
    expect(week(twice)).toEqual(['2026-11-24 10:00', '2026-11-24_2 14:00', '2026-11-26_3 10:30']);
    expect(sessionAt(twice, slot('2026-11-24_2'), undefined)?.startsAt).toBe('14:00');
    expect(sessionAt(twice, slot('2026-11-24_3'), undefined)).toBeUndefined();
    expect(sessionAt(twice, slot('2026-11-26'), undefined)).toBeUndefined();
  });

  test('what was said about the afternoon stays with it when the morning is given up', () => {
    const records = new Map([[slot('2026-11-24_2'), aSession({ startsAt: time('14:00'), note: 'Cake' })]]);
    const [, afternoon] = aTimetable([everyWeek(2), everyWeek(2, '14:00', '16:00')]).times;
    const onlyAfternoons = withTimetable(
      twice.usualTimes,
      aTimetable(afternoon ? [afternoon] : [], '2026-11-17'),
    );
    expect(week(aGroup({ usualTimes: onlyAfternoons }), records)).toEqual(['2026-11-24_2 14:00']);
  });

  test('a new one takes the lowest number that is free', () => {
    const { times } = aTimetable([
      { ...everyWeek(5), number: 1 },
      everyWeek(6),
      { ...everyWeek(7), number: 2 },
    ]);
    expect(times.map(({ number }) => number)).toEqual([1, 3, 2]);
  });

  test('none at all from a day on ends the sessions there', () => {
    const ended = aGroup({ usualTimes: withTimetable(twice.usualTimes, aTimetable([], '2026-11-25')) });
    expect(week(ended)).toEqual(['2026-11-24 10:00', '2026-11-24_2 14:00']);
  });

  test('the next dates are those of all of them, in order of time', () => {
    const course = { ...everyWeek(3, '09:00', '10:00'), sessions: 1 };
    const dates = nextDates(aTimetable([everyWeek(2, '14:00', '15:00'), course, everyWeek(2)]), 4);
    expect(dates.map((each) => `${each.day} ${each.startsAt}`)).toEqual([
      '2026-01-06 10:30',
      '2026-01-06 14:00',
      '2026-01-07 09:00',
      '2026-01-13 10:30',
    ]);
  });
});

describe('what an earlier version kept', () => {
  const kept = { fromOn: day('2026-01-01'), weekday: 2, startsAt: time('10:30'), endsAt: time('12:30') };

  test('is still every week on that weekday', () => {
    const group = aGroup({ usualTimes: [kept, { ...kept, fromOn: day('2026-11-18'), weekday: 5 }] });
    expect(Group.parse(group)).toEqual(group);
    expect(daysOf(group, '2026-11-09', '2026-11-30')).toEqual([
      '2026-11-10',
      '2026-11-17',
      '2026-11-20',
      '2026-11-27',
    ]);
  });

  test('gives way to what is said anew', () => {
    const next = aTimetable([everyWeek(4)], '2026-11-18');
    expect(withTimetable([kept], next)).toEqual([kept, next]);
    expect(timetableOn({ usualTimes: [kept, next] }, day('2026-11-17'))).toEqual(aTimetable([everyWeek(2)]));
  });
});

describe('what was said about a session', () => {
  test('a session keeps the times and the place it had when it was first spoken of', () => {
    const records = new Map([
      [slot('2026-11-24'), aSession({ startsAt: time('11:00'), place: 'Church room' })],
    ]);
    const [session] = sessionsBetween(
      aGroup({ place: 'Village Hall' }),
      day('2026-11-24'),
      day('2026-11-24'),
      records,
    );
    expect(session).toMatchObject({ startsAt: '11:00', place: 'Church room', slot: '2026-11-24' });
  });

  test('a moved session stands on its new day only', () => {
    const records = new Map([[slot('2026-11-24'), aSession({ day: day('2026-11-26') })]]);
    expect(daysOf(aGroup(), '2026-11-23', '2026-11-29', records)).toEqual(['2026-11-26']);
  });

  test('two sessions on one day come in the order of time', () => {
    const records = new Map([[slot('2026-11-24_2'), aSession({ startsAt: time('09:00') })]]);
    const both = sessionsBetween(aGroup(), day('2026-11-24'), day('2026-11-24'), records);
    expect(both.map((session) => session.slot)).toEqual(['2026-11-24_2', '2026-11-24']);
  });

  test('a session of a weekday that was given up since is still there', () => {
    const group = aGroup({ usualTimes: [aTimetable([everyWeek(5)])] });
    const records = new Map([[slot('2026-11-24'), aSession()]]);
    expect(daysOf(group, '2026-11-23', '2026-11-29', records)).toEqual(['2026-11-24', '2026-11-27']);
  });
});

describe('slots and the names of sessions', () => {
  test.each(['2026-11-24', '2026-11-24_2', '2026-11-24_9'])('%s names a gathering', (text) => {
    expect(Slot.safeParse(text).success).toBe(true);
    expect(SessionId.safeParse(sessionIdOf(aGroup().id, slot(text))).success).toBe(true);
  });

  test.each(['2026-11-31', '2026-11-24_1', '2026-11-24_10', '2026-11-24/x', '2026-11-24_2\n', '__proto__'])(
    '%j does not',
    (text) => {
      expect(Slot.safeParse(text).success).toBe(false);
      expect(SessionId.safeParse(`${aGroup().id}_${text}`).success).toBe(false);
    },
  );

  test('a second gathering exists only where it was written down', () => {
    expect(sessionAt(aGroup(), slot('2026-11-24_2'), undefined)).toBeUndefined();
  });
});

describe('where a session stands', () => {
  test('planned until its day, open on it, done afterwards', () => {
    const states = ['2026-11-23', '2026-11-24', '2026-11-25'].map((today) =>
      sessionState(aSession(), day(today)),
    );
    expect(states).toEqual(['planned', 'open', 'done']);
  });

  test('cancelled on every day, once it is', () => {
    const cancelled = aSession({ cancelledBecause: 'Snow' });
    const states = ['2026-11-23', '2026-11-24', '2026-11-25'].map((today) =>
      sessionState(cancelled, day(today)),
    );
    expect(states).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });
});
