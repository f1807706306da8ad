import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ADesk, aDesk } from '#tests/support/aDesk.ts';
import { bring, everybody } from '#tests/support/bringing.ts';
import { aFolder, bytesOf } from '#tests/support/aFolder.ts';

const add = (desk: ADesk, preferredName: string) => desk.ask('people.add', { preferredName, regularAt: [] });

const make = async (desk: ADesk): Promise<string> => {
  const answer = await desk.ask('backups.make', {});
  if (answer.outcome !== 'made') throw new Error('it was not stopped');
  return answer.file;
};

const list = async (desk: ADesk) => (await desk.ask('backups.list', {})).backups;

/** A desk with Mair in a backup, and Ivy written down since. */
const mairAndThenIvy = async (): Promise<{ desk: ADesk; file: string }> => {
  const desk = await aDesk();
  await add(desk, 'Mair');
  const file = await make(desk);
  desk.at('2026-11-24T10:40:00Z');
  await add(desk, 'Ivy');
  return { desk, file };
};

/** The files under a folder in which a text can be read by anybody. */
const inPlainSight = async (folder: string, text: string): Promise<string[]> =>
  [...(await bytesOf(folder))].flatMap(([name, bytes]) =>
    Buffer.from(bytes, 'base64').includes(text) ? name : [],
  );

describe('backups by themselves', () => {
  test('one is made when the app is closed, if anything has changed', async () => {
    const desk = await aDesk();
    await add(desk, 'Mair');
    await desk.reopen();
    expect(await list(desk)).toMatchObject([{ about: { why: 'on-close' }, counts: { people: 1 } }]);
    await desk.reopen();
    expect(await list(desk)).toHaveLength(1);
  });

  test('of the practice group none is made', async () => {
    const desk = await aDesk({ start: 'practice' });
    await add(desk, 'Mair');
    await desk.reopen();
    expect(await list(desk)).toEqual([]);
  });
});

describe('a restore', () => {
  test('says beforehand what is in the backup, and who is only in the one or the other', async () => {
    const { desk, file } = await mairAndThenIvy();
    const before = await desk.bytes();
    expect(await desk.ask('backups.preview', { place: 'here', file })).toMatchObject({
      outcome: 'read',
      about: { why: 'asked', isWhole: true },
      counts: { people: 1 },
      now: { people: 2 },
      onlyNow: { people: { names: ['Ivy'], count: 1 }, groups: { count: 0 } },
      onlyThen: { people: { names: [], count: 0 } },
      lock: 'none',
    });
    expect(await desk.bytes()).toEqual(before);
  });

  test('makes it what it was, keeps what it is, and can be taken back', async () => {
    const { desk, file } = await mairAndThenIvy();
    const answer = await desk.ask('backups.restore', { place: 'here', file });
    expect(await everybody(desk)).toEqual(['Mair']);
    if (answer.outcome !== 'restored' || answer.keptAs === null) throw new Error('it kept what was there');
    await add(desk, 'Ken');
    await desk.reopen();
    expect(await everybody(desk)).toEqual(['Ken', 'Mair']);
    await desk.ask('backups.restore', { place: 'here', file: answer.keptAs });
    expect(await everybody(desk)).toEqual(['Ivy', 'Mair']);
    expect(desk.logged).toEqual([]);
  });

  test('of the oldest backup there is keeps it until it has taken its place', async () => {
    const { desk, file } = await mairAndThenIvy();
    for (let each = 0; each < 2; each += 1) await make(desk);
    await desk.ask('backups.restore', { place: 'here', file });
    expect(await everybody(desk)).toEqual(['Mair']);
    expect(await readdir(path.join(desk.folder, 'own'))).not.toContain('restoring.json');
  });

  test('undo goes on from what was restored', async () => {
    const { desk, file } = await mairAndThenIvy();
    await desk.ask('backups.restore', { place: 'here', file });
    expect(await desk.ask('changes.list', { limit: 10 })).toHaveLength(1);
    await desk.ask('changes.undoLast', { isOnRegister: false });
    expect(await everybody(desk)).toEqual([]);
  });

  test('of a damaged backup, or one that is not there, is refused and changes nothing', async () => {
    const { desk, file } = await mairAndThenIvy();
    const place = path.join(desk.folder, 'own/backups', file);
    const bytes = await readFile(place);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    await writeFile(place, bytes);
    expect(await desk.refused('backups.restore', { place: 'here', file })).toMatchObject({
      code: 'file-damaged',
    });
    expect(await desk.refused('backups.restore', { place: 'here', file: 'other.welcomedesk' })).toMatchObject(
      {
        code: 'not-found',
      },
    );
    expect(await everybody(desk)).toEqual(['Ivy', 'Mair']);
  });

  test('brings a damaged folder back, and keeps the damaged one as it was found', async () => {
    const { desk, file } = await mairAndThenIvy();
    await desk.close();
    await writeFile(path.join(desk.folder, 'own/documents/people.json'), 'torn');
    await writeFile(path.join(desk.folder, 'own/welcome-desk.json'), 'torn too');
    await desk.reopen();
    expect(await desk.ask('app.status', {})).toMatchObject({ state: 'file-damaged' });
    expect(await desk.ask('backups.preview', { place: 'here', file })).toMatchObject({ now: null });
    const answer = await desk.ask('backups.restore', { place: 'here', file });
    expect(await everybody(desk)).toEqual(['Mair']);
    const kept = (await list(desk)).find((each) => each.about.why === 'before-restore');
    expect(kept).toMatchObject({ about: { isWhole: false }, file: (answer as { keptAs: string }).keptAs });
  });
});

