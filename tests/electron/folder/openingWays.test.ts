import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openKnownFolders } from '#electron/shells/knownFolders.ts';
import { aDesk } from '#tests/support/aDesk.ts';
import { aFolder } from '#tests/support/aFolder.ts';

/** What a computer remembers of folders, between one start and the next. */
async function aComputer() {
  const home = await aFolder();
  return () => openKnownFolders({ platform: 'linux', env: {}, home });
}

test('a memory stick that is out is missed, not taken for a new folder; when it is back everything is there', async () => {
  const computer = await aComputer();
  const first = await aDesk({ knownFolders: computer() });
  await first.ask('people.add', { preferredName: 'Doreen', regularAt: [] });
  await first.close();
  const own = path.join(first.folder, 'own');
  await rename(own, `${own}, on the stick`);

  const desk = await aDesk({ folder: first.folder, knownFolders: computer() });
  expect(await desk.ask('app.status', {})).toMatchObject({ state: 'folder-missing', folder: own });
  expect(await desk.refused('people.add', { preferredName: 'Mair', regularAt: [] })).toMatchObject({
    code: 'folder-missing',
  });
  // What is left of a stick is often its empty folder.
  await mkdir(own);
  expect(await desk.ask('app.tryAgain', {})).toMatchObject({ state: 'folder-missing' });
  await rm(own, { recursive: true });
  await rename(`${own}, on the stick`, own);
  expect(await desk.ask('app.tryAgain', {})).toMatchObject({ state: 'ready' });
  expect((await desk.ask('people.find', { text: '', limit: 9 })).people[0]?.name).toBe('Doreen');
});

test('a folder that was taken away on purpose is begun anew when the leader says so', async () => {
  const computer = await aComputer();
  const first = await aDesk({ knownFolders: computer() });
  await first.close();
  await rm(path.join(first.folder, 'own'), { recursive: true });
  const desk = await aDesk({ folder: first.folder, knownFolders: computer() });
  expect(await desk.ask('app.status', {})).toMatchObject({ state: 'folder-missing' });
  expect(await desk.ask('app.beginHere', {})).toMatchObject({ state: 'ready' });
});

test('a folder with the files of others is begun only when the leader says so, and a few of them are named', async () => {
  const folder = await aFolder();
  await mkdir(path.join(folder, 'own'), { recursive: true });
  for (let each = 1; each <= 30; each += 1) await writeFile(path.join(folder, 'own', `bill ${each}.pdf`), '');
  const desk = await aDesk({ folder });
  const status = await desk.ask('app.status', {});
  expect(status.state).toBe('folder-not-ours');
  expect(status.files).toContain('bill 1.pdf');
  expect(status.files.length).toBeLessThan(10);
  expect(await desk.ask('app.openToRead', {})).toMatchObject({ state: 'folder-not-ours' });
  expect(await desk.ask('app.beginHere', {})).toMatchObject({ state: 'ready', files: [] });
});

test('another folder is used from then on, and only a whole path to it is taken', async () => {
  const computer = await aComputer();
  const desk = await aDesk({ knownFolders: computer() });
  const elsewhere = path.join(desk.folder, 'elsewhere');
  expect(await desk.refused('app.useFolder', { folder: 'elsewhere' })).toEqual({
    code: 'invalid-input',
    details: { places: ['folder'] },
  });
  expect(await desk.ask('app.useFolder', { folder: elsewhere })).toMatchObject({
    state: 'ready',
    folder: elsewhere,
  });
  expect(computer().chosen()).toBe(elsewhere);
  await desk.ask('app.openFolder', { which: 'practice' });
  expect(await desk.ask('app.status', {})).toMatchObject({ folder: `${elsewhere} practice` });
});

test('a folder that cannot be opened is not chosen', async () => {
  const computer = await aComputer();
  const desk = await aDesk({ knownFolders: computer() });
  await writeFile(path.join(desk.folder, 'a file'), '');
  expect(
    await desk.ask('app.useFolder', { folder: path.join(desk.folder, 'a file', 'in it') }),
  ).toMatchObject({ state: 'folder-unreachable', cause: 'not-a-folder' });
  expect(computer().chosen()).toBeNull();
});

test('of a damaged folder what can be read is shown, every change is refused before anything is saved, and trying again opens it', async () => {
  const desk = await aDesk();
  await desk.ask('people.add', { preferredName: 'Doreen', regularAt: [] });
  const { linkWorkerId } = await desk.ask('linkWorkers.add', { name: 'Priya Shah' });
  await desk.close();
  const marker = path.join(desk.folder, 'own', 'welcome-desk.json');
  await rename(marker, `${marker}.away`);
  const again = await aDesk({ folder: desk.folder });
  const before = await again.bytes();
  expect(await again.ask('app.status', {})).toMatchObject({ state: 'folder-traces', readingOnly: null });
  expect(await again.ask('app.openToRead', {})).toMatchObject({ state: 'ready', readingOnly: 'asked' });
  expect((await again.ask('people.find', { text: '', limit: 9 })).people[0]?.name).toBe('Doreen');
  const period = { linkWorkerId, fromOn: '2026-11-01', toOn: '2026-11-24' };
  for (const [name, input] of [
    ['people.add', { preferredName: 'Mair', regularAt: [] }],
    ['returns.save', { ...period, sha256: 'a'.repeat(64) }],
    ['changes.undoLast', { isOnRegister: false }],
  ] as const) {
    expect(await again.refused(name, input)).toEqual({
      code: 'not-allowed',
      details: { readingOnly: 'asked' },
    });
  }
  expect(again.saved).toEqual([]);
  expect(await again.bytes()).toEqual(before);
  await rename(`${marker}.away`, marker);
  expect(await again.ask('app.tryAgain', {})).toMatchObject({ state: 'ready', readingOnly: null });
  await again.ask('people.add', { preferredName: 'Mair', regularAt: [] });
});

test('copies that a syncing program left are told with their names', async () => {
  const desk = await aDesk();
  await desk.ask('people.add', { preferredName: 'Doreen', regularAt: [] });
  await desk.close();
  await writeFile(path.join(desk.folder, 'own/documents/people-LAPTOP.json'), 'from elsewhere');
  await desk.reopen();
  expect((await desk.ask('app.status', {})).notes).toEqual([
    { kind: 'stray-copy', count: 1, files: ['documents/people-LAPTOP.json'] },
  ]);
});

test('a register that cannot be read is told with the name of its group', async () => {
  const folder = await aFolder();
  const fixture = path.join(import.meta.dirname, '../../fixtures/folders/0.1');
  await cp(fixture, path.join(folder, 'own'), { recursive: true });
  const within = path.join(folder, 'own/documents/registers');
  const [groupId = ''] = await readdir(within);
  await writeFile(path.join(within, groupId, '2026.json'), 'torn');
  const desk = await aDesk({ folder });
  expect(await desk.refused('today.get', {})).toEqual({
    code: 'file-damaged',
    details: { file: `documents/registers/${groupId}/2026.json`, group: 'Knit & Natter' },
  });
});
