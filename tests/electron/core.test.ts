import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { aDesk } from '#tests/support/aDesk.ts';
import { day, everyWeek } from '#tests/support/builders.ts';

test('from a new group to a saved return, and all of it is on the disk the next morning', async () => {
  const desk = await aDesk({ at: '2026-11-24T09:00:00Z' });
  const { ask } = desk;
  const { groupId } = await ask('groups.add', {
    name: 'Tuesday Knit & Natter',
    kind: 'crafts',
    place: 'Larkfield Village Hall, small room',
    times: [everyWeek(2)],
  });
  const { personId, linkWorkerId, referralId } = await ask('referrals.receive', {
    groupId,
    receivedOn: day('2026-11-24'),
    preferredName: 'Doreen',
    isReachedThroughLinkWorker: true,
    referrer: { kind: 'new', name: 'Priya Shah', telephone: '07700 900165' },
    reference: 'PS-118',
    consent: { answer: 'given', on: day('2026-11-24'), how: 'told-by-link-worker' },
  });
  if (!linkWorkerId) throw new Error('nobody referred her');
  await ask('referrals.arrangeFirstVisit', {
    referralId,
    on: day('2026-11-24'),
    firstVisitOn: day('2026-12-01'),
  });

  desk.at('2026-12-01T10:41:00Z');
  const today = await ask('today.get', {});
  const sessionId = today.sessions[0]?.sessionId;
  if (!sessionId) throw new Error('the group does not meet today');
  expect(today.sessions[0]).toMatchObject({ expected: 1, newToday: [{ person: { name: 'Doreen' } }] });
  await ask('register.mark', { sessionId, personId, mark: 'here' });
  await ask('register.addWalkIn', { sessionId, who: { kind: 'new', preferredName: 'Mair' } });

  await desk.reopen();
  const register = await ask('register.get', { sessionId });
  expect(register.rows.map(({ name, mark, isExpected }) => ({ name, mark, isExpected }))).toEqual([
    { name: 'Doreen', mark: 'here', isExpected: true },
    { name: 'Mair', mark: 'here', isExpected: false },
  ]);
  expect(register.newFaces).toBe(2);
  expect(register.lastMarkedAt).toBe('2026-12-01T10:41:00.000Z');

  const period = { linkWorkerId, fromOn: day('2026-11-24'), toOn: day('2026-12-01') };
  const { sha256 } = await ask('returns.preview', period);
  const saved = await ask('returns.save', { ...period, sha256 });
  expect(saved).toMatchObject({ outcome: 'saved', file: { way: 'saved' } });
  expect(parse(desk.saved[0]?.bytes ?? '', { bom: true, columns: true })).toEqual([
    {
      Person: 'PS-118',
      Group: 'Tuesday Knit & Natter',
      'Referred on': '24 Nov 2026',
      'Our answer': '',
      'First visit': '1 Dec 2026',
      'Came on': '1 Dec 2026',
      'Times came': '1',
      'Where they are now': 'Came for the first time',
      From: '',
    },
  ]);

  await desk.reopen();
  expect((await ask('linkWorkers.get', { linkWorkerId })).returns).toHaveLength(1);
  expect(desk.logged).toEqual([]);
});