describe('a folder that is locked', () => {
  const passphrase = 'tea at half past ten';

  test('locks the backups from before too, here and in the second place, and what they hold comes back', async () => {
    const desk = await aDesk();
    const stick = path.dirname(await aFolder());
    await desk.ask('backups.setSecondPlace', { folder: stick });
    await add(desk, 'Quillfeather');
    const file = await make(desk);
    await add(desk, 'Ivy');
    await desk.ask('safety.turnOn', { passphrase });
    expect(await inPlainSight(desk.folder, 'Quillfeather')).toEqual([]);
    expect(await inPlainSight(stick, 'Quillfeather')).toEqual([]);
    await desk.ask('backups.restore', { place: 'here', file });
    expect(await everybody(desk)).toEqual(['Quillfeather']);
    expect(desk.logged).toEqual([]);
  });

  test('stays locked when a backup that is not takes its place, and leaves nothing in plain sight', async () => {
    const other = await aDesk();
    await add(other, 'Quillfeather');
    const bytes = await readFile(path.join(other.folder, 'own/backups', await make(other)));
    const desk = await aDesk();
    await desk.ask('safety.turnOn', { passphrase });
    await bring(desk, bytes);
    const which = { place: 'brought', file: 'brought' } as const;
    expect(await desk.ask('backups.preview', which)).toMatchObject({ lock: 'as-now' });
    await desk.ask('backups.restore', which);
    expect(await everybody(desk)).toEqual(['Quillfeather']);
    expect(await inPlainSight(desk.folder, 'Quillfeather')).toEqual([]);
    await desk.reopen();
    expect(await desk.ask('app.status', {})).toMatchObject({ state: 'locked' });
  });

  test('is backed up locked; the backup opens on another computer with the passphrase or the code', async () => {
    const desk = await aDesk();
    await add(desk, 'Quillfeather');
    const turned = await desk.ask('safety.turnOn', { passphrase });
    const bytes = await readFile(path.join(desk.folder, 'own/backups', await make(desk)));
    expect(bytes.includes('Quillfeather')).toBe(false);

    const other = await aDesk();
    expect(await bring(other, bytes)).toEqual({ outcome: 'brought' });
    const which = { place: 'brought', file: 'brought' } as const;
    expect(await other.ask('backups.preview', which)).toEqual({ outcome: 'locked', isWrong: false });
    expect(await other.ask('backups.preview', { ...which, secret: { passphrase: 'scones' } })).toEqual({
      outcome: 'locked',
      isWrong: true,
    });
    const secret = { recoveryCode: turned.recoveryCode };
    expect(await other.ask('backups.preview', { ...which, secret })).toMatchObject({
      counts: { people: 1 },
      lock: 'as-then',
    });
    await other.ask('backups.restore', { ...which, secret: { passphrase } });
    expect(await everybody(other)).toEqual(['Quillfeather']);
    await other.reopen();
    expect(await other.ask('app.status', {})).toMatchObject({ state: 'locked' });
    await other.ask('safety.unlock', { passphrase });
    expect(await everybody(other)).toEqual(['Quillfeather']);
    expect(await readdir(path.join(other.folder, 'own/backups'))).not.toContain('brought');
  });
});

