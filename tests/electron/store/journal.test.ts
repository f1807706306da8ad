import { appendFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { encodeLine } from '#electron/store/journalLine.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { openStore } from '#electron/store/opening.ts';
import { plainSeal } from '#electron/store/seal.ts';
import { aFolder, aFolderInMemory, bytesOf } from '#tests/support/aFolder.ts';
import { countingDisk } from '#tests/support/diskSpeed.ts';
import { open, opening, visit, visits } from '#tests/support/visits.ts';

const journal = 'journal/00000001.log';

/** A folder after a crash: marks 1 to `count` are in the journal and in no document. */
async function aCrashedFolder(count: number): Promise<{ folder: string; lines: Buffer[] }> {
  const folder = await aFolderInMemory();
  const store = await open(folder);
  for (let number = 1; number <= count; number += 1) await visit(store, 'people', `p${number}`, number);
  const bytes = await readFile(path.join(folder, journal));
  await store.close();
  // As it was before the store was closed and wrote its documents.
  for (const name of ['documents', 'documents.json']) await rm(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, journal), bytes);
  return {
    folder,
    lines: bytes
      .toString('latin1')
      .split(/(?<=\n)/)
      .map((line) => Buffer.from(line, 'latin1')),
  };
}

test('a last line torn at any byte is set aside and said so, and all before it is there', async () => {
  const { folder, lines } = await aCrashedFolder(3);
  const before = Buffer.concat(lines.slice(0, -1));
  const last = lines.at(-1) ?? Buffer.alloc(0);
  for (let cut = 1; cut < last.length; cut += 1) {
    const torn = last.subarray(0, cut);
    await writeFile(path.join(folder, journal), Buffer.concat([before, torn]));
    const store = await open(folder);
    expect(await visits(store, 'people')).toEqual({ p1: 1, p2: 2 });
    const [note] = await store.notes();
    expect(note).toMatchObject({ kind: 'torn-line-set-aside', bytes: cut });
    if (note?.kind === 'torn-line-set-aside') {
      expect(await readFile(path.join(folder, note.file))).toEqual(torn);
    }
    await store.close();
    for (const name of ['documents', 'documents.json', 'set-aside']) {
      await rm(path.join(folder, name), { recursive: true });
    }
  }
});

test('after a torn line was set aside the next marks are kept as ever', async () => {
  const { folder } = await aCrashedFolder(2);
  await appendFile(path.join(folder, journal), Buffer.alloc(4096));
  let store = await open(folder);
  await visit(store, 'people', 'p3', 3);
  await store.close();
  store = await open(folder);
  expect(await visits(store, 'people')).toEqual({ p1: 1, p2: 2, p3: 3 });
  expect(await store.notes()).toEqual([]);
  await store.close();
});

test('a bad line with good ones after it is damage: the folder stays as it is to the byte', async () => {
  const { folder, lines } = await aCrashedFolder(4);
  for (let bad = 0; bad < lines.length - 1; bad += 1) {
    const altered = Buffer.from(lines[bad] ?? '');
    altered[20] = (altered[20] ?? 0) ^ 1;
    await writeFile(path.join(folder, journal), Buffer.concat(lines.with(bad, altered)));
    const before = await bytesOf(folder);
    expect(await openStore(opening(folder))).toEqual({ outcome: 'damaged', files: [journal] });
    expect(await bytesOf(folder)).toEqual(before);
  }
});

test('a line that is missing in the middle is damage', async () => {
  const { folder, lines } = await aCrashedFolder(4);
  await writeFile(path.join(folder, journal), Buffer.concat(lines.toSpliced(2, 1)));
  expect(await openStore(opening(folder))).toEqual({ outcome: 'damaged', files: [journal] });
});

test('marks made in one stroke were not answered before all were synced: a hole among them is only torn', async () => {
  const folder = await aFolder();
  const store = await open(folder);
  await visit(store, 'people', 'p0', 0);
  const { length } = await readFile(path.join(folder, journal));
  await Promise.all(Array.from({ length: 20 }, (_, each) => visit(store, 'people', `q${each}`, each)));
  const whole = await readFile(path.join(folder, journal));
  await store.close();
  for (const name of ['documents', 'documents.json']) await rm(path.join(folder, name), { recursive: true });
  whole.fill(0, length + 400, length + 1200);
  await writeFile(path.join(folder, journal), whole);

  const again = await open(folder);
  expect(await again.notes()).toMatchObject([{ kind: 'torn-line-set-aside' }]);
  expect(await visits(again, 'people')).toMatchObject({ p0: 0 });
  await again.close();
});

