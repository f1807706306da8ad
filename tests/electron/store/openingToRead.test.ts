import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { openStore } from '#electron/store/opening.ts';
import { aFolder, bytesOf } from '#tests/support/aFolder.ts';
import { open, opening, visit, visits, visitsOf } from '#tests/support/visits.ts';

/** People written back, and two marks that only the journal holds. */
async function aFolderInUse(): Promise<string> {
  const folder = await aFolder();
  const store = await open(folder);
  await visit(store, 'people', 'mair', 1);
  await visit(store, 'registers/tuesday/2026', 'mair', 1);
  await store.writeBack();
  const whole = await bytesOf(folder);
  await visit(store, 'people', 'tom', 2);
  await visit(store, 'people', 'ann', 3);
  const journal = await readFile(path.join(folder, 'journal/00000001.log'));
  await store.close();
  // As a crash right after the last mark would have left it.
  for (const [name, content] of whole) {
    if (!name.startsWith('lock-')) await writeFile(path.join(folder, name), Buffer.from(content, 'base64'));
  }
  await writeFile(path.join(folder, 'journal/00000001.log'), journal);
  return folder;
}

const all = { mair: 1, tom: 2, ann: 3 };

/** A disk on which nothing can be changed: a stick with its switch on, a folder of somebody else's, a full disk. */
function unchangeable(code: string): FileLayer {
  const refuse = () => Promise.reject(Object.assign(new Error(code), { code }));
  return {
    ...nodeFiles,
    open: refuse,
    makeFolder: async (at) => {
      await nodeFiles.readFolder(at).catch(refuse);
      throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
    },
    touch: refuse,
    rename: refuse,
    unlink: refuse,
    truncate: refuse,
  };
}

test.each([
  ['EROFS', 'not-allowed'],
  ['EACCES', 'not-allowed'],
  ['ENOSPC', 'full'],
])('where the disk says %s the folder opens to read, and refuses every change', async (code, why) => {
  const folder = await aFolderInUse();
  const before = await bytesOf(folder);
  const store = await open(folder, { files: unchangeable(code) });
  expect(store.readingOnly).toBe(why);
  expect(await visits(store, 'people')).toEqual(all);
  expect(await store.summaries('registers/')).toEqual(new Map([['registers/tuesday/2026', { visits: 1 }]]));
  expect(store.recent(9)).toHaveLength(4);
  await expect(visit(store, 'people', 'tom', 9)).rejects.toMatchObject({
    code: 'not-allowed',
    details: { readingOnly: why },
  });
  await expect(store.undo(store.recent(1)[0]?.id ?? '')).rejects.toMatchObject({ code: 'not-allowed' });
  await store.close();
  await expect(visits(store, 'people')).rejects.toMatchObject({ code: 'closed' });
  expect(await bytesOf(folder)).toEqual(before);
});

test('a new folder cannot be begun on such a disk: it is unreachable', async () => {
  const folder = await aFolder();
  expect(await openStore(opening(folder, { files: unchangeable('EROFS') }))).toEqual({
    outcome: 'unreachable',
    code: 'EROFS',
  });
});

test('what a cut left half written is left out, and stays where it is', async () => {
  const folder = await aFolderInUse();
  await appendFile(path.join(folder, 'journal/00000001.log'), '0badc0de {"stroke":5,"comm');
  const before = await bytesOf(folder);
  const store = await open(folder, { files: unchangeable('EROFS') });
  expect(await visits(store, 'people')).toEqual(all);
  await store.close();
  expect(await bytesOf(folder)).toEqual(before);
});

test('a damaged folder on such a disk is damaged all the same', async () => {
  const folder = await aFolderInUse();
  await writeFile(path.join(folder, 'welcome-desk.json'), '');
  expect(await openStore(opening(folder, { files: unchangeable('EROFS') }))).toMatchObject({
    outcome: 'damaged',
  });
});

const damages: [what: string, damage: (folder: string) => Promise<void>, people: Record<string, number>][] = [
  ['an emptied marker', (folder) => writeFile(path.join(folder, 'welcome-desk.json'), ''), all],
  ['no marker', (folder) => rm(path.join(folder, 'welcome-desk.json')), all],
  [
    'a line of the journal that fell over',
    async (folder) => {
      const journal = path.join(folder, 'journal/00000001.log');
      const bytes = await readFile(journal);
      bytes.set([0x78], bytes.indexOf('"tom"') + 2);
      await writeFile(journal, bytes);
    },
    { mair: 1, ann: 3 },
  ],
  ['no journal', (folder) => rm(path.join(folder, 'journal'), { recursive: true }), { mair: 1 }],
  ['no documents', (folder) => rm(path.join(folder, 'documents'), { recursive: true }), all],
];

test.each(damages)(
  'with %s nothing opens, and what can be read is shown when it is asked for',
  async (_what, damage, people) => {
    const folder = await aFolderInUse();
    await damage(folder);
    const before = await bytesOf(folder);
    expect((await openStore(opening(folder))).outcome).toMatch(/damaged|traces/);
    expect(await bytesOf(folder)).toEqual(before);
    const store = await open(folder, { toRead: 'asked' });
    expect(store.readingOnly).toBe('asked');
    expect(await visits(store, 'people')).toEqual(people);
    await expect(
      store.change('visit', ['people'], (draft) => draft.remove(visitsOf('people'), 'mair')),
    ).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await store.close();
    expect(await bytesOf(folder)).toEqual(before);
  },
);

test('what was refused is not shown either', async () => {
  const folder = await aFolder();
  let isBroken = false;
  const files: FileLayer = {
    ...nodeFiles,
    datasync: (file) =>
      isBroken ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })) : nodeFiles.datasync(file),
    truncate: (file, length) =>
      isBroken
        ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
        : nodeFiles.truncate(file, length),
  };
  const store = await open(folder, { files });
  await visit(store, 'people', 'mair', 1);
  isBroken = true;
  await expect(visit(store, 'people', 'mair', 2)).rejects.toMatchObject({ code: 'disk' });
  isBroken = false;
  await visit(store, 'people', 'tom', 3);
  await store.close();
  await rm(path.join(folder, 'welcome-desk.json'));
  await rm(path.join(folder, 'documents'), { recursive: true });
  const reading = await open(folder, { toRead: 'asked' });
  expect(await visits(reading, 'people')).toEqual({ mair: 1, tom: 3 });
  await reading.close();
});

test('a folder of a newer version is not shown at all: what is in it may mean something else', async () => {
  const folder = await aFolderInUse();
  await writeFile(path.join(folder, 'welcome-desk.json'), '{"format":7}');
  expect(await openStore(opening(folder, { toRead: 'asked' }))).toEqual({ outcome: 'too-new', version: 7 });
});

test('of a folder that is not there nothing can be read', async () => {
  expect(await openStore(opening(await aFolder(), { toRead: 'asked' }))).toEqual({ outcome: 'missing' });
});

test('a folder in which a restore was cut short is damaged, and not shown as if it were whole', async () => {
  const folder = await aFolderInUse();
  await writeFile(path.join(folder, 'restoring.json'), '{"format":1}');
  const before = await bytesOf(folder);
  for (const toRead of ['asked', 'handed-over'] as const)
    expect(await openStore(opening(folder, { toRead }))).toEqual({
      outcome: 'damaged',
      files: ['restoring.json'],
    });
  expect(await bytesOf(folder)).toEqual(before);
});
