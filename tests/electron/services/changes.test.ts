import { describe, expect, test } from 'vitest';
import type { ChangeId, PersonId } from '#shared/domain/ids.ts';
import { sessionIdOf } from '#shared/domain/sessions.ts';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day, everyWeek, slot } from '#tests/support/builders.ts';

const today = '2026-11-24';

const undo = (hall: AHall, changeId: ChangeId | null) => {
  if (changeId === null) throw new Error('there is nothing to undo');
  return hall.ask('changes.undo', { changeId });
};
const undoRefused = (hall: AHall, changeId: ChangeId | null) => hall.refused('changes.undo', { changeId });

const press = (
  hall: AHall,
  personId: Awaited<ReturnType<AHall['person']>>,
  mark: 'here' | 'apologies' | null,
) => hall.ask('register.mark', { sessionId: hall.sessionOn(today), personId, mark });

describe('undo', () => {
  test('takes a mark back, and undoing that brings it again', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const marked = await press(hall, doreen, 'here');
    const undone = await undo(hall, marked.changeId);
    expect(await hall.register(today)).toEqual(['Doreen: blank']);
    await undo(hall, undone.changeId);
    expect(await hall.register(today)).toEqual(['Doreen: here']);
  });

  test('takes an older change back when nothing has touched it since', async () => {
    const hall = await aHall();
    const [doreen, mair] = [
      await hall.person('Doreen', { isRegular: true }),
      await hall.person('Mair', { isRegular: true }),
    ];
    const first = await press(hall, doreen, 'here');
    await press(hall, mair, 'here');
    await hall.ask('register.setNote', { sessionId: hall.sessionOn(today), note: 'Cake' });
    await undo(hall, first.changeId);
    expect(await hall.register(today)).toEqual(['Doreen: blank', 'Mair: here']);
    expect((await hall.ask('register.get', { sessionId: hall.sessionOn(today) })).note).toBe('Cake');
  });

  test('refuses where somebody has changed the same thing since, and leaves it as it is', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const first = await press(hall, doreen, 'here');
    await press(hall, doreen, 'apologies');
    const before = await hall.bytes();
    expect(await undoRefused(hall, first.changeId)).toMatchObject({ code: 'conflict' });
    expect(await hall.bytes()).toEqual(before);
    expect(await hall.register(today)).toEqual(['Doreen: apologies']);
  });

  test('refuses a change nobody knows of', async () => {
    const hall = await aHall();
    const changeId = '0190aaaa-0000-7000-8000-00000000beef';
    expect(await hall.refused('changes.undo', { changeId })).toMatchObject({ code: 'not-found' });
  });

  test('still knows what to take back the next morning', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const marked = await press(hall, doreen, 'here');
    await hall.reopen();
    await undo(hall, marked.changeId);
    expect(await hall.register(today)).toEqual(['Doreen: blank']);
  });

  test('of a withdrawn consent brings the yes back', async () => {
    const hall = await aHall();
    const [doreen, priya] = [await hall.person('Doreen'), await hall.linkWorker('Priya Shah')];
    await hall.referred({ personId: doreen, linkWorkerId: priya, consent: 'given' });
    const withdrawn = await hall.ask('people.setConsent', {
      personId: doreen,
      linkWorkerId: priya,
      answer: 'withdrawn',
      on: day(today),
      how: 'in-person',
    });
    await undo(hall, withdrawn.changeId);
    expect((await hall.ask('people.get', { personId: doreen })).consents[0]?.answer).toBe('given');
  });
});

