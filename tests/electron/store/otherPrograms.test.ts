import { cp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { Store } from '#electron/store/store.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { faultyDisk } from '#tests/support/diskFaults.ts';
import { open, visit, visits } from '#tests/support/visits.ts';

async function anOpenFolder(files = nodeFiles): Promise<{ folder: string; store: Store; people: string }> {
  const folder = await aFolder();
  const store = await open(folder, { files });
  await visit(store, 'people', 'mair', 1);
  await visit(store, 'registers/tuesday/2026', 'mair', 1);
  await store.writeBack();
  return { folder, store, people: path.join(folder, 'documents/people.json') };
}

test('a file that another program changed while the folder was open is not written over blindly: its version is kept aside', async () => {
  const { folder, store, people } = await anOpenFolder();
  await writeFile(people, 'from the other computer');
  await visit(store, 'people', 'tom', 2);
  await store.writeBack();
  const [note] = (await store.notes()).filter(({ kind }) => kind === 'file-changed');
  expect(note).toMatchObject({ kind: 'file-changed', file: 'documents/people.json' });
  const [kept = ''] = await readdir(path.join(folder, 'set-aside'));
  expect(note).toMatchObject({ keptAs: `set-aside/${kept}` });
  expect(await readFile(path.join(folder, 'set-aside', kept), 'utf8')).toBe('from the other computer');
  await store.close();
  const again = await open(folder);
  expect(await visits(again, 'people')).toEqual({ mair: 1, tom: 2 });
  expect(await again.notes()).toEqual([]);
  await again.close();
});

test('also when it put an older version of ours there, of the same length or another', async () => {
  const { folder, store, people } = await anOpenFolder();
  const older = await readFile(people, 'utf8');
  await visit(store, 'people', 'mair', 2);
  await store.writeBack();
  await writeFile(people, older);
  await visit(store, 'people', 'tom', 2);
  await store.writeBack();
  expect(await store.notes()).toMatchObject([{ kind: 'file-changed' }]);
  const [kept = ''] = await readdir(path.join(folder, 'set-aside'));
  expect(await readFile(path.join(folder, 'set-aside', kept), 'utf8')).toBe(older);
  await store.close();
});

test('a file that was only touched, by a program that copies folders perhaps, is no change', async () => {
  const { folder, store, people } = await anOpenFolder();
  await utimes(people, 1, 1);
  await visit(store, 'people', 'tom', 2);
  await store.writeBack();
  expect(await store.notes()).toEqual([]);
  expect(await readdir(folder)).not.toContain('set-aside');
  await store.close();
});

test('a file that was taken away while the folder was open is written anew, and said', async () => {
  const { store, people } = await anOpenFolder();
  await rm(people);
  await visit(store, 'people', 'tom', 2);
  await store.writeBack();
  expect(await store.notes()).toEqual([
    { kind: 'file-changed', file: 'documents/people.json', keptAs: null },
  ]);
  expect(await readFile(people, 'utf8')).toContain('tom');
  await store.close();
});

describe('a file of the journal that another program', () => {
  const journal = 'journal/00000001.log';

  /** What each may do to the file, as syncing programs do it. */
  const doings: readonly [string, (at: string, before: Buffer) => Promise<unknown>][] = [
    ['put its own in the place of', (at) => renamedOver(at, 'from the other computer')],
    ['put an older version in the place of', (at, before) => renamedOver(at, before.subarray(0, -80))],
    ['put a copy in the place of', (at, before) => renamedOver(at, before)],
    ['wrote over', (at) => writeFile(at, 'from the other computer')],
    ['cut off', (at, before) => writeFile(at, before.subarray(0, 40))],
    ['emptied', (at) => writeFile(at, '')],
    ['took away', (at) => rm(at)],
    [
      'changed one byte of',
      (at, before) => {
        before.writeUInt8(before.readUInt8(60) ^ 1, 60);
        return writeFile(at, before);
      },
    ],
  ];

  async function renamedOver(at: string, bytes: Uint8Array | string): Promise<void> {
    await writeFile(`${at}.beside`, bytes);
    await rename(`${at}.beside`, at);
  }

  /** The folder as a computer finds it whose power went off right now. */
  async function afterACut(folder: string): Promise<Record<string, number>> {
    const copy = `${folder} after a cut`;
    await rm(copy, { recursive: true, force: true });
    await cp(folder, copy, { recursive: true });
    for (const name of await readdir(copy)) if (name.startsWith('lock-')) await rm(path.join(copy, name));
    const store = await open(copy);
    const found = await visits(store, 'people');
    await store.close();
    return found;
  }

  test.each(doings)('%s it: noticed, told, its version kept, and nothing lost', async (_, happens) => {
    const { folder, store } = await anOpenFolder();
    await visit(store, 'people', 'ivy', 2);
    const at = path.join(folder, journal);
    await happens(at, await readFile(at));
    const left = await readFile(at).catch(() => undefined);
    await visit(store, 'people', 'tom', 3);
    await store.writeBack();
    expect(await afterACut(folder)).toEqual({ mair: 1, ivy: 2, tom: 3 });
    await visit(store, 'people', 'ken', 4);
    expect(await afterACut(folder)).toEqual({ mair: 1, ivy: 2, tom: 3, ken: 4 });

    const notes = (await store.notes()).filter(({ kind }) => kind === 'file-changed');
    const isSameContent = happens === doings[2]?.[1];
    expect(notes).toHaveLength(isSameContent ? 0 : 1);
    if (!isSameContent) {
      expect(notes).toMatchObject([
        { file: journal, keptAs: left === undefined ? null : expect.any(String) },
      ]);
      const [kept] = await readdir(path.join(folder, 'set-aside')).catch(() => []);
      if (left !== undefined) {
        const aside = await readFile(path.join(folder, 'set-aside', kept ?? ''));
        // Ours may have been added to it by then.
        expect(aside.subarray(0, left.length)).toEqual(left);
      }
    }
    await store.close();
    expect(await afterACut(folder)).toEqual({ mair: 1, ivy: 2, tom: 3, ken: 4 });
  });

  test.each(doings.slice(0, 3).concat(doings.slice(6, 7)))(
    '%s it is noticed at the very next mark, before that is answered',
    async (_, happens) => {
      const { folder, store } = await anOpenFolder();
      await visit(store, 'people', 'ivy', 2);
      const at = path.join(folder, journal);
      await happens(at, await readFile(at));
      await visit(store, 'people', 'tom', 3);
      expect(await afterACut(folder)).toEqual({ mair: 1, ivy: 2, tom: 3 });
      await store.close();
    },
  );

  test('made on another computer comes beside ours: it is moved aside, and is not the journal’s end', async () => {
    const { folder, store } = await anOpenFolder();
    const at = path.join(folder, journal);
    const theirs = await readFile(at);
    await writeFile(path.join(folder, 'journal/00000002.log'), theirs);
    await visit(store, 'people', 'tom', 3);
    await store.writeBack();
    const [note] = await store.notes();
    expect(note).toMatchObject({ kind: 'file-changed', file: 'journal/00000002.log' });
    const [kept = ''] = await readdir(path.join(folder, 'set-aside'));
    expect(await readFile(path.join(folder, 'set-aside', kept))).toEqual(theirs);
    expect(await readdir(path.join(folder, 'journal'))).toEqual(['00000001.log']);
    await store.close();
    expect(await afterACut(folder)).toEqual({ mair: 1, tom: 3 });
  });

  test('changed, while the disk is full: the mark is refused, and once there is room all is well', async () => {
    const { files, faults } = faultyDisk(nodeFiles);
    const { folder, store } = await anOpenFolder(files);
    await visit(store, 'people', 'ivy', 2);
    await rm(path.join(folder, journal));
    Object.assign(faults, { failAt: 3, goesOn: true, code: 'ENOSPC', count: 0 });
    await expect(visit(store, 'people', 'tom', 3)).rejects.toMatchObject({ code: 'disk' });
    faults.failAt = 0;
    await visit(store, 'people', 'ken', 4);
    expect(await afterACut(folder)).toEqual({ mair: 1, ivy: 2, ken: 4 });
    await store.close();
  });
});

test.each([
  'documents/people-DESKTOP-AB12.json',
  "documents/people (Sian's conflicted copy 2026-11-22).json",
  'documents/people 2.json',
  'documents/people-laptop.json',
  'documents/registers/tuesday/2026-DESKTOP-AB12.json',
  'journal/00000001-DESKTOP-AB12.log',
  'journal/00000001 (1).log',
  'welcome-desk-DESKTOP-AB12.json',
  'documents (conflicted copy).json',
])('%s, left by a program that syncs folders, is told, not used, and left alone', async (file) => {
  const { folder, store } = await anOpenFolder();
  await store.close();
  await writeFile(path.join(folder, file), 'of another computer');
  const again = await open(folder);
  expect(await again.notes()).toEqual([{ kind: 'stray-copy', file }]);
  expect(await visits(again, 'people')).toEqual({ mair: 1 });
  await visit(again, 'people', 'tom', 2);
  await again.close();
  expect(await readFile(path.join(folder, file), 'utf8')).toBe('of another computer');
});

test('a folder in ordinary use has no strays in it', async () => {
  const { folder, store } = await anOpenFolder();
  await writeFile(path.join(folder, 'documents/.DS_Store'), '');
  expect(await store.notes()).toEqual([]);
  await store.close();
  const again = await open(folder);
  expect(await again.notes()).toEqual([]);
  await again.close();
});
