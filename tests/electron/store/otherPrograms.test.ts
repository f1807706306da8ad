import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Store } from '#electron/store/store.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { open, visit, visits } from '#tests/support/visits.ts';

async function anOpenFolder(): Promise<{ folder: string; store: Store; people: string }> {
  const folder = await aFolder();
  const store = await open(folder);
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