describe('the app and its folder', () => {
  test('says where it stands', async () => {
    const desk = await aDesk();
    const status = await desk.ask('app.status', {});
    expect(status).toMatchObject({
      state: 'ready',
      files: [],
      isPractice: false,
      today: '2026-11-24',
      now: '10:12',
      lastSavedAt: null,
      notes: [],
    });
    await desk.ask('settings.change', { leaderName: 'Jean Whitlock' });
    expect((await desk.ask('app.status', {})).lastSavedAt).toBe('2026-11-24T10:12:00.000Z');
  });

  test('practising happens in a folder of its own, and leaves one’s own people alone', async () => {
    const desk = await aDesk();
    await desk.ask('people.add', { preferredName: 'Doreen', regularAt: [] });
    const before = await desk.bytes();
    expect(await desk.ask('app.openFolder', { which: 'practice' })).toMatchObject({ isPractice: true });
    expect((await desk.ask('groups.list', {})).length).toBeGreaterThan(0);
    expect((await desk.ask('people.find', { text: 'Doreen', limit: 9 })).people[0]?.name).not.toBe('Doreen');
    await desk.ask('people.add', { preferredName: 'Nobody in particular', regularAt: [] });
    expect(await desk.ask('app.openFolder', { which: 'own' })).toMatchObject({ isPractice: false });
    const found = await desk.ask('people.find', { text: '', limit: 9 });
    expect(found.people.map(({ name }) => name)).toEqual(['Doreen']);
    expect([...(await desk.bytes()).keys()]).toEqual(expect.arrayContaining([...before.keys()]));
  });

  test('a folder asked for twice at once is opened once, and does not find itself busy', async () => {
    const desk = await aDesk();
    const which = ['practice', 'own', 'practice', 'practice', 'own', 'practice'] as const;
    const statuses = await Promise.all(which.map((each) => desk.ask('app.openFolder', { which: each })));
    expect(statuses.map(({ state, isPractice }) => [state, isPractice])).toEqual(
      which.map((each) => ['ready', each === 'practice']),
    );
    expect((await desk.ask('groups.list', {})).length).toBeGreaterThan(0);
  });

  test('a folder that another copy has open is busy until that one closes', async () => {
    const first = await aDesk();
    const second = await aDesk({ folder: first.folder });
    expect(await second.ask('app.status', {})).toMatchObject({ state: 'busy' });
    expect(await second.refused('people.add', { preferredName: 'Doreen', regularAt: [] })).toMatchObject({
      code: 'busy',
    });
    expect(await second.ask('app.tryAgain', {})).toMatchObject({ state: 'busy' });
    await first.close();
    expect(await second.ask('app.tryAgain', {})).toMatchObject({ state: 'ready' });
    expect(await second.ask('groups.list', {})).toEqual([]);
  });

  test('once it is closed, it says so, and changes nothing', async () => {
    const desk = await aDesk();
    await desk.ask('people.add', { preferredName: 'Doreen', regularAt: [] });
    await desk.close();
    const before = await desk.bytes();
    expect(await desk.refused('people.add', { preferredName: 'Mair', regularAt: [] })).toMatchObject({
      code: 'closed',
    });
    expect(await desk.ask('app.status', {})).toMatchObject({ state: 'closed' });
    expect(await desk.refused('app.openFolder', { which: 'practice' })).toMatchObject({ code: 'closed' });
    expect(await desk.refused('app.tryAgain', {})).toMatchObject({ code: 'closed' });
    expect(await desk.bytes()).toEqual(before);
  });

  test('a bug is answered by a reference, and the log holds nobody’s data', async () => {
    const desk = await aDesk();
    const { ask } = desk;
    const { personId } = await ask('people.add', { preferredName: 'Secretname', regularAt: [] });
    desk.whenAskedWhere(() => Promise.reject(new Error(`Secretname ${personId}`)));
    const { linkWorkerId } = await ask('linkWorkers.add', { name: 'Priya Shah' });
    const period = { linkWorkerId, fromOn: day('2026-11-01'), toOn: day('2026-11-24') };
    const { sha256 } = await ask('returns.preview', period);
    const problem = await desk.refused('returns.save', { ...period, sha256 });
    expect(problem).toEqual({ code: 'internal', details: {}, reference: expect.stringMatching(/^\w{6}$/) });
    expect(desk.logged).toHaveLength(1);
    expect(desk.logged[0]).toContain(problem.reference);
    expect(desk.logged[0]).not.toMatch(/Secretname/);
    expect(desk.logged[0]).not.toContain(personId);
  });
});