test('a journal that lost its last lines, or all, is noticed when documents know of later marks', async () => {
  const folder = await aFolder();
  const store = await open(folder);
  for (let number = 1; number <= 3; number += 1) await visit(store, 'people', `p${number}`, number);
  await store.close();
  const bytes = await readFile(path.join(folder, journal));
  await truncate(path.join(folder, journal), bytes.lastIndexOf('\n', -2) + 1);
  expect(await openStore(opening(folder))).toEqual({ outcome: 'damaged', files: [journal] });
  await rm(path.join(folder, 'journal'), { recursive: true });
  expect(await openStore(opening(folder))).toEqual({ outcome: 'damaged', files: ['journal'] });
});

test('a journal file of a newer app is refused kindly and left alone', async () => {
  const folder = await aFolder();
  await (await open(folder)).close();
  const header = { journal: 2, file: 2, firstSeq: 1, inDocuments: 0 };
  await writeFile(path.join(folder, 'journal/00000002.log'), encodeLine(header, 'any', plainSeal));
  const before = await bytesOf(folder);
  expect(await openStore(opening(folder))).toEqual({ outcome: 'too-new', version: 2 });
  expect(await bytesOf(folder)).toEqual(before);
});

test('a journal file that was only just begun when the power went holds nobody up', async () => {
  const { folder } = await aCrashedFolder(2);
  for (const begun of [Buffer.alloc(0), Buffer.from('1234abcd {"journal":1,'), Buffer.alloc(100)]) {
    await writeFile(path.join(folder, 'journal/00000002.log'), begun);
    const store = await open(folder);
    expect(await visits(store, 'people')).toEqual({ p1: 1, p2: 2 });
    await store.close();
  }
});

test('the journal stays short: old files go, the last 400 commits stay for undo', async () => {
  const folder = await aFolder();
  let store = await open(folder);
  for (let round = 0; round < 12; round += 1) {
    await Promise.all(
      Array.from({ length: 250 }, (_, each) => visit(store, 'people', `p${each}`, round * 1000 + each)),
    );
    await store.writeBack();
  }
  expect((await readdir(path.join(folder, 'journal'))).length).toBeLessThanOrEqual(3);
  await store.close();
  store = await open(folder);
  expect(store.recent(1000)).toHaveLength(400);
  expect(store.recent(1)[0]).toMatchObject({ seq: 3000, label: 'visit' });
  expect(Object.keys(await visits(store, 'people'))).toHaveLength(250);
  await store.close();
});

test('a folder that is copied while documents are written back is complete, whichever part was copied first', async () => {
  const folder = await aFolder();
  const copy = await aFolder();
  const store = await open(folder);
  for (let number = 0; number < 300; number += 1) await visit(store, 'people', `p${number}`, number);
  await store.writeBack();
  await visit(store, 'people', 'p300', 300);
  await mkdir(path.join(copy, 'documents'), { recursive: true });
  for (const name of ['documents.json', 'documents/people.json', 'welcome-desk.json']) {
    await writeFile(path.join(copy, name), await readFile(path.join(folder, name)));
  }
  await Promise.all(Array.from({ length: 300 }, (_, each) => visit(store, 'people', `q${each}`, each)));
  await store.writeBack();
  await mkdir(path.join(copy, 'journal'));
  for (const name of await readdir(path.join(folder, 'journal'))) {
    await writeFile(path.join(copy, 'journal', name), await readFile(path.join(folder, 'journal', name)));
  }
  await store.close();
  const copied = await open(copy);
  expect(Object.keys(await visits(copied, 'people'))).toHaveLength(601);
  await copied.close();
});

test('one mark is one sync, and writes no more with thousands of marks behind it', async () => {
  const folder = await aFolder();
  const { files, count } = countingDisk(nodeFiles);
  const store = await open(folder, { files });
  await visit(store, 'people', 'p0', 0);
  const costOf = async (id: string) => {
    const before = { ...count };
    await visit(store, 'people', id, 1);
    return { syncs: count.syncs - before.syncs, bytes: count.bytes - before.bytes };
  };
  const first = await costOf('early');
  await Promise.all(Array.from({ length: 5000 }, (_, each) => visit(store, 'people', `q${each}`, each)));
  await store.writeBack();
  const later = await costOf('later');
  expect(first.syncs).toBe(1);
  expect(later.syncs).toBe(1);
  expect(later.bytes).toBeLessThan(first.bytes + 20);
  await store.close();
});
