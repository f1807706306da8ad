import { cp, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from '#tests/support/aFolder.ts';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day } from '#tests/support/builders.ts';
import { readPdf } from '#tests/support/readPdf.ts';
import { textsIn } from '#tests/support/textsIn.ts';

/** Nothing of this may be found anywhere once Morwenna was erased. */
const markers = [
  'Morwenna',
  'Quillfeather',
  '07700 900555',
  'morwenna@example.org',
  'REF-MORWENNA-1',
  'Loves her whippets',
  'The seat by the piano',
  'Thursdays would suit',
  'Bertram Oddie',
  'Wilhelmina',
  'My whippets like Tuesdays',
];

/** What left is out of our hands: the files that were saved elsewhere are not looked at. */
const found = (around: string): Promise<string[]> => foundIn(path.join(around, 'own'));

const foundIn = async (folder: string): Promise<string[]> =>
  [...(await textsIn(folder))].flatMap(([file, text]) =>
    markers.filter((marker) => text.includes(marker)).map((marker) => `${marker} in ${file}`),
  );

/** Morwenna stands in every place in which somebody may stand; Doreen beside her stays. */
const aFullHall = async (options: Parameters<typeof aHall>[0] = {}) => {
  const hall = await aHall({ at: '2026-11-02T09:00:00Z', ...options });
  const { ask } = hall;
  const priya = await hall.linkWorker('Priya Shah');
  const { personId } = await ask('people.add', {
    preferredName: 'Morwenna',
    surname: 'Quillfeather',
    alsoKnownAs: 'Wilhelmina',
    place: 'Morwenna Cottage',
    telephone: '07700 900555',
    email: 'morwenna@example.org',
    regularAt: [hall.groupId],
  });
  await ask('people.setComfort', {
    personId,
    accessNote: 'The seat by the piano',
    emergencyName: 'Bertram Oddie',
  });
  const doreen = await hall.person('Doreen Hughes', { isRegular: true });
  const referralId = await hall.referred({
    personId,
    linkWorkerId: priya,
    reference: 'REF-MORWENNA-1',
    consent: 'given',
  });
  await ask('referrals.change', {
    referralId,
    reference: 'REF-MORWENNA-1',
    whatMatters: 'Loves her whippets',
    goodToKnow: 'The seat by the piano',
    wouldSuit: 'Thursdays would suit',
    greeter: 'Bertram Oddie',
  });
  await ask('referrals.accept', { referralId, on: day('2026-11-02') });
  for (const on of ['2026-11-03', '2026-11-10']) {
    hall.at(`${on}T11:00:00Z`);
    for (const each of [personId, doreen]) await hall.mark(on, each, 'here');
  }
  await ask('register.setNote', {
    sessionId: hall.sessionOn('2026-11-10'),
    note: 'Rang 07700 900555 and spoke with Morwenna Quillfeather.',
  });
  const { groupId } = hall;
  const how = { on: day('2026-11-10'), how: 'paper' as const, answers: { happy: 7 } };
  await ask('wellbeing.answer', {
    ...{ personId, groupId, ...how },
    ownWords: { text: 'My whippets like Tuesdays', mayBeQuoted: true },
  });
  await ask('wellbeing.answer', {
    ...{ personId: doreen, groupId, ...how },
    ownWords: { text: 'Morwenna Quillfeather taught me to knit', mayBeQuoted: false },
  });
  await ask('people.answerQuiet', { groupId, personId, answer: 'called' });
  const period = { linkWorkerId: priya, fromOn: day('2026-11-01'), toOn: day('2026-11-10') };
  const { sha256 } = await ask('returns.preview', period);
  await ask('returns.save', { ...period, sha256 });
  await ask('backups.make', {});
  await hall.reopen();
  return { hall, personId, doreen, referralId, priya };
};

const erase = (hall: AHall, personId: string) =>
  hall.ask('erasing.erase', { erasures: [{ what: 'person', id: personId }] });

const counts = async ({ ask, groupId }: AHall) => {
  const { sessions, newFaces, stillCome, usual, steps } = await ask('progress.get', {
    of: groupId,
    fromOn: day('2026-10-01'),
    toOn: day('2026-11-10'),
  });
  return { sessions, newFaces, stillCome, usual, steps };
};