describe('the second place', () => {
  test('gets a copy of every backup while it is there, and is missed after a fortnight', async () => {
    const desk = await aDesk();
    const stick = await aFolder();
    const set = (folder: string | null) => desk.ask('backups.setSecondPlace', { folder });
    expect(await set('stick')).toEqual({ outcome: 'not-a-path' });
    expect(await set(stick)).toEqual({ outcome: 'not-there' });
    expect(await set(path.join(desk.folder, 'own', 'documents'))).toEqual({ outcome: 'within-data' });
    await writeFile(path.join(path.dirname(stick), 'a letter.txt'), 'Dear Jean');
    expect(await set(path.dirname(stick))).toEqual({ outcome: 'set' });
    await add(desk, 'Mair');
    const file = await make(desk);
    const copies = path.join(path.dirname(stick), 'Welcome Desk backups');
    expect(await readdir(copies)).toEqual([file]);
    expect(await readFile(path.join(copies, file))).toEqual(
      await readFile(path.join(desk.folder, 'own/backups', file)),
    );
    expect(await desk.ask('backups.secondPlace', {})).toMatchObject({ isOverdue: false });
    expect(await list(desk)).toHaveLength(1);

    desk.at('2026-12-07T10:12:00Z');
    expect(await desk.ask('backups.secondPlace', {})).toMatchObject({ isOverdue: false });
    await rename(path.dirname(stick), `${path.dirname(stick)} in a drawer`);
    desk.at('2026-12-08T10:12:00Z');
    await make(desk);
    expect(await desk.ask('backups.list', {})).toMatchObject({
      secondPlace: { isThere: false, isOverdue: true },
    });
    await rename(`${path.dirname(stick)} in a drawer`, path.dirname(stick));
    await make(desk);
    expect(await desk.ask('backups.secondPlace', {})).toMatchObject({ isOverdue: false });
    expect(await set(null)).toEqual({ outcome: 'set' });
    expect(await desk.ask('backups.secondPlace', {})).toBeNull();
    expect(desk.logged).toEqual([]);
  });

  test('brings back what the folder has lost', async () => {
    const { desk, file } = await mairAndThenIvy();
    const stick = path.dirname(await aFolder());
    await desk.ask('backups.setSecondPlace', { folder: stick });
    const copied = await make(desk);
    await rename(path.join(desk.folder, 'own/backups', copied), path.join(desk.folder, 'gone'));
    const places = (await list(desk)).map((each) => [each.place, each.file]);
    expect(places).toEqual([
      ['second', copied],
      ['here', file],
    ]);
    await add(desk, 'Ken');
    await desk.ask('backups.restore', { place: 'second', file: copied });
    expect(await everybody(desk)).toEqual(['Ivy', 'Mair']);
  });
});

test('what is brought and is no backup is said to be none, and does not stay', async () => {
  const desk = await aDesk();
  expect(await bring(desk, Buffer.from('Dear Jean, '.repeat(500)))).toEqual({
    outcome: 'not-a-backup',
    places: [],
  });
  expect(await readdir(path.join(desk.folder, 'own/backups'))).toEqual([]);
});

test('where a damaged key lets nobody in, a backup brings its own keys, and its passphrase opens the folder again', async () => {
  const desk = await aDesk();
  await add(desk, 'Doreen');
  const passphrase = 'tea at half past ten';
  await desk.ask('safety.turnOn', { passphrase });
  const file = await make(desk);
  await add(desk, 'Mair');
  await desk.ask('safety.lock', {});
  for (const key of ['passphrase', 'recovery']) {
    const at = path.join(desk.folder, 'own/keys', `${key}.age`);
    const bytes = await readFile(at);
    bytes.writeUInt8(bytes.readUInt8(60) ^ 1, 60);
    await writeFile(at, bytes);
  }
  expect(await desk.ask('safety.unlock', { passphrase })).toMatchObject({ outcome: 'damaged' });
  const asked = { place: 'here', file } as const;
  expect(await desk.ask('backups.preview', asked)).toMatchObject({ outcome: 'locked' });
  const withKey = { ...asked, secret: { passphrase } };
  expect(await desk.ask('backups.restore', withKey)).toMatchObject({ outcome: 'restored' });
  expect(await everybody(desk)).toEqual(['Doreen']);
  await desk.reopen();
  expect(await desk.ask('safety.unlock', { passphrase })).toMatchObject({ outcome: 'unlocked' });
  expect(await desk.ask('safety.get', {})).toMatchObject({ damaged: [] });
});
