import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '#tests/support/aFolder.ts';
import { open, visit, visits } from '#tests/support/visits.ts';

/** A folder with two documents written back; answers the path of one of them. */
async function aFolderWithPeople(): Promise<{ folder: string; people: string }> {
  const folder = await aFolder();
  const store = await open(folder);
  await visit(store, 'people', 'mair', 1);
  await visit(store, 'people', 'tom', 2);
  await visit(store, 'groups', 'knitters', 1);
  await store.close();
  return { folder, people: path.join(folder, 'documents/people.json') };
}

test.each([
  '',
  'null',
  '[]',
  '{}',
  '{"format":1',
  '{"format":1,"name":"people","version":1,"lastCommit":2,"shelves":{"visits":[]}}',
  '{"format":1,"name":"groups","version":1,"lastCommit":2,"shelves":{}}',
  '{"format":1,"name":"people","version":1,"lastCommit":9000,"shelves":{}}',
  '\0'.repeat(100),
])(
  'a document that reads %o is damaged: said each time, never replaced, and the others go on',
  async (content) => {
    const { folder, people } = await aFolderWithPeople();
    await writeFile(people, content);
    const store = await open(folder);
    for (const _time of [1, 2]) {
      await expect(visits(store, 'people')).rejects.toMatchObject({
        code: 'file-damaged',
        details: { file: 'documents/people.json' },
      });
    }
    await expect(visit(store, 'people', 'ann', 1)).rejects.toMatchObject({ code: 'file-damaged' });
    await visit(store, 'groups', 'walkers', 2);
    await store.close();
    expect(await readFile(people, 'utf8')).toBe(content);
    const again = await open(folder);
    expect(await visits(again, 'groups')).toEqual({ knitters: 1, walkers: 2 });
    await again.close();
  },
);

test.each(['format', 'version'])(
  'a document with a newer %s than ours is too new, and stays as it is',
  async (field) => {
    const { folder, people } = await aFolderWithPeople();
    const newer = (await readFile(people, 'utf8')).replace(`"${field}":1`, `"${field}":2`);
    await writeFile(people, newer);
    const store = await open(folder);
    await expect(visits(store, 'people')).rejects.toMatchObject({ code: 'file-too-new' });
    await store.close();
    expect(await readFile(people, 'utf8')).toBe(newer);
  },
);

test('a document that vanished is damaged, not empty', async () => {
  const { folder, people } = await aFolderWithPeople();
  await rm(people);
  const store = await open(folder);
  await expect(visits(store, 'people')).rejects.toMatchObject({ code: 'file-damaged' });
  await store.close();
});

test('a document put back from a copy older than the journal reaches is damaged; one it reaches is brought up to date', async () => {
  const { folder, people } = await aFolderWithPeople();
  const old = await readFile(people);
  let store = await open(folder);
  await visit(store, 'people', 'ann', 3);
  await store.writeBack();
  await store.close();
  await writeFile(people, old);
  store = await open(folder);
  expect(await visits(store, 'people')).toEqual({ mair: 1, tom: 2, ann: 3 });
  for (let round = 0; round < 8; round += 1) {
    await Promise.all(
      Array.from({ length: 250 }, (_, each) => visit(store, 'people', `p${each}`, round * 1000 + each)),
    );
    await store.writeBack();
  }
  await store.close();
  await writeFile(people, old);
  store = await open(folder);
  await expect(visits(store, 'people')).rejects.toMatchObject({ code: 'file-damaged' });
  await store.close();
});

test('the commits that a damaged document lacks stay in the journal until it is mended', async () => {
  const { folder, people } = await aFolderWithPeople();
  const sound = await readFile(people);
  let store = await open(folder);
  await visit(store, 'people', 'ann', 3);
  const journal = path.join(folder, 'journal/00000001.log');
  const lines = await readFile(journal);
  const list = await readFile(path.join(folder, 'documents.json'));
  await store.close();
  // As a crash right after the mark would have left it, and the document damaged since.
  await writeFile(journal, lines);
  await writeFile(path.join(folder, 'documents.json'), list);
  await writeFile(people, 'damaged');
  store = await open(folder);
  for (let round = 0; round < 8; round += 1) {
    await Promise.all(
      Array.from({ length: 250 }, (_, each) => visit(store, 'groups', `p${each}`, round * 1000 + each)),
    );
    await store.writeBack();
  }
  await store.close();
  await writeFile(people, sound);
  store = await open(folder);
  expect(await visits(store, 'people')).toEqual({ mair: 1, tom: 2, ann: 3 });
  await store.close();
});

test('a record nobody understands is told, shown to nobody, and kept through every write-back', async () => {
  const { folder, people } = await aFolderWithPeople();
  const content = await readFile(people, 'utf8');
  await writeFile(people, content.replace('"tom":{"visit":2}', '"tom":{"visit":"twice"},"mair":{"visit":1}'));
  for (const round of [1, 2]) {
    const store = await open(folder);
    const found = await visits(store, 'people');
    expect(Object.keys(found)).not.toContain('tom');
    expect(await store.notes()).toEqual([
      { kind: 'record-set-aside', document: 'people', shelf: 'visits', id: 'tom' },
    ]);
    await visit(store, 'people', 'ann', 100 + round);
    await store.close();
    expect(await readFile(people, 'utf8')).toContain('{"visit":"twice"}');
  }
  const store = await open(folder);
  await visit(store, 'people', 'tom', 5);
  await store.close();
  expect(await readFile(people, 'utf8')).toContain('{"visit":"twice"}');
  const again = await open(folder);
  expect(await visits(again, 'people')).toMatchObject({ tom: 5 });
  await again.close();
});

test.each(['missing', 'unreadable'])(
  'a list of documents that is %s is made again from the files',
  async (how) => {
    const { folder } = await aFolderWithPeople();
    const list = path.join(folder, 'documents.json');
    if (how === 'missing') await rm(list);
    else await writeFile(list, 'null');
    let store = await open(folder);
    expect(await store.documents('')).toEqual(['groups', 'people']);
    await visit(store, 'people', 'ann', 3);
    await store.close();
    store = await open(folder);
    expect(await visits(store, 'people')).toEqual({ mair: 1, tom: 2, ann: 3 });
    await store.close();
  },
);
