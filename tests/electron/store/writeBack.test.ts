import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { faultyDisk } from '#tests/support/diskFaults.ts';
import { open, unsealed, visit, visits, visitsOf } from '#tests/support/visits.ts';

const contentOf = async (folder: string, document: string): Promise<unknown> => {
  const file = `documents/${document}.json`;
  return JSON.parse(unsealed(await readFile(path.join(folder, file)), file));
};

test('when nobody has marked for a while, the documents are written back by themselves, and again after the next mark', async () => {
  const folder = await aFolder();
  const store = await open(folder, { idleMs: 1 });
  for (const number of [1, 2]) {
    await visit(store, 'people', 'mair', number);
    await vi.waitFor(async () =>
      expect(await contentOf(folder, 'people')).toMatchObject({ lastCommit: number }),
    );
  }
  await store.close();
});

test('when the journal grows long, the documents are written back though marks go on', async () => {
  const folder = await aFolder();
  const store = await open(folder);
  const note = 'tea and knitting '.repeat(2000);
  for (let number = 0; number < 40; number += 1) {
    await store.change('long', ['people'], (draft) =>
      draft.put(visitsOf('people'), `p${number}`, { visit: 1, note }),
    );
  }
  await vi.waitFor(async () => expect(await contentOf(folder, 'people')).toMatchObject({ name: 'people' }));
  await store.close();
});

test('a write-back that fails is told to whoever asked, else to the log; marks go on, and the next one catches up', async () => {
  const folder = await aFolder();
  const { files, faults } = faultyDisk(nodeFiles);
  const problems: unknown[] = [];
  const store = await open(folder, { files, log: { problem: (_where, error) => problems.push(error) } });
  await visit(store, 'people', 'mair', 1);
  Object.assign(faults, { count: 0, failAt: 1, goesOn: true, code: 'EACCES', calls: ['open'] });
  await expect(store.writeBack()).rejects.toMatchObject({ code: 'disk' });
  await visit(store, 'people', 'tom', 2);
  faults.failAt = 0;
  await store.writeBack();
  expect(await contentOf(folder, 'people')).toMatchObject({ lastCommit: 2 });
  await visit(store, 'people', 'ann', 3);
  Object.assign(faults, { count: 0, failAt: 1 });
  await store.close();
  expect(problems).toMatchObject([{ code: 'disk' }]);
  const again = await open(folder);
  expect(await visits(again, 'people')).toEqual({ mair: 1, tom: 2, ann: 3 });
  await again.close();
});

test('a file that a virus scanner holds for a moment is replaced when it lets go', async () => {
  const folder = await aFolder();
  const { files, faults } = faultyDisk(nodeFiles);
  const store = await open(folder, { files });
  await visit(store, 'people', 'mair', 1);
  for (const [index, code] of ['EPERM', 'EBUSY', 'EACCES'].entries()) {
    await visit(store, 'people', 'mair', index + 2);
    Object.assign(faults, { count: 0, failAt: 1, code, calls: ['rename'] });
    await store.writeBack();
  }
  expect(await contentOf(folder, 'people')).toMatchObject({ lastCommit: 4 });
  await store.close();
});
