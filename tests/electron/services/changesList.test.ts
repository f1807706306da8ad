import { describe, expect, test } from 'vitest';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';
import type { ChangeId } from '#shared/domain/ids.ts';

const today = '2026-11-24';
const anywhere = { isOnRegister: false };
const atTheDoor = { isOnRegister: true };

/** The list without what differs from one run to the next, and without the fields. */
const told = async (hall: AHall, limit = 200) => {
  const list = await hall.ask('changes.list', { limit });
  const untold = ['changeId', 'undoId', 'at', 'fields'];
  return list.map((change) =>
    Object.fromEntries(Object.entries(change).filter(([fact]) => !untold.includes(fact))),
  );
};

describe('what changed', () => {
  test('is told with the names of those it is about, the mark before and the mark after', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen Hughes', { isRegular: true });
    await hall.mark('2026-11-17', doreen, 'apologies');
    await hall.mark('2026-11-17', doreen, 'here');
    const about = {
      label: 'register.mark',
      person: { name: 'Doreen Hughes' },
      group: 'Tuesday Knit & Natter',
      sessionOn: '2026-11-17',
    };
    expect(await told(hall, 2)).toEqual([
      { ...about, standing: 'stands', mark: { before: 'apologies', after: 'here' } },
      { ...about, standing: 'changed-since', mark: { before: null, after: 'apologies' } },
    ]);
  });

  test('can be taken back and done again from the list, in any order', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    await hall.mark(today, doreen, 'here');
    const listed = async () =>
      (await hall.ask('changes.list', { limit: 2 })).find(({ label }) => label === 'register.mark');
    const press = async () => hall.ask('changes.undo', { changeId: (await listed())?.undoId as ChangeId });
    await press();
    await hall.ask('register.setNote', { sessionId: hall.sessionOn(today), note: 'Cake' });
    expect(await listed()).toMatchObject({ standing: 'taken-back' });
    await press();
    expect(await listed()).toMatchObject({ standing: 'stands' });
    expect(await hall.register(today)).toEqual(['Doreen: here']);
  });

  test('tells how many were marked at once, and of which day', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    await hall.ask('register.markMany', {
      sessionId: hall.sessionOn('2026-11-17'),
      marks: [{ personId: doreen, mark: 'here' }],
      walkIns: [{ kind: 'new', preferredName: 'Mair' }],
    });
    expect(await told(hall, 1)).toEqual([
      {
        label: 'register.markMany',
        standing: 'stands',
        group: 'Tuesday Knit & Natter',
        sessionOn: '2026-11-17',
        marked: 2,
      },
    ]);
  });

  test('tells two of one name apart', async () => {
    const hall = await aHall();
    await hall.person('Doreen', { place: 'Elm Row' });
    await hall.person('Doreen', { place: 'Mill Lane' });
    expect((await hall.ask('changes.list', { limit: 2 })).map(({ person }) => person?.secondFact)).toEqual([
      { kind: 'place', place: 'Mill Lane' },
      { kind: 'place', place: 'Elm Row' },
    ]);
  });

  test('still has the name of somebody whose adding was taken back', async () => {
    const hall = await aHall();
    await hall.person('Doreen Hughes');
    const { change } = await hall.ask('changes.undoLast', anywhere);
    expect(change).toMatchObject({ standing: 'taken-back', person: { name: 'Doreen Hughes' } });
    expect((await told(hall, 1))[0]).toMatchObject({
      label: 'people.add',
      standing: 'taken-back',
      person: { name: 'Doreen Hughes' },
    });
  });

  test('says who may be told, who belongs where, and how a story goes on', async () => {
    const hall = await aHall();
    const [doreen, priya] = [await hall.person('Doreen'), await hall.linkWorker('Priya Shah')];
    const referralId = await hall.referred({ personId: doreen, linkWorkerId: priya });
    await hall.consent(doreen, priya, 'given');
    await hall.ask('people.setRegular', { personId: doreen, groupId: hall.groupId, isRegular: true });
    await hall.ask('people.setRegular', { personId: doreen, groupId: hall.groupId, isRegular: false });
    await hall.ask('referrals.decline', { referralId, on: day(today), reason: 'full' });
    const about = { person: { name: 'Doreen' }, standing: 'stands' };
    const group = 'Tuesday Knit & Natter';
    expect((await told(hall, 5)).toReversed()).toEqual([
      { ...about, label: 'referrals.receive', group, linkWorker: 'Priya Shah', standing: 'changed-since' },
      { ...about, label: 'people.setConsent', linkWorker: 'Priya Shah', answer: 'given' },
      { ...about, label: 'people.setRegular', group, isRegular: true, standing: 'changed-since' },
      { ...about, label: 'people.setRegular', group, isRegular: false },
      { ...about, label: 'referrals.decline', group, linkWorker: 'Priya Shah', declineReason: 'full' },
    ]);
  });

  test('asking for it changes nothing', async () => {
    const hall = await aHall();
    const before = await hall.bytes();
    await hall.ask('changes.list', { limit: 200 });
    expect(await hall.bytes()).toEqual(before);
  });
});