describe('erasing somebody', () => {
  test('leaves nothing of them in any file, neither now, nor after the next start, nor in a backup', async () => {
    const { hall, personId } = await aFullHall();
    expect(new Set((await found(hall.folder)).map((each) => each.split(' in ')[0]))).toEqual(
      new Set(markers),
    );
    expect(await erase(hall, personId)).toEqual({
      outcome: 'erased',
      backups: { left: [], secondPlace: 'none' },
    });
    expect(await found(hall.folder)).toEqual([]);
    await hall.reopen();
    await hall.ask('backups.make', {});
    expect(await found(hall.folder)).toEqual([]);
  });

  test('keeps every count as it was', async () => {
    const { hall, personId } = await aFullHall();
    const before = await counts(hall);
    await erase(hall, personId);
    expect(await counts(hall)).toEqual(before);
    expect(await hall.register('2026-11-10')).toEqual([
      'Doreen Hughes: here',
      'a person: here, not expected',
    ]);
  });

  test('makes nobody expect them, find them or be asked after them', async () => {
    const { hall, personId, referralId } = await aFullHall();
    await erase(hall, personId);
    hall.at('2026-11-17T09:00:00Z');
    expect(await hall.register('2026-11-17')).toEqual(['Doreen Hughes: blank']);
    expect((await hall.ask('people.find', { text: 'person', limit: 20 })).count).toBe(0);
    expect((await hall.ask('referrals.get', { referralId })).referral.state).toBe('withdrawn');
  });

  test('lists what was sent about them, without a name, and keeps the row of the return', async () => {
    const { hall, personId } = await aFullHall();
    await erase(hall, personId);
    const { copies, erasedOn, sections } = await hall.ask('holding.get', { personId });
    expect(copies).toEqual([{ to: 'Priya Shah', savedOn: '2026-11-10' }]);
    expect(erasedOn).toBe('2026-11-10');
    expect(JSON.stringify(sections)).not.toContain('Morwenna');
  });

  test('stays so when a backup from before is put back from elsewhere', async () => {
    const { hall, personId } = await aFullHall();
    const [before = ''] = (await hall.ask('backups.list', {})).backups.map(({ file }) => file);
    const place = path.join(hall.folder, 'own', 'backups', before);
    const bytes = await readFile(place);
    await erase(hall, personId);
    await hall.ask('backups.bring', { at: 0, bytes: bytes.toString('base64'), isLast: true });
    expect(await hall.ask('backups.restore', { place: 'brought', file: 'brought' })).toMatchObject({
      outcome: 'restored',
    });
    expect(await found(hall.folder)).toEqual([]);
    expect((await hall.ask('people.get', { personId })).name).toBe('a person');
  });

  test('keeps what was done about others, to be taken back', async () => {
    const { hall, personId, doreen } = await aFullHall();
    await hall.ask('people.change', { personId: doreen, preferredName: 'Doreen', surname: 'Hewes' });
    await erase(hall, personId);
    const [last] = await hall.ask('changes.list', { limit: 1 });
    expect(last).toMatchObject({ label: 'people.change' });
    await hall.ask('changes.undo', { changeId: last?.changeId ?? '' });
    expect((await hall.ask('people.get', { personId: doreen })).name).toBe('Doreen Hughes');
  });

  test('reaches the second place as soon as it is there again, or is chosen again', async () => {
    const { hall, personId, doreen } = await aFullHall();
    const stick = path.dirname(await aFolder());
    const drawer = `${stick} in a drawer`;
    await hall.ask('backups.setSecondPlace', { folder: stick });
    await hall.ask('backups.make', {});
    await rename(stick, drawer);
    expect(await erase(hall, personId)).toMatchObject({ backups: { secondPlace: 'not-there' } });
    await hall.ask('backups.make', {});
    expect((await foundIn(drawer)).length).toBeGreaterThan(0);
    const away = `${stick} for ever`;
    await cp(drawer, away, { recursive: true });

    await rename(drawer, stick);
    await hall.ask('backups.make', {});
    expect(await foundIn(stick)).toEqual([]);

    // Another stick has older copies; nobody thinks of it for a while.
    await hall.ask('backups.setSecondPlace', { folder: null });
    await erase(hall, doreen);
    await hall.ask('backups.make', {});
    await hall.ask('backups.setSecondPlace', { folder: away });
    await hall.ask('backups.make', {});
    expect(await foundIn(away)).toEqual([]);
    expect(hall.logged).toEqual([]);
  });

  test('leaves alone what was written down anew since something else was erased', async () => {
    const { hall, personId, referralId, doreen, priya } = await aFullHall();
    const { ask } = hall;
    await ask('erasing.erase', { erasures: [{ what: 'notes', id: referralId }] });
    expect(await ask('referrals.get', { referralId })).not.toHaveProperty('goodToKnow');
    await ask('referrals.change', { referralId, goodToKnow: 'A cushion' });
    await ask('erasing.erase', { erasures: [{ what: 'person', id: doreen }] });
    expect(await ask('referrals.get', { referralId })).toMatchObject({ goodToKnow: 'A cushion' });
    await ask('erasing.erase', { erasures: [{ what: 'notes', id: referralId }] });
    expect(await ask('referrals.get', { referralId })).not.toHaveProperty('goodToKnow');
    expect((await ask('people.get', { personId })).name).toBe('Morwenna Quillfeather');
    expect((await ask('linkWorkers.get', { linkWorkerId: priya })).linkWorker.name).toBe('Priya Shah');
  });

  test('is refused for somebody nobody knows, and changes nothing then', async () => {
    const { hall } = await aFullHall();
    const before = await hall.bytes();
    expect(
      await hall.refused('erasing.erase', {
        erasures: [{ what: 'person', id: '01980000-0000-7000-8000-000000000009' }],
      }),
    ).toMatchObject({ code: 'not-found' });
    expect(await hall.bytes()).toEqual(before);
  });
});

describe('everything held about somebody', () => {
  test('is on the page, in the PDF and in the data, and of nobody else', async () => {
    const { hall, personId } = await aFullHall();
    const said = JSON.stringify((await hall.ask('holding.get', { personId })).sections);
    for (const as of ['pdf', 'json'] as const)
      expect(await hall.ask('holding.save', { personId, as })).toMatchObject({ outcome: 'saved' });
    const { pages } = await readPdf(hall.saved.at(-2)?.bytes ?? Buffer.alloc(0));
    const pdf = pages.map(({ text }) => text).join(' ');
    const json = String(hall.saved.at(-1)?.bytes);
    for (const marker of markers) for (const text of [said, pdf, json]) expect(text).toContain(marker);
    for (const text of [said, pdf, json]) expect(text).not.toContain('Doreen');
  });
});
