import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { openStore } from '#electron/store/opening.ts';
import type { Store } from '#electron/store/store.ts';
import { AppError } from '#shared/domain/errors.ts';
import { aFolderInMemory } from '#tests/support/aFolder.ts';
import { faultyDisk } from '#tests/support/diskFaults.ts';
import type { Faults } from '#tests/support/diskFaults.ts';
import { open, opening, visit, visits, visitsOf } from '#tests/support/visits.ts';

interface Told {
  answered: Set<string>;
  refused: Set<string>;
}

async function tryTo(told: Told, store: Store, id: string): Promise<void> {
  try {
    await visit(store, 'people', id, 1);
    told.answered.add(id);
  } catch (error) {
    expect(error).toMatchObject({ code: 'disk' });
    told.refused.add(id);
  }
}

/** An hour of the leader's: marks alone and together, a write-back among them and one after. */
async function anHour(store: Store, told: Told): Promise<void> {
  for (const id of ['a', 'b']) await tryTo(told, store, id);
  await Promise.all(['c', 'd', 'e'].map((id) => tryTo(told, store, id)));
  await store.writeBack().catch((error: unknown) => expect(error).toBeInstanceOf(AppError));
  for (const id of ['f', 'g']) await tryTo(told, store, id);
  await Promise.all([tryTo(told, store, 'h'), store.writeBack().catch(() => undefined)]);
}

/** Runs the hour on a disk that fails as said; then the disk works again, marks are made, and the folder is opened anew. */
async function anHourWith(fault: Partial<Faults>): Promise<{ told: Told; found: string[]; calls: number }> {
  const folder = await aFolderInMemory();
  const { files, faults } = faultyDisk(nodeFiles);
  const told: Told = { answered: new Set(), refused: new Set() };
  const store = await open(folder, { files });
  Object.assign(faults, { count: 0, ...fault });
  await anHour(store, told);
  const calls = faults.count;
  faults.failAt = 0;
  const before = told.refused.size;
  for (const id of ['later', 'later still']) await tryTo(told, store, id);
  expect(told.refused.size, 'once the disk works again, so do marks').toBe(before);
  const { value } = await store.change('look', ['people'], (draft) => draft.list(visitsOf('people')));
  expect(value.map(([id]) => id).toSorted(), 'no decision rests on what was refused').toEqual(
    [...told.answered].toSorted(),
  );
  await expect(visits(store, 'people')).resolves.toEqual(
    Object.fromEntries([...told.answered].map((id) => [id, 1])),
  );
  // As after a crash: the lock is let go, and nothing written back that was not so already.
  Object.assign(faults, { count: 0, failAt: 1, goesOn: true, calls: ['open'] });
  await store.close();

  const again = await open(folder);
  const found = Object.keys(await visits(again, 'people'));
  await again.close();
  return { told, found, calls };
}

test.each(['EIO', 'ENOSPC'])(
  'whichever call fails with %s, the answered stays and the refused never comes',
  async (code) => {
    const { calls } = await anHourWith({ failAt: 0 });
    expect(calls).toBeGreaterThan(30);
    let refusals = 0;
    for (let failAt = 1; failAt <= calls; failAt += 1) {
      const { told, found } = await anHourWith({ failAt, code });
      expect(new Set(found), `call ${failAt}`).toEqual(told.answered);
      refusals += told.refused.size;
    }
    expect(refusals).toBeGreaterThan(5);
  },
);

test('whenever the disk fills up and stays full for a while, the answered stays and the refused never comes', async () => {
  const { calls } = await anHourWith({ failAt: 0 });
  for (let failAt = 1; failAt <= calls; failAt += 1) {
    const full = {
      failAt,
      goesOn: true,
      code: 'ENOSPC',
      calls: ['open', 'writeSync', 'makeFolder'] as const,
    };
    const { told, found } = await anHourWith(full);
    expect(new Set(found), `from call ${failAt} on`).toEqual(told.answered);
  }
});

test('when syncs fail, the file is left behind: what was refused never comes back, though its bytes are there', async () => {
  const { calls } = await anHourWith({ failAt: 0, calls: ['datasync'] });
  for (let failAt = 1; failAt <= calls; failAt += 1) {
    for (const broken of [
      ['datasync'],
      ['datasync', 'truncate'],
      ['datasync', 'truncate', 'open'],
    ] as const) {
      const { told, found } = await anHourWith({ failAt, goesOn: true, calls: broken });
      expect(new Set(found), `${broken.join()} from call ${failAt} on`).toEqual(told.answered);
    }
  }
});

