import { expect, test } from 'vitest';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day, everyWeek, slot, time } from '#tests/support/builders.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { sessionIdOf } from '#shared/domain/sessions.ts';

/** Eight Tuesdays of pottery: the last one is 19 January. */
const pottery = async (hall: AHall, more: { sessions?: number } = { sessions: 8 }) => {
  const { groupId } = await hall.ask('groups.add', {
    name: 'Pottery',
    kind: 'crafts',
    times: [{ ...everyWeek(2), ...more }],
    fromOn: day('2026-12-01'),
  });
  return groupId;
};

const calledOff = async (hall: AHall, groupId: GroupId, on: string) => {
  const sessionId = sessionIdOf(groupId, slot(on));
  await hall.ask('sessions.cancel', { sessionId, because: 'Snow' });
  return sessionId;
};

test('a date of a course that is called off can be had at its end, once', async () => {
  const hall = await aHall();
  const groupId = await pottery(hall);
  const sessionId = await calledOff(hall, groupId, '2026-12-08');
  const { when } = await hall.ask('sessions.inItsPlace', { sessionId });
  const atTheEnd = { day: day('2027-01-26'), startsAt: time('10:30'), endsAt: time('12:30') };
  expect(when).toEqual(atTheEnd);
  await hall.ask('sessions.add', { groupId, ...atTheEnd });
  expect(await hall.ask('sessions.inItsPlace', { sessionId })).toEqual({});
  const second = await calledOff(hall, groupId, '2026-12-15');
  expect((await hall.ask('sessions.inItsPlace', { sessionId: second })).when?.day).toBe('2027-02-02');
  const range = { groupId, fromOn: day('2026-12-01'), toOn: day('2027-12-01') };
  const held = (await hall.ask('sessions.list', range)).filter(({ state }) => state !== 'cancelled');
  expect(held).toHaveLength(7);
});

test('a date that takes place, and one of a group that goes on, has none in its place', async () => {
  const hall = await aHall();
  const sessionId = sessionIdOf(await pottery(hall), slot('2026-12-08'));
  expect(await hall.ask('sessions.inItsPlace', { sessionId })).toEqual({});
  const always = await calledOff(hall, await pottery(hall, {}), '2026-12-08');
  expect(await hall.ask('sessions.inItsPlace', { sessionId: always })).toEqual({});
});