describe('undo never leaves a list that names somebody who is gone', () => {
  const walkIn = async (hall: AHall) =>
    hall.ask('register.addWalkIn', {
      sessionId: hall.sessionOn(today),
      who: { kind: 'new', preferredName: 'Mair' },
    });

  test('a walk-in is taken back whole while nothing else is known of them', async () => {
    const hall = await aHall();
    const { changeId } = await walkIn(hall);
    await undo(hall, changeId);
    expect(await hall.register(today)).toEqual([]);
    expect((await hall.ask('people.find', { text: '', limit: 9 })).known).toBe(0);
  });

  test('a walk-in who has been referred since stays', async () => {
    const hall = await aHall();
    const { changeId, personId } = await walkIn(hall);
    await hall.referred({ personId, linkWorkerId: await hall.linkWorker('Priya Shah') });
    expect(await undoRefused(hall, changeId)).toMatchObject({ code: 'conflict' });
    expect(await hall.ask('referrals.list', {})).toHaveLength(1);
    expect((await hall.ask('referrals.list', {}))[0]?.state).toBe('arrived');
  });

  test('a walk-in who has come again since stays', async () => {
    const hall = await aHall();
    const { changeId, personId } = await walkIn(hall);
    hall.at('2026-12-01T10:00:00Z');
    await hall.mark('2026-12-01', personId, 'here');
    expect(await undoRefused(hall, changeId)).toMatchObject({ code: 'conflict' });
    expect(await hall.register('2026-12-01')).toEqual(['Mair: here']);
  });

  test('a group that somebody belongs to stays, and so does one that has met', async () => {
    const hall = await aHall();
    const add = () =>
      hall.ask('groups.add', {
        name: 'Strollers',
        kind: 'walking',
        times: [everyWeek(2, '14:00', '15:00')],
      });
    const [empty, joined, met] = [await add(), await add(), await add()];
    const doreen = await hall.person('Doreen');
    await hall.ask('people.setRegular', { personId: doreen, groupId: joined.groupId, isRegular: true });
    await hall.ask('register.mark', {
      sessionId: sessionIdOf(met.groupId, slot(today)),
      personId: doreen,
      mark: 'here',
    });
    await undo(hall, empty.changeId);
    expect(await undoRefused(hall, joined.changeId)).toMatchObject({ code: 'conflict' });
    expect(await undoRefused(hall, met.changeId)).toMatchObject({ code: 'conflict' });
    expect(await hall.ask('groups.list', {})).toHaveLength(3);
  });

  test('a link worker to whom somebody has said yes stays', async () => {
    const hall = await aHall();
    const { linkWorkerId, changeId } = await hall.ask('linkWorkers.add', { name: 'Priya Shah' });
    const doreen = await hall.person('Doreen');
    await hall.consent(doreen, linkWorkerId, 'given');
    expect(await undoRefused(hall, changeId)).toMatchObject({ code: 'conflict' });
    expect((await hall.ask('people.get', { personId: doreen })).consents).toHaveLength(1);
  });

  test('somebody can be taken back to whom a turn on the rota was given, once it is another’s again', async () => {
    const hall = await aHall();
    const sessionId = hall.sessionOn(today);
    await hall.ask('rota.setRoles', { groupId: hall.groupId, roles: [{ roleId: 'opens' }] });
    const fill = (personId: PersonId) =>
      hall.ask('rota.fill', {
        groupId: hall.groupId,
        turns: [{ sessionId, roleId: 'opens', who: { kind: 'person', personId } }],
      });
    await fill(await hall.person('Arthur Bell'));
    const doreen = await hall.ask('people.add', { preferredName: 'Doreen', regularAt: [] });
    const { changeId } = await fill(doreen.personId);
    expect(await undoRefused(hall, doreen.changeId)).toMatchObject({ code: 'conflict' });
    await undo(hall, changeId);
    await undo(hall, doreen.changeId);
    expect((await hall.ask('people.find', { text: 'Doreen', limit: 1 })).count).toBe(0);
  });

  test('a referral does not come back once its person is gone', async () => {
    const hall = await aHall();
    const added = await hall.ask('people.add', { preferredName: 'Doreen', regularAt: [] });
    const priya = await hall.linkWorker('Priya Shah');
    const received = await hall.ask('referrals.receive', {
      groupId: hall.groupId,
      receivedOn: day(today),
      personId: added.personId,
      preferredName: 'Doreen',
      isReachedThroughLinkWorker: false,
      referrer: { kind: 'known', linkWorkerId: priya },
    });
    const undone = await undo(hall, received.changeId);
    await undo(hall, added.changeId);
    expect(await undoRefused(hall, undone.changeId)).toMatchObject({ code: 'conflict' });
    expect(await hall.ask('referrals.list', {})).toEqual([]);
  });

  test('a note’s session stays while there are marks on it', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const noted = await hall.ask('register.setNote', { sessionId: hall.sessionOn(today), note: 'Cake' });
    await press(hall, doreen, 'here');
    expect(await undoRefused(hall, noted.changeId)).toMatchObject({ code: 'conflict' });
    expect(await hall.register(today)).toEqual(['Doreen: here']);
  });
});

describe('many presses at once', () => {
  test('25 people marked at the same moment are all marked, and still are the next morning', async () => {
    const hall = await aHall();
    const people = await Promise.all(
      Array.from({ length: 25 }, (_, number) => hall.person(`Person${number}`, { isRegular: true })),
    );
    const answers = await Promise.all(people.map((personId) => press(hall, personId, 'here')));
    expect(new Set(answers.map(({ changeId }) => changeId)).size).toBe(25);
    await hall.reopen();
    expect((await hall.register(today)).filter((row) => row.endsWith(': here'))).toHaveLength(25);
    expect((await hall.ask('today.get', {})).sessions[0]).toMatchObject({ here: 25, expected: 25 });
  });

  test('of two presses on one person the second stands, and only that one can be undone', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const [first, second] = await Promise.all([
      press(hall, doreen, 'here'),
      press(hall, doreen, 'apologies'),
    ]);
    expect(await hall.register(today)).toEqual(['Doreen: apologies']);
    expect(await undoRefused(hall, first.changeId)).toMatchObject({ code: 'conflict' });
    await undo(hall, second.changeId);
    expect(await hall.register(today)).toEqual(['Doreen: here']);
  });

  test('every one of 25 can be taken back, in any order', async () => {
    const hall = await aHall();
    const people = await Promise.all(
      Array.from({ length: 25 }, (_, number) => hall.person(`Person${number}`, { isRegular: true })),
    );
    const answers = await Promise.all(people.map((personId) => press(hall, personId, 'here')));
    await Promise.all(answers.toReversed().map(({ changeId }) => undo(hall, changeId)));
    expect((await hall.register(today)).filter((row) => row.endsWith(': blank'))).toHaveLength(25);
  });
});
