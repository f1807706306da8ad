import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupsFolder } from '#electron/store/backups/keeping.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { aFolder, aFolderInMemory, bytesOf } from '#tests/support/aFolder.ts';
import { aSealedFolder } from '#tests/support/aSealedFolder.ts';
import { backUp, backupsOf, contentOf, visitsIn, visitsInBackup } from '#tests/support/backups.ts';
import { faultyDisk } from '#tests/support/diskFaults.ts';
import { open, visit, visitLibrary } from '#tests/support/visits.ts';

const at = (moment: string) => () => Date.parse(moment);

/** A folder with some documents, a journal that holds what is newer, and nobody who has it open. */
async function aUsedFolder(folder: string): Promise<string> {
  const store = await open(folder);
  for (const [index, id] of ['mair', 'ivy', 'ken'].entries()) await visit(store, 'people', id, index);
  await visit(store, 'registers/tuesday/2026', 'mair', 1);
  await store.writeBack();
  await visit(store, 'people', 'mair', 7);
  await visit(store, 'registers/tuesday/2027', 'ivy', 2);
  await store.close();
  return folder;
}

describe('a backup', () => {
  test('is one file, named by the day and the hall’s time, with everything in it as of its last commit', async () => {
    const folder = await aUsedFolder(await aFolder());
    const file = await backUp(folder, { clock: at('2026-07-01T13:05:00Z') });
    expect(file).toBe('2026-07-01 1405.welcomedesk');
    expect(await visitsInBackup(path.join(folder, backupsFolder, file))).toEqual(
      await visitsIn(await contentOf(folder)),
    );
    const { readable, unreadable } = await backupsOf(folder);
    expect(unreadable).toEqual([]);
    expect(readable).toMatchObject([
      {
        file,
        counts: { visits: 5 },
        about: { number: 1, why: 'asked', commit: 6, isWhole: true, madeAt: '2026-07-01T13:05:00.000Z' },
      },
    ]);
  });

  test('two of the same minute stand side by side, in their order', async () => {
    const folder = await aUsedFolder(await aFolderInMemory());
    const clock = at('2026-10-25T01:30:00Z');
    for (let each = 0; each < 3; each += 1) await backUp(folder, { clock });
    const { readable } = await backupsOf(folder);
    expect(readable.map(({ file, about }) => [about.number, file])).toEqual([
      [3, '2026-10-25 0130 3.welcomedesk'],
      [2, '2026-10-25 0130 2.welcomedesk'],
      [1, '2026-10-25 0130.welcomedesk'],
    ]);
  });

  test('while marks and write-backs go on it is the folder as of one of them', async () => {
    const folder = await aFolder();
    const store = await open(folder);
    let isOver = false;
    const marking = (async () => {
      for (let number = 1; !isOver; number += 1) {
        // A mark changes two documents at once: the register, and how many there are.
        await store.change('mark', [`registers/tuesday/${2000 + (number % 40)}`, 'count'], (draft) => {
          const document = `registers/tuesday/${2000 + (number % 40)}`;
          draft.put({ document, shelf: 'visits' }, `p${number}`, { visit: number });
          draft.put({ document: 'count', shelf: 'visits' }, 'all', { visit: number });
        });
        if (number % 20 === 0) await store.writeBack();
      }
    })();
    for (let each = 0; each < 6; each += 1) {
      const file = await backUp(folder, { store });
      const { count, ...registers } = await visitsInBackup(path.join(folder, backupsFolder, file));
      const marks = Object.values(registers).reduce((sum, marked) => sum + Object.keys(marked).length, 0);
      expect(count).toEqual({ all: { visit: marks } });
      expect((await backupsOf(folder)).readable[0]?.about.commit).toBe(marks);
    }
    isOver = true;
    await marking;
    await store.close();
  });

  test('of a sealed folder says nothing without the key, and everything with it', async () => {
    const { folder, key } = await aSealedFolder();
    const store = await open(folder, { key });
    await store.change('visit', ['people'], (draft) =>
      draft.put({ document: 'people', shelf: 'visits' }, 'mair', { visit: 1, note: 'Quillfeather' }),
    );
    await store.close();
    const place = path.join(
      folder,
      backupsFolder,
      await backUp(folder, { reading: { key, library: visitLibrary } }),
    );
    expect((await readFile(place)).includes('Quillfeather')).toBe(false);
    await expect(visitsInBackup(place)).rejects.toMatchObject({ code: 'locked' });
    expect(await visitsInBackup(place, key)).toEqual({
      people: { mair: { visit: 1, note: 'Quillfeather' } },
    });
  });

  test('of a folder that cannot be read is refused, unless it shall be kept as it was found', async () => {
    const folder = await aUsedFolder(await aFolderInMemory());
    await writeFile(path.join(folder, 'documents/people.json'), 'torn');
    await expect(backUp(folder)).rejects.toMatchObject({ code: 'file-damaged' });
    expect((await backupsOf(folder)).readable).toEqual([]);
    await backUp(folder, { reading: undefined });
    expect((await backupsOf(folder)).readable).toMatchObject([{ about: { isWhole: false }, counts: {} }]);
  });

  test('that is stopped leaves nothing behind', async () => {
    const folder = await aUsedFolder(await aFolderInMemory());
    const stopping = new AbortController();
    const making = backUp(folder, {
      signal: stopping.signal,
      onProgress: (done) => done === 2 && stopping.abort(),
    });
    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(path.join(folder, backupsFolder))).toEqual([]);
  });
});