test('what was refused does not come back either when the app ends right after saying so', async () => {
  const { calls } = await anHourWith({ failAt: 0 });
  let refusals = 0;
  for (let failAt = 1; failAt <= calls; failAt += 1) {
    const folder = await aFolderInMemory();
    const { files, faults } = faultyDisk(nodeFiles);
    const told: Told = { answered: new Set(), refused: new Set() };
    const store = await open(folder, { files });
    Object.assign(faults, { count: 0, failAt });
    for (let number = 0; number < 5 && told.refused.size === 0; number += 1) {
      await Promise.all(['x', 'y', 'z'].map((id) => tryTo(told, store, `${id}${number}`)));
    }
    Object.assign(faults, { count: 0, failAt: 1, goesOn: true, calls: ['open'] });
    await store.close();
    const again = await open(folder);
    expect(new Set(Object.keys(await visits(again, 'people'))), `call ${failAt}`).toEqual(told.answered);
    await again.close();
    refusals += told.refused.size;
  }
  expect(refusals).toBeGreaterThan(5);
});

/** A disk on which some calls for journal files fail while `isBroken`; notes writes to files of which a sync had failed. */
function brokenJournalDisk(failing: readonly ('datasync' | 'unlink' | 'open')[]) {
  const state = { isBroken: false, believed: 0 };
  const journalFiles = new Set<number>();
  const unsynced = new Set<number>();
  const refuse = (call: (typeof failing)[number], isJournal: boolean): void => {
    if (!state.isBroken || !isJournal || !failing.includes(call)) return;
    throw Object.assign(new Error('EIO'), { code: 'EIO' });
  };
  const files: FileLayer = {
    ...nodeFiles,
    open: async (at, flags) => {
      const isJournal = at.endsWith('.log');
      refuse('open', isJournal);
      const file = await nodeFiles.open(at, flags);
      unsynced.delete(file);
      if (isJournal) journalFiles.add(file);
      else journalFiles.delete(file);
      return file;
    },
    writeSync: (file, bytes, position) => {
      if (unsynced.has(file)) state.believed += 1;
      return nodeFiles.writeSync(file, bytes, position);
    },
    datasync: async (file) => {
      if (state.isBroken && journalFiles.has(file)) unsynced.add(file);
      refuse('datasync', journalFiles.has(file));
      await nodeFiles.datasync(file);
    },
    unlink: async (at) => {
      refuse('unlink', at.endsWith('.log'));
      await nodeFiles.unlink(at);
    },
  };
  return { files, state };
}

test('a file of which a sync failed is never written again, for the system may believe that it is synced', async () => {
  const folder = await aFolderInMemory();
  const { files, state } = brokenJournalDisk(['datasync', 'open']);
  const store = await open(folder, { files });
  await visit(store, 'people', 'mair', 1);
  state.isBroken = true;
  await expect(visit(store, 'people', 'mair', 2)).rejects.toMatchObject({ code: 'disk' });
  await expect(visit(store, 'people', 'mair', 3)).rejects.toMatchObject({ code: 'disk' });
  state.isBroken = false;
  await visit(store, 'people', 'mair', 4);
  expect(state.believed).toBe(0);
  await store.close();
});

test('a new journal file that could be begun neither properly nor not at all hides no later mark', async () => {
  const folder = await aFolderInMemory();
  const { files, state } = brokenJournalDisk(['datasync', 'unlink']);
  const store = await open(folder, { files });
  await Promise.all(Array.from({ length: 300 }, (_, each) => visit(store, 'people', `p${each}`, each)));
  state.isBroken = true;
  await expect(store.writeBack()).rejects.toMatchObject({ code: 'disk' });
  state.isBroken = false;
  await visit(store, 'people', 'later', 1);
  expect((await readdir(path.join(folder, 'journal'))).length).toBe(3);
  state.isBroken = true;
  await store.close();
  const again = await open(folder);
  expect(Object.keys(await visits(again, 'people'))).toHaveLength(301);
  await again.close();
});

test('a disk that fails while the folder is opened makes it unreachable, and the next try opens it', async () => {
  const folder = await aFolderInMemory();
  let store = await open(folder);
  await visit(store, 'people', 'mair', 1);
  await store.close();
  const { files, faults } = faultyDisk(nodeFiles);
  let refused = 0;
  for (let failAt = 1; failAt < 20; failAt += 1) {
    Object.assign(faults, { count: 0, failAt, code: 'EIO' });
    const opened = await openStore(opening(folder, { files }));
    if (opened.outcome === 'opened') await opened.store.close();
    else {
      expect(opened).toEqual({ outcome: 'unreachable', code: 'EIO' });
      refused += 1;
    }
    store = await open(folder);
    expect(await visits(store, 'people')).toEqual({ mair: 1 });
    await store.close();
  }
  expect(refused).toBeGreaterThan(0);
});
