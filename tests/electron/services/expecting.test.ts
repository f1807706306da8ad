import { describe, expect, test } from 'vitest';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';
import { waitsOf } from '#tests/support/waits.ts';

const expectedOn = async (hall: AHall, on: string) => {
  const { rows } = await hall.ask('register.get', { sessionId: hall.sessionOn(on) });
  return rows.filter(({ isExpected }) => isExpected).map(({ name }) => name);
};

const newcomer = async (hall: AHall, name: string, firstVisitOn: string) => {
  const personId = await hall.person(name);
  const linkWorkerId = await hall.linkWorker('Priya Shah');
  const referralId = await hall.referred({ personId, linkWorkerId });
  const { today: on } = await hall.ask('app.status', {});
  await hall.ask('referrals.arrangeFirstVisit', { referralId, on, firstVisitOn: day(firstVisitOn) });
  return { personId, referralId };
};

describe('who is expected at the register', () => {
  test('regulars, from the day they join until they leave', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    await hall.person('Ken');
    expect(await expectedOn(hall, '2026-11-24')).toEqual(['Doreen']);
    expect(await expectedOn(hall, '2026-11-17')).toEqual([]);
    hall.at('2026-12-01T09:00:00Z');
    await hall.ask('people.setRegular', { personId: doreen, groupId: hall.groupId, isRegular: false });
    expect(await expectedOn(hall, '2026-12-01')).toEqual([]);
    expect(await expectedOn(hall, '2026-11-24')).toEqual(['Doreen']);
  });

  test('a newcomer on the day of their first visit; when they missed it, not again until it is arranged anew', async () => {
    const hall = await aHall();
    const { referralId } = await newcomer(hall, 'Doreen', '2026-12-01');
    hall.at('2026-12-08T09:00:00Z');
    expect(await expectedOn(hall, '2026-11-24')).toEqual([]);
    expect(await expectedOn(hall, '2026-12-01')).toEqual(['Doreen']);
    expect(await expectedOn(hall, '2026-12-08')).toEqual([]);
    expect(await waitsOf(hall, 'first-visit')).toMatchObject([
      { person: { name: 'Doreen' }, on: '2026-12-01', standing: 'not-recorded' },
    ]);
    await hall.ask('referrals.arrangeFirstVisit', {
      referralId,
      on: day('2026-12-08'),
      firstVisitOn: day('2026-12-15'),
    });
    expect(await expectedOn(hall, '2026-12-15')).toEqual(['Doreen']);
    expect(await waitsOf(hall, 'first-visit')).toEqual([]);
  });

  test('a newcomer who has begun to come, though they missed a week', async () => {
    const hall = await aHall();
    const { personId } = await newcomer(hall, 'Doreen', '2026-11-24');
    const ken = await hall.person('Ken', { isRegular: true });
    await hall.mark('2026-11-24', personId, 'here');
    hall.at('2026-12-01T10:00:00Z');
    await hall.mark('2026-12-01', ken, 'here');
    expect(await expectedOn(hall, '2026-12-08')).toEqual(['Doreen', 'Ken']);
  });

  test('whoever came last time; a session called off, or a register not taken, is not last time', async () => {
    const hall = await aHall({ at: '2026-11-10T10:00:00Z' });
    const ken = await hall.person('Ken');
    await hall.mark('2026-11-10', ken, 'here');
    expect(await expectedOn(hall, '2026-11-17')).toEqual(['Ken']);
    await hall.ask('sessions.cancel', { sessionId: hall.sessionOn('2026-11-17'), because: 'Snow' });
    expect(await expectedOn(hall, '2026-11-24')).toEqual(['Ken']);
    hall.at('2026-12-01T10:00:00Z');
    expect(await expectedOn(hall, '2026-12-01')).toEqual(['Ken']);
  });

  test('across the turn of the year', async () => {
    const hall = await aHall({ at: '2026-12-29T10:00:00Z' });
    const ken = await hall.person('Ken');
    await hall.mark('2026-12-29', ken, 'here');
    expect(await expectedOn(hall, '2027-01-05')).toEqual(['Ken']);
  });

  test('who comes to another group is not expected at this one', async () => {
    const hall = await aHall();
    const elsewhere = await hall.ask('groups.add', { name: 'Strollers', kind: 'walking' });
    await hall.ask('people.add', { preferredName: 'Ken', regularAt: [elsewhere.groupId] });
    expect(await expectedOn(hall, '2026-11-24')).toEqual([]);
  });
});

describe('the register is discreet', () => {
  /** The same people come; in one world through link workers, in the other as regulars and by themselves. */
  const aWorld = async (isReferred: boolean) => {
    let next = 0;
    const newId = () => `0190eeee-0000-7000-8000-${(next += 1).toString(16).padStart(12, '0')}`;
    const hall = await aHall({ newId, at: '2026-11-24T09:00:00Z' });
    const names = ['Doreen Hughes', 'Siân O’Neill', 'Arthur Bell', 'Doreen Hughes'];
    const people = [];
    for (const name of names) people.push(await hall.person(name, { place: 'Mill Lane' }));
    for (const personId of people) {
      if (!isReferred) {
        await hall.ask('people.setRegular', { personId, groupId: hall.groupId, isRegular: true });
        continue;
      }
      const linkWorkerId = await hall.linkWorker('Priya Shah');
      const referralId = await hall.referred({
        personId,
        linkWorkerId,
        reference: 'PS-118',
        consent: 'refused',
      });
      const on = day('2026-11-24');
      await hall.ask('referrals.change', {
        referralId,
        goodToKnow: 'A seat near the door',
        whatMatters: 'Company',
      });
      await hall.ask('referrals.arrangeFirstVisit', { referralId, on, firstVisitOn: on });
    }
    const read = async () =>
      JSON.stringify(await hall.ask('register.get', { sessionId: hall.sessionOn('2026-11-24') }));
    const before = await read();
    hall.at('2026-11-24T10:35:00Z');
    for (const personId of people.slice(0, 2)) await hall.mark('2026-11-24', personId, 'here');
    return { before, after: await read() };
  };

  test('not a byte of it tells who was referred, before and after it is taken', async () => {
    const [referred, regular] = [await aWorld(true), await aWorld(false)];
    expect(referred).toEqual(regular);
    expect(JSON.parse(referred.after)).toMatchObject({ newFaces: 2 });
    expect(JSON.parse(referred.before).rows).toHaveLength(4);
  });
});
