import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { openStore } from '#electron/store/opening.ts';
import type { Store } from '#electron/store/store.ts';
import { AppError } from '#shared/domain/errors.ts';
import { aFolderInMemory } from '#tests/support/aFolder.ts';
import { faultyDisk } from '#tests/support/diskFaults.ts';
import type { Faults } from '#tests/support/diskFaults.ts';
import { open, opening, visit, visits } from '#tests/support/visits.ts';

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