test('whichever byte of a backup is another, or missing: it is found out', async () => {
  const folder = await aFolderInMemory();
  const store = await open(folder);
  await visit(store, 'people', 'mair', 1);
  await store.close();
  const place = path.join(folder, backupsFolder, await backUp(folder));
  const bytes = await readFile(place);
  const isFoundOut = async (altered: Uint8Array) => {
    await writeFile(place, altered);
    return visitsInBackup(place).then(
      () => false,
      (error: { code?: string }) => error.code === 'file-damaged',
    );
  };
  const unnoticed: string[] = [];
  for (let index = 0; index < bytes.length; index += 1) {
    const flipped = Buffer.from(bytes);
    flipped[index] = (flipped[index] ?? 0) ^ 0x01;
    if (!(await isFoundOut(flipped))) unnoticed.push(`flipped at ${index}`);
    if (index % 7 === 0 && !(await isFoundOut(bytes.subarray(0, index)))) unnoticed.push(`cut at ${index}`);
  }
  expect(unnoticed).toEqual([]);
  expect(bytes.length).toBeGreaterThan(1000);
  expect(await backupsOf(folder)).toMatchObject({ readable: [], unreadable: [path.basename(place)] });
});

describe('a disk that fails', () => {
  test.each(['ENOSPC', 'EIO'])(
    'whichever call fails with %s: the backups there were stay, and no half one is called a backup',
    async (code) => {
      const folder = await aUsedFolder(await aFolderInMemory());
      await backUp(folder);
      const { files, faults } = faultyDisk(nodeFiles);
      await backUp(folder, { files });
      const calls = faults.count;
      expect(calls).toBeGreaterThan(5);
      let refusals = 0;
      for (let failAt = 1; failAt <= calls; failAt += 1) {
        const before = await bytesOf(folder);
        Object.assign(faults, { count: 0, failAt, code });
        const outcome = await backUp(folder, { files }).catch((error: { code: string }) => error.code);
        faults.failAt = 0;
        if (outcome === 'disk') refusals += 1;
        const { readable, unreadable } = await backupsOf(folder);
        expect(unreadable).toEqual([]);
        expect(readable.length).toBeGreaterThan(0);
        for (const { file } of readable) await visitsInBackup(path.join(folder, backupsFolder, file));
        // Nothing but backups has changed.
        const after = await bytesOf(folder);
        for (const [name, content] of before)
          if (!name.startsWith(backupsFolder)) expect(after.get(name)).toBe(content);
      }
      expect(refusals).toBeGreaterThan(3);
    },
  );
});

describe('which backups stay', () => {
  test('those that cannot be read stay, whatever comes after, and so do other files', async () => {
    const folder = await aUsedFolder(await aFolderInMemory());
    const first = await backUp(folder, { clock: at('2026-11-20T10:00:00Z') });
    const place = path.join(folder, backupsFolder);
    await writeFile(path.join(place, first), 'not a backup any more');
    await writeFile(path.join(place, 'a letter.txt'), 'Dear Jean');
    for (let hour = 10; hour < 20; hour += 1)
      await backUp(folder, { clock: at(`2026-11-24T${hour}:00:00Z`) });
    const { readable, unreadable } = await backupsOf(folder);
    expect(unreadable).toEqual([first]);
    expect(readable.map(({ about }) => about.madeAt.slice(11, 13))).toEqual(['19', '18', '17']);
    expect(await readdir(place)).toContain('a letter.txt');
  });

  test('another group’s backups on the same stick are left alone', async () => {
    const stick = await aFolderInMemory();
    const [ours, theirs] = [
      await aUsedFolder(await aFolderInMemory()),
      await aUsedFolder(await aFolderInMemory()),
    ];
    const clock = at('2026-11-24T10:00:00Z');
    for (let each = 0; each < 4; each += 1) await backUp(theirs, { into: stick, clock });
    for (let each = 0; each < 6; each += 1) await backUp(ours, { into: stick, clock });
    expect((await readdir(stick)).length).toBe(6);
  });
});
