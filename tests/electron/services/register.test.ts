import { describe, expect, test } from 'vitest';
import { day, everyWeek, personId as nobody } from '#tests/support/builders.ts';
import type { ChangeId } from '#shared/domain/ids.ts';
import { aHall } from '#tests/support/aHall.ts';
import { waitsOf } from '#tests/support/waits.ts';

const today = '2026-11-24';
const nobodysChange = '00000000-0000-7000-8000-000000000000' as ChangeId;

test('as long as nobody is written down, Today offers to bring a spreadsheet in', async () => {
  const hall = await aHall();
  expect(await waitsOf(hall, 'nobody-yet')).toEqual([{ kind: 'nobody-yet' }]);
  await hall.person('Doreen', { isRegular: true });
  expect(await waitsOf(hall, 'nobody-yet')).toEqual([]);
});

describe('taking the register', () => {
  test('blank is never absent', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    await hall.person('Arthur', { isRegular: true });
    await hall.mark(today, doreen, 'here');
    hall.at('2026-12-08T10:00:00Z');
    expect(await hall.register(today)).toEqual(['Arthur: blank', 'Doreen: here']);
    const found = await hall.ask('people.find', { text: 'Arthur', limit: 1 });
    expect(found.people[0]).not.toHaveProperty('lastCameOn');
  });

  test('one press marks, another takes it back', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    await hall.mark(today, doreen, 'here');
    expect(await hall.register(today)).toEqual(['Doreen: here']);
    await hall.mark(today, doreen, null);
    expect(await hall.register(today)).toEqual(['Doreen: blank']);
  });

  test('what is so already is no change, and nothing to undo', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const before = await hall.bytes();
    expect(await hall.mark(today, doreen, null)).toEqual({ changeId: null });
    expect(await hall.bytes()).toEqual(before);
    await hall.mark(today, doreen, 'apologies');
    expect(await hall.mark(today, doreen, 'apologies')).toEqual({ changeId: null });
  });

  test('a walk-in needs a first name only, appears ticked, and is to be finished later', async () => {
    const hall = await aHall();
    await hall.person('Doreen', { isRegular: true });
    const sessionId = hall.sessionOn(today);
    await hall.ask('register.addWalkIn', { sessionId, who: { kind: 'new', preferredName: '  Mair ' } });
    expect(await hall.register(today)).toEqual(['Doreen: blank', 'Mair: here, not expected']);
    const toFinish = await hall.ask('people.find', { text: '', limit: 9, isToFinish: true });
    expect(toFinish.people.map(({ name }) => name)).toEqual(['Mair']);
    expect(await waitsOf(hall, 'to-finish')).toEqual([{ kind: 'to-finish', count: 1 }]);
    const personId = toFinish.people[0]?.personId ?? nobody(0);
    await hall.ask('people.change', { personId, preferredName: 'Mair', surname: 'Puw' });
    expect(await waitsOf(hall, 'to-finish')).toEqual([]);
  });

  test('somebody we know who turns up is ticked, and once is enough', async () => {
    const hall = await aHall();
    const ken = await hall.person('Ken');
    const sessionId = hall.sessionOn(today);
    const who = { kind: 'known', personId: ken } as const;
    await hall.ask('register.addWalkIn', { sessionId, who });
    expect(await hall.register(today)).toEqual(['Ken: here, not expected']);
    expect(await hall.ask('register.addWalkIn', { sessionId, who })).toEqual({
      changeId: null,
      personId: ken,
    });
    expect((await hall.ask('people.find', { text: '', limit: 9 })).count).toBe(1);
  });

  test('many are marked at once, walk-ins among them, and one undo takes all of it back', async () => {
    const hall = await aHall();
    const [doreen, arthur] = [
      await hall.person('Doreen', { isRegular: true }),
      await hall.person('Arthur', { isRegular: true }),
    ];
    const ken = await hall.person('Ken');
    await hall.mark(today, arthur, 'here');
    const sessionId = hall.sessionOn(today);
    const before = await hall.register(today);
    const { changeId } = await hall.ask('register.markMany', {
      sessionId,
      marks: [
        { personId: doreen, mark: 'here' },
        { personId: arthur, mark: null },
      ],
      walkIns: [
        { kind: 'known', personId: ken },
        { kind: 'new', preferredName: 'Mair' },
      ],
    });
    expect(await hall.register(today)).toEqual([
      'Arthur: blank',
      'Doreen: here',
      'Ken: here, not expected',
      'Mair: here, not expected',
    ]);
    await hall.ask('changes.undo', { changeId: changeId ?? nobodysChange });
    expect(await hall.register(today)).toEqual(before);
    expect((await hall.ask('people.find', { text: 'Mair', limit: 1 })).count).toBe(0);
  });

  test('of many marks none is kept when one of them is refused', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const before = await hall.bytes();
    const [sessionId, next] = [hall.sessionOn(today), hall.sessionOn('2026-12-01')];
    const here = { personId: doreen, mark: 'here' } as const;
    const stranger = { personId: nobody(7), mark: 'here' } as const;
    const many = { walkIns: [], sessionId };
    expect(await hall.refused('register.markMany', { ...many, marks: [here, stranger] })).toMatchObject({
      code: 'not-found',
    });
    expect(
      await hall.refused('register.markMany', { ...many, sessionId: next, marks: [here] }),
    ).toMatchObject({ code: 'not-allowed' });
    expect(await hall.bytes()).toEqual(before);
  });

  test('others are counted, and a note is kept', async () => {
    const hall = await aHall();
    const sessionId = hall.sessionOn(today);
    await hall.ask('register.setHeadcount', { sessionId, kind: 'visitors', from: 0, to: 1 });
    await hall.ask('register.setHeadcount', { sessionId, kind: 'supporters', from: 0, to: 2 });
    await hall.ask('register.setNote', { sessionId, note: 'We began the blanket.' });
    expect(await hall.ask('register.get', { sessionId })).toMatchObject({
      headcount: { visitors: 1, children: 0, supporters: 2 },
      note: 'We began the blanket.',
    });
    await hall.ask('register.setNote', { sessionId });
    expect(await hall.ask('register.get', { sessionId })).not.toHaveProperty('note');
  });

  test('a note that was changed on another page meanwhile is not written over, and may be once it was seen', async () => {
    const hall = await aHall();
    const sessionId = hall.sessionOn(today);
    const noteNow = async () => (await hall.ask('register.get', { sessionId })).note;
    await hall.ask('register.setNote', { sessionId, note: 'We sang.', known: null });
    const mine = { sessionId, note: 'Snow.' };
    const { code } = await hall.refused('register.setNote', { ...mine, known: null });
    expect([code, await noteNow()]).toEqual(['conflict', 'We sang.']);
    await hall.ask('register.setNote', { ...mine, known: 'We sang.' });
    expect(await noteNow()).toBe('Snow.');
    // The same words from both pages are no quarrel.
    await hall.ask('register.setNote', { ...mine, known: null });
  });

  test('a new face is somebody who had never come to this group before', async () => {
    const hall = await aHall({ at: '2026-11-17T10:00:00Z' });
    const doreen = await hall.person('Doreen', { isRegular: true });
    const arthur = await hall.person('Arthur', { isRegular: true });
    await hall.mark('2026-11-17', doreen, 'here');
    hall.at('2026-11-24T10:00:00Z');
    await hall.mark(today, doreen, 'here');
    await hall.mark(today, arthur, 'here');
    expect((await hall.ask('register.get', { sessionId: hall.sessionOn(today) })).newFaces).toBe(1);
    expect((await hall.ask('register.get', { sessionId: hall.sessionOn('2026-11-17') })).newFaces).toBe(1);
  });
});

