import { describe, expect, test } from 'vitest';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';
import { waitsOf } from '#tests/support/waits.ts';

const expectedOn = async (hall: AHall, on: string) =>
  (await hall.ask('register.get', { sessionId: hall.sessionOn(on) })).rows
    .filter(({ isExpected }) => isExpected)
    .map(({ name }) => name);

describe('somebody who stays away for a while', () => {
  test('is not expected until the day on which they are back', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen', { isRegular: true });
    const pause = { fromOn: day('2026-11-30'), untilOn: day('2026-12-15') };
    await hall.ask('people.setPause', { personId, pause });
    expect(await expectedOn(hall, '2026-11-24')).toEqual(['Doreen']);
    expect(await expectedOn(hall, '2026-12-01')).toEqual([]);
    expect(await expectedOn(hall, '2026-12-08')).toEqual([]);
    expect(await expectedOn(hall, '2026-12-15')).toEqual(['Doreen']);
  });

  test('is back by themselves when they come, though nobody knew until when', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen', { isRegular: true });
    await hall.ask('people.setPause', { personId, pause: { fromOn: day('2026-11-17') } });
    expect(await expectedOn(hall, '2026-11-24')).toEqual([]);
    await hall.mark('2026-11-24', personId, 'here');
    expect(await hall.register('2026-11-24')).toEqual(['Doreen: here, not expected']);
    expect(await expectedOn(hall, '2026-12-01')).toEqual(['Doreen']);
  });

  test('is expected again from today when somebody says that they are back; what was stays as it was', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen', { isRegular: true });
    await hall.ask('people.setPause', { personId, pause: { fromOn: day('2026-11-10') } });
    await hall.ask('people.setPause', { personId, pause: null });
    expect((await hall.ask('people.get', { personId })).person.pauses).toEqual([
      { fromOn: '2026-11-10', untilOn: '2026-11-24' },
    ]);
    expect(await expectedOn(hall, '2026-11-24')).toEqual(['Doreen']);
    await hall.ask('people.setPause', { personId, pause: { fromOn: day('2027-02-01') } });
    await hall.ask('people.setPause', { personId, pause: null });
    expect((await hall.ask('people.get', { personId })).person.pauses).toHaveLength(1);
  });

  test('cannot be back before they went', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen');
    const pause = { fromOn: '2026-12-01', untilOn: '2026-12-01' };
    expect(await hall.refused('people.setPause', { personId, pause })).toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('somebody who has died', () => {
  test('is expected nowhere, and nothing asks about them; a mistake is put right, stories and all', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen', { isRegular: true });
    const linkWorkerId = await hall.linkWorker('Priya Shah');
    const elsewhere = await hall.ask('groups.add', { name: 'Strollers', kind: 'walking' });
    await hall.mark('2026-11-17', personId, 'here');
    await hall.referred({ personId, linkWorkerId, on: '2026-11-18' });
    await hall.referred({ personId, linkWorkerId, on: '2026-11-18', groupId: elsewhere.groupId });
    expect(await waitsOf(hall, 'reply')).toHaveLength(2);
    await hall.ask('people.setDied', { personId, diedOn: day('2026-11-23') });
    expect(await expectedOn(hall, '2026-11-24')).toEqual([]);
    expect(await waitsOf(hall, 'reply')).toEqual([]);
    expect((await hall.ask('referrals.list', {})).map(({ state }) => state)).toEqual(['ended', 'ended']);
    expect((await hall.ask('groups.get', { groupId: hall.groupId })).regulars).toBe(0);
    await hall.ask('people.setDied', { personId, diedOn: null });
    expect(await expectedOn(hall, '2026-11-24')).toEqual(['Doreen']);
    expect(await waitsOf(hall, 'reply')).toHaveLength(2);
  });

  test('is so too when one of their stories ended with it, and the other stories wait for nothing', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen', { isRegular: true });
    const linkWorkerId = await hall.linkWorker('Priya Shah');
    const on = day('2026-11-24');
    const first = await hall.referred({ personId, linkWorkerId });
    const elsewhere = await hall.ask('groups.add', { name: 'Strollers', kind: 'walking' });
    await hall.referred({ personId, linkWorkerId, groupId: elsewhere.groupId });
    await hall.ask('referrals.accept', { referralId: first, on });
    await hall.ask('referrals.end', { referralId: first, on, ending: 'died' });
    expect(await waitsOf(hall, 'reply')).toEqual([]);
    expect(await expectedOn(hall, '2026-12-01')).toEqual([]);
    expect((await hall.ask('people.get', { personId })).person.diedOn).toBe('2026-11-24');
    await hall.ask('changes.undoLast', { isOnRegister: false });
    expect(await expectedOn(hall, '2026-12-01')).toEqual(['Doreen']);
    expect(await waitsOf(hall, 'reply')).toHaveLength(1);
  });
});

test('who is new today reads as it is by now', async () => {
  const hall = await aHall();
  const personId = await hall.person('Doreen');
  const referralId = await hall.referred({ personId, linkWorkerId: await hall.linkWorker('Priya Shah') });
  const on = day('2026-11-24');
  await hall.ask('referrals.arrangeFirstVisit', { referralId, on, firstVisitOn: on });
  const mark = async () => (await hall.ask('today.get', {})).sessions[0]?.newToday[0]?.mark;
  expect(await mark()).toBeNull();
  await hall.mark('2026-11-24', personId, 'here');
  expect(await mark()).toBe('here');
});
