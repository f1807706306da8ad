import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { open, visit } from '#tests/support/visits.ts';

const catalogue = 'catalogues/registers/tuesday.json';
const years = ['registers/tuesday/2025', 'registers/tuesday/2026'];

async function aFolderWithRegisters(): Promise<string> {
  const folder = await aFolder();
  const store = await open(folder);
  for (const year of years) await visit(store, year, 'mair', 1);
  await visit(store, 'people', 'mair', 1);
  await store.close();
  return folder;
}

/** The documents that were read to answer. */
function readingDisk() {
  const read: string[] = [];
  const files = {
    ...nodeFiles,
    readFile: (at: string) => {
      if (at.includes('documents/')) read.push(at.slice(at.indexOf('documents/')));
      return nodeFiles.readFile(at);
    },
  };
  return { files, read };
}

const bothOne = new Map(years.map((year) => [year, { visits: 1 }]));

test('summaries come without reading the documents', async () => {
  const { files, read } = readingDisk();
  const store = await open(await aFolderWithRegisters(), { files });
  expect(await store.summaries('registers/')).toEqual(bothOne);
  expect(read).toEqual([]);
  expect(await store.summaries('registers/tuesday/2025')).toEqual(new Map([[years[0], { visits: 1 }]]));
  expect(await store.summaries('people')).toEqual(new Map());
  await store.close();
});

test('a summary follows every mark, written back or not, and a crash', async () => {
  const folder = await aFolderWithRegisters();
  let store = await open(folder);
  const before = await readFile(path.join(folder, catalogue));
  await visit(store, 'registers/tuesday/2026', 'tom', 2);
  expect((await store.summaries('registers/')).get('registers/tuesday/2026')).toEqual({ visits: 2 });
  await store.close();
  await writeFile(path.join(folder, catalogue), before);
  const { files, read } = readingDisk();
  store = await open(folder, { files });
  expect((await store.summaries('registers/')).get('registers/tuesday/2026')).toEqual({ visits: 2 });
  expect(read).toEqual(['documents/registers/tuesday/2026.json']);
  await store.close();
});

test.each(['', 'null', '{"format":9}', undefined])(
  'a catalogue that reads %o costs only time',
  async (content) => {
    const folder = await aFolderWithRegisters();
    if (content === undefined) await rm(path.join(folder, catalogue));
    else await writeFile(path.join(folder, catalogue), content);
    const store = await open(folder);
    expect(await store.summaries('registers/')).toEqual(bothOne);
    await visit(store, 'registers/tuesday/2026', 'tom', 2);
    await store.close();
    const { files, read } = readingDisk();
    const again = await open(folder, { files });
    expect((await again.summaries('registers/')).get('registers/tuesday/2026')).toEqual({ visits: 2 });
    expect(read).toEqual([]);
    await again.close();
  },
);