describe('other days than today', () => {
  test('a past register can always be put right', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen');
    await hall.mark('2026-02-10', doreen, 'here');
    await hall.mark('2026-02-10', doreen, 'did-not-come');
    expect(await hall.register('2026-02-10')).toEqual(['Doreen: did-not-come, not expected']);
  });

  test('nobody is here, or missing, before the day: only apologies can be written down', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const [sessionId, personId] = [hall.sessionOn('2026-12-01'), doreen];
    for (const mark of ['here', 'did-not-come']) {
      const problem = await hall.refused('register.mark', { sessionId, personId, mark });
      expect(problem).toMatchObject({ code: 'not-allowed', details: { state: 'planned' } });
    }
    const who = { kind: 'new', preferredName: 'Mair' };
    expect(await hall.refused('register.addWalkIn', { sessionId, who })).toMatchObject({
      code: 'not-allowed',
    });
    await hall.mark('2026-12-01', doreen, 'apologies');
    expect(await hall.register('2026-12-01')).toEqual(['Doreen: apologies']);
  });

  test('there is no register on a day when the group does not meet', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen');
    const sessionId = hall.sessionOn('2026-11-25');
    expect(await hall.refused('register.get', { sessionId })).toMatchObject({ code: 'not-found' });
    expect(await hall.refused('register.mark', { sessionId, personId, mark: 'here' })).toMatchObject({
      code: 'not-found',
    });
  });

  test('a register taken at the old time is still there after the usual time has changed', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    await hall.mark(today, doreen, 'here');
    await hall.ask('groups.change', {
      groupId: hall.groupId,
      name: 'Friday Knit & Natter',
      kind: 'crafts',
      times: [everyWeek(5, '14:00', '16:00')],
    });
    const list = await hall.ask('sessions.list', { fromOn: day('2026-11-16'), toOn: day('2026-11-30') });
    expect(list.map((each) => `${each.day} ${each.startsAt}, ${each.here} here`)).toEqual([
      '2026-11-17 10:30, 0 here',
      '2026-11-24 10:30, 1 here',
      '2026-11-27 14:00, 0 here',
    ]);
  });
});

describe('a cancelled session', () => {
  test('counts for nobody, and cannot be marked until it is reinstated', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const sessionId = hall.sessionOn(today);
    await hall.mark(today, doreen, 'apologies');
    await hall.ask('sessions.cancel', { sessionId, because: 'Snow' });
    expect((await hall.ask('people.get', { personId: doreen })).visits).toEqual([]);
    expect(await hall.refused('register.mark', { sessionId, personId: doreen, mark: null })).toMatchObject({
      code: 'not-allowed',
      details: { state: 'cancelled' },
    });
    expect((await hall.ask('register.get', { sessionId })).session).toMatchObject({
      state: 'cancelled',
      cancelledBecause: 'Snow',
    });
    await hall.ask('sessions.reinstate', { sessionId });
    expect((await hall.ask('people.get', { personId: doreen })).visits).toHaveLength(1);
    await hall.mark(today, doreen, null);
  });

  test('is not made of one that somebody came to: what was told of it would become untrue', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const sessionId = hall.sessionOn(today);
    await hall.mark(today, doreen, 'here');
    expect(await hall.refused('sessions.cancel', { sessionId, because: 'Snow' })).toMatchObject({
      code: 'not-allowed',
      details: { state: 'taken' },
    });
    await hall.mark(today, doreen, null);
    await hall.ask('sessions.cancel', { sessionId, because: 'Snow' });
  });

  test('is not the next session', async () => {
    const hall = await aHall();
    await hall.ask('sessions.cancel', {
      sessionId: hall.sessionOn('2026-12-01'),
      because: 'The hall boiler broke',
    });
    expect((await hall.ask('today.get', {})).nextSession?.day).toBe('2026-12-08');
  });
});