describe('undo and redo', () => {
  test('take back what was done last and do it again, also the next morning', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    await hall.mark(today, doreen, 'here');
    await hall.reopen();
    expect((await hall.ask('changes.undoLast', anywhere)).change?.mark?.after).toBe('here');
    expect(await hall.register(today)).toEqual(['Doreen: blank']);
    await hall.reopen();
    await hall.ask('changes.redoLast', anywhere);
    expect(await hall.register(today)).toEqual(['Doreen: here']);
  });

  test('leave what was written since to the same person as it is', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen');
    const moved = await hall.ask('people.change', {
      personId: doreen,
      preferredName: 'Doreen',
      place: 'Mill Lane',
    });
    await hall.ask('people.setRegular', { personId: doreen, groupId: hall.groupId, isRegular: true });
    await hall.ask('changes.undo', { changeId: moved.changeId as ChangeId });
    const { person } = await hall.ask('people.get', { personId: doreen });
    expect(person).toMatchObject({ belongings: [{ groupId: hall.groupId }] });
    expect(person).not.toHaveProperty('place');
  });

  test('say which later change stands in the way', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    await hall.mark(today, doreen, 'here');
    await hall.mark(today, doreen, 'apologies');
    const [later, first] = await hall.ask('changes.list', { limit: 2 });
    expect(await hall.refused('changes.undo', { changeId: first?.changeId })).toMatchObject({
      code: 'conflict',
      details: { kind: 'changed-since', since: later?.changeId },
    });
  });

  test('a return that has left stays written down, whoever asks, and what came before waits behind it', async () => {
    const hall = await aHall();
    const [doreen, priya] = [await hall.person('Doreen'), await hall.linkWorker('Priya Shah')];
    await hall.referred({ personId: doreen, linkWorkerId: priya, consent: 'given' });
    const period = { linkWorkerId: priya, fromOn: day(today), toOn: day(today) };
    const { sha256 } = await hall.ask('returns.preview', period);
    await hall.ask('returns.save', { ...period, sha256 });
    const [saved] = await hall.ask('changes.list', { limit: 1 });
    expect(saved).toMatchObject({ label: 'returns.save', standing: 'has-left', linkWorker: 'Priya Shah' });
    const hasLeft = { code: 'not-allowed', details: { kind: 'has-left' } };
    expect(await hall.refused('changes.undoLast', anywhere)).toMatchObject(hasLeft);
    expect(await hall.refused('changes.undo', { changeId: saved?.changeId })).toMatchObject(hasLeft);
    expect((await hall.ask('linkWorkers.get', { linkWorkerId: priya })).returns).toHaveLength(1);
  });

  test('whoever is in a return that left stays written down', async () => {
    const hall = await aHall();
    const priya = await hall.linkWorker('Priya Shah');
    const doreen = await hall.person('Doreen');
    await hall.referred({ personId: doreen, linkWorkerId: priya, consent: 'given' });
    const period = { linkWorkerId: priya, fromOn: day(today), toOn: day(today) };
    const { sha256 } = await hall.ask('returns.preview', period);
    await hall.ask('returns.save', { ...period, sha256 });
    const [, received] = await hall.ask('changes.list', { limit: 2 });
    expect(await hall.refused('changes.undo', { changeId: received?.changeId })).toMatchObject({
      code: 'conflict',
      details: { kind: 'leaned-on' },
    });
  });

  test('a return whose file could not be written is not in the list, and does not come again', async () => {
    const hall = await aHall();
    const priya = await hall.linkWorker('Priya Shah');
    const period = { linkWorkerId: priya, fromOn: day(today), toOn: day(today) };
    const { sha256 } = await hall.ask('returns.preview', period);
    hall.saving('has a full disk');
    await hall.refused('returns.save', { ...period, sha256 });
    expect((await told(hall, 1))[0]).toMatchObject({ label: 'linkWorkers.add' });
    expect((await hall.ask('changes.redoLast', anywhere)).changeId).toBeNull();
  });

  test('at the door neither touch nor tell what concerns a referral', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    const priya = await hall.linkWorker('Priya Shah');
    await hall.referred({ personId: doreen, linkWorkerId: priya });
    const before = await hall.bytes();
    const refusal = await hall.refused('changes.undoLast', atTheDoor);
    expect(refusal).toEqual({ code: 'not-allowed', details: { kind: 'not-on-register' } });
    expect(await hall.bytes()).toEqual(before);
    await hall.ask('changes.undoLast', anywhere);
    expect(await hall.refused('changes.redoLast', atTheDoor)).toEqual(refusal);
    await hall.mark(today, doreen, 'here');
    expect((await hall.ask('changes.undoLast', atTheDoor)).change?.label).toBe('register.mark');
  });

  test('a mark does not come back once its person is gone', async () => {
    const hall = await aHall();
    await hall.ask('register.addWalkIn', {
      sessionId: hall.sessionOn(today),
      who: { kind: 'new', preferredName: 'Mair' },
    });
    const [added] = await hall.ask('changes.list', { limit: 1 });
    const { personId } = await hall.ask('people.add', { preferredName: 'Ivy', regularAt: [] });
    await hall.mark(today, personId, 'here');
    await hall.ask('changes.undoLast', anywhere);
    await hall.ask('changes.undoLast', anywhere);
    const [, marked] = (await hall.ask('changes.list', { limit: 2 })).toReversed();
    expect(marked).toMatchObject({ label: 'register.mark', standing: 'taken-back' });
    expect(await hall.refused('changes.undo', { changeId: marked?.undoId })).toMatchObject({
      code: 'conflict',
      details: { kind: 'leaned-on' },
    });
    expect(added?.standing).toBe('stands');
    expect(await hall.register(today)).toEqual(['Mair: here, not expected']);
  });

  test('an apology that only the register knows keeps its person', async () => {
    const hall = await aHall();
    const added = await hall.ask('people.add', { preferredName: 'Doreen', regularAt: [] });
    await hall.mark(today, added.personId, 'apologies');
    expect(await hall.refused('changes.undo', { changeId: added.changeId })).toMatchObject({
      code: 'conflict',
      details: { kind: 'leaned-on' },
    });
    expect(await hall.register(today)).toEqual(['Doreen: apologies, not expected']);
  });

  test('the practice group itself cannot be taken back', async () => {
    const hall = await aHall({ start: 'practice' });
    await hall.ask('changes.undoLast', anywhere);
    expect(await hall.ask('changes.undoLast', anywhere)).toEqual({ changeId: null, change: null });
    expect((await hall.ask('groups.list', {})).length).toBeGreaterThan(1);
  });
});
