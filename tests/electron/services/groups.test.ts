import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { aHall } from '#tests/support/aHall.ts';
import { anAskedTime, day, everyWeek, time } from '#tests/support/builders.ts';

const today = '2026-11-24';
const group = { name: 'Tuesday Knit & Natter', kind: 'crafts' } as const;

const sessionsOf = async (hall: Awaited<ReturnType<typeof aHall>>, fromOn: string, toOn: string) =>
  (await hall.ask('sessions.list', { groupId: hall.groupId, fromOn: day(fromOn), toOn: day(toOn) })).map(
    (each) => `${each.day} ${each.startsAt}`,
  );

describe('the usual times of a group', () => {
  test('new ones hold from their day on, and leave the past alone', async () => {
    const hall = await aHall();
    await hall.ask('groups.change', {
      groupId: hall.groupId,
      ...group,
      times: [everyWeek(2, '14:00', '16:00'), everyWeek(4)],
      fromOn: day('2026-12-01'),
    });
    expect(await sessionsOf(hall, '2026-11-17', '2026-12-04')).toEqual([
      '2026-11-17 10:30',
      '2026-11-24 10:30',
      '2026-12-01 14:00',
      '2026-12-03 10:30',
    ]);
    const { usual } = await hall.ask('groups.get', { groupId: hall.groupId });
    expect(usual.map(({ fromOn, times }) => [fromOn, times.length])).toEqual([
      ['2026-01-01', 1],
      ['2026-12-01', 2],
    ]);
  });

  test('a new hour for a course that has begun keeps its weeks and its number of sessions', async () => {
    const hall = await aHall();
    const course = anAskedTime({
      fromOn: day('2026-11-03'),
      rhythm: { kind: 'weeks', every: 2, weekdays: [2] },
      sessions: 4,
    });
    await hall.ask('groups.change', {
      groupId: hall.groupId,
      ...group,
      times: [course],
      fromOn: day('2026-11-01'),
    });
    const { usual } = await hall.ask('groups.get', { groupId: hall.groupId });
    const { firstOn: _firstOn, lastOn, ...known } = usual[0]?.times[0] ?? {};
    expect(lastOn).toBe('2026-12-15');
    const later = { ...course, ...known, startsAt: time('11:00') };
    await hall.ask('groups.change', {
      groupId: hall.groupId,
      ...group,
      times: [later],
      fromOn: day('2026-11-24'),
    });
    expect(await sessionsOf(hall, '2026-11-01', '2027-02-28')).toEqual([
      '2026-11-03 10:30',
      '2026-11-17 10:30',
      '2026-12-01 11:00',
      '2026-12-15 11:00',
    ]);
  });

  test('said once more as they are, they change nothing; none at all end the sessions', async () => {
    const hall = await aHall();
    const { usual } = await hall.ask('groups.get', { groupId: hall.groupId });
    const { firstOn: _firstOn, ...same } = usual[0]?.times[0] ?? {};
    const again = { groupId: hall.groupId, ...group, times: [{ ...everyWeek(2), ...same }] };
    expect((await hall.ask('groups.change', again)).changeId).toBeNull();
    await hall.ask('groups.change', {
      groupId: hall.groupId,
      ...group,
      times: [],
      fromOn: day('2026-11-25'),
    });
    expect(await sessionsOf(hall, '2026-11-17', '2027-01-31')).toEqual([
      '2026-11-17 10:30',
      '2026-11-24 10:30',
    ]);
  });

  test('a time that would never bring a session is refused, by its place', async () => {
    const hall = await aHall();
    const over = {
      ...everyWeek(2),
      fromOn: day('2026-12-01'),
      untilOn: day('2026-12-05'),
      notInMonths: [12],
    };
    const problem = await hall.refused('groups.change', {
      groupId: hall.groupId,
      ...group,
      times: [everyWeek(4), over],
    });
    expect(problem).toMatchObject({ code: 'invalid-input', details: { places: ['times.1.rhythm'] } });
    expect((await sessionsOf(hall, today, '2026-12-01')).length).toBe(2);
  });

  test('what is being typed shows its next dates and keeps nothing', async () => {
    const hall = await aHall();
    const { usual, next } = await hall.ask('groups.tryTimes', {
      times: [{ ...everyWeek(3), sessions: 8 }],
      fromOn: day('2026-12-01'),
    });
    expect(usual.times[0]).toMatchObject({ firstOn: '2026-12-02', lastOn: '2027-01-20' });
    expect(next.map((each) => each.day)).toHaveLength(6);
    expect(await hall.ask('groups.list', {})).toHaveLength(1);
  });
});

describe('the calendar file', () => {
  test('holds every session with what was said about it, and nobody’s name', async () => {
    const hall = await aHall();
    await hall.person('Doreen Hughes', { isRegular: true });
    await hall.ask('sessions.cancel', { sessionId: hall.sessionOn('2026-12-01'), because: 'Doreen is ill' });
    const saved = await hall.ask('groups.saveCalendar', { groupId: hall.groupId });
    expect(saved).toMatchObject({ outcome: 'saved', fileName: 'Sessions of Tuesday Knit & Natter.ics' });
    const text = hall.saved.at(-1)?.bytes.toString() ?? '';
    expect(text).not.toContain('Doreen');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.map((each) => each.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED']);
  });

  test('of all groups holds each of them', async () => {
    const hall = await aHall();
    await hall.ask('groups.add', { name: 'Strollers', kind: 'walking', times: [everyWeek(5)] });
    await hall.ask('groups.saveCalendar', {});
    const text = hall.saved.at(-1)?.bytes.toString() ?? '';
    expect(
      text
        .match(/^SUMMARY:.*/gm)
        ?.map((each) => each.trim())
        .toSorted(),
    ).toEqual(['SUMMARY:Strollers', 'SUMMARY:Tuesday Knit & Natter']);
  });

  test('of a group that is not there is refused', async () => {
    const hall = await aHall();
    const { groupId } = await hall.ask('groups.add', { name: 'Strollers', kind: 'walking' });
    await hall.ask('changes.undoLast', { isOnRegister: false });
    expect(await hall.refused('groups.saveCalendar', { groupId })).toMatchObject({ code: 'not-found' });
  });
});
