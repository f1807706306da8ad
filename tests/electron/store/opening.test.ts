import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { openStore } from '#electron/store/opening.ts';
import { aFolder, bytesOf } from '#tests/support/aFolder.ts';
import { open, opening, visit, visits } from '#tests/support/visits.ts';

async function aFolderInUse(): Promise<string> {
  const folder = await aFolder();
  const store = await open(folder);
  await visit(store, 'people', 'mair', 1);
  await store.close();
  return folder;
}

test('a new folder is marked as ours, with those above it, and a practice folder as one to practise in', async () => {
  const folder = path.join(await aFolder(), 'in', 'here');
  const store = await open(folder, { practice: true, clock: () => Date.UTC(2026, 2, 3) });
  const marker: unknown = JSON.parse(await readFile(path.join(folder, 'welcome-desk.json'), 'utf8'));
  expect(marker).toMatchObject({ format: 1, practice: true, createdAt: '2026-03-03T00:00:00.000Z' });
  await store.close();
  expect((await readdir(folder)).toSorted()).toEqual(['journal', 'welcome-desk.json']);
});

test('an empty folder that was there already becomes ours, and what a system leaves in folders is not looked at', async () => {
  const folder = await aFolder();
  await mkdir(path.join(folder, 'System Volume Information'), { recursive: true });
  await writeFile(path.join(folder, '.DS_Store'), '');
  await writeFile(path.join(folder, 'desktop.ini'), '');
  const store = await open(folder);
  await store.close();
  expect(await readdir(folder)).toContain('welcome-desk.json');
});

test('a folder that holds the files of others is asked about first, and then becomes ours beside them', async () => {
  const folder = await aFolder();
  await mkdir(folder);
  await writeFile(path.join(folder, 'shopping.txt'), 'tea, milk');
  await writeFile(path.join(folder, 'bills.txt'), '');
  expect(await openStore(opening(folder))).toEqual({
    outcome: 'others-files',
    names: ['bills.txt', 'shopping.txt'],
  });
  expect((await readdir(folder)).toSorted()).toEqual(['bills.txt', 'shopping.txt']);
  const store = await open(folder, { begins: 'among-others' });
  await visit(store, 'people', 'mair', 1);
  await store.close();
  expect(await readFile(path.join(folder, 'shopping.txt'), 'utf8')).toBe('tea, milk');
  await (await open(folder)).close();
});

test('a folder that is expected and not there is missing: none is made, nor one begun where it was', async () => {
  const folder = await aFolder();
  expect(await openStore(opening(folder, { begins: 'never' }))).toEqual({ outcome: 'missing' });
  await expect(readdir(folder)).rejects.toThrow('ENOENT');
  await mkdir(folder);
  expect(await openStore(opening(folder, { begins: 'never' }))).toEqual({ outcome: 'missing' });
  expect(await readdir(folder)).toEqual([]);
});

// Windows keeps who may read a file elsewhere, and a folder of the user's own is so already.
test.runIf(process.platform !== 'win32')('everything in it is for its owner only', async () => {
  const folder = await aFolderInUse();
  const entries = await readdir(folder, { recursive: true });
  expect(entries.length).toBeGreaterThan(4);
  for (const name of ['', ...entries]) {
    const { mode } = await stat(path.join(folder, name));
    expect({ name, forOthers: mode & 0o077 }).toEqual({ name, forOthers: 0 });
  }
});

test('opening and closing again without a change leaves every byte as it was', async () => {
  const folder = await aFolderInUse();
  const before = await bytesOf(folder);
  const store = await open(folder);
  await visits(store, 'people');
  await store.summaries('');
  await store.close();
  expect(await bytesOf(folder)).toEqual(before);
});

test('without its marker a folder with traces of ours is never taken for an empty one', async () => {
  const folder = await aFolderInUse();
  await rm(path.join(folder, 'welcome-desk.json'));
  const before = await bytesOf(folder);
  expect(await openStore(opening(folder))).toEqual({
    outcome: 'traces',
    found: ['journal', 'documents', 'documents.json'],
  });
  expect(await bytesOf(folder)).toEqual(before);
});

test.each([
  ['', { outcome: 'damaged', files: ['welcome-desk.json'] }],
  ['null', { outcome: 'damaged', files: ['welcome-desk.json'] }],
  ['{"format":1}', { outcome: 'damaged', files: ['welcome-desk.json'] }],
  ['{"format":7,"new":true}', { outcome: 'too-new', version: 7 }],
])('a marker that reads %o stops the opening, and the folder stays as it is', async (content, outcome) => {
  const folder = await aFolderInUse();
  await writeFile(path.join(folder, 'welcome-desk.json'), content);
  const before = await bytesOf(folder);
  expect(await openStore(opening(folder))).toEqual(outcome);
  expect(await bytesOf(folder)).toEqual(before);
});

test('a path that runs through a file is unreachable', async () => {
  const folder = await aFolder();
  await writeFile(folder, 'not a folder');
  expect(await openStore(opening(path.join(folder, 'below')))).toEqual({
    outcome: 'unreachable',
    code: 'ENOTDIR',
  });
});

test('the same copy cannot open the folder twice, and can again once it has closed it', async () => {
  const folder = await aFolder();
  const store = await open(folder);
  expect(await openStore(opening(folder))).toEqual({ outcome: 'busy' });
  await store.close();
  await (await open(folder)).close();
});

test('half-done writes of a copy that was killed are cleaned up', async () => {
  const folder = await aFolderInUse();
  for (const name of ['documents/people.json.0a1b2c3d.unfinished', 'documents.json.0a1b2c3d.unfinished']) {
    await writeFile(path.join(folder, name), 'half');
  }
  const store = await open(folder);
  await visit(store, 'people', 'mair', 2);
  await store.close();
  const left = [...(await bytesOf(folder)).keys()].filter((name) => name.endsWith('unfinished'));
  expect(left).toEqual([]);
});

test('opening reads none of the documents: ten years behind today cost nothing', async () => {
  const folder = await aFolder();
  let store = await open(folder);
  for (let year = 2017; year <= 2026; year += 1)
    await visit(store, `registers/tuesday/${year}`, 'mair', year);
  await store.close();
  const read: string[] = [];
  const files = {
    ...nodeFiles,
    readFile: (at: string) => {
      read.push(path.relative(folder, at));
      return nodeFiles.readFile(at);
    },
    readFolder: (at: string) => {
      read.push(path.relative(folder, at));
      return nodeFiles.readFolder(at);
    },
  };
  store = await open(folder, { files });
  expect(await store.documents('registers/tuesday/')).toHaveLength(10);
  await visits(store, 'registers/tuesday/2026');
  expect(read.filter((name) => name.startsWith('documents/'))).toEqual([
    'documents/registers/tuesday/2026.json',
  ]);
  await store.close();
});
