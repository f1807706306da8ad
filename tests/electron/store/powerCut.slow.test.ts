import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { openStore } from '#electron/store/opening.ts';
import type { Store } from '#electron/store/store.ts';
import { aFolder, aFolderInMemory } from '#tests/support/aFolder.ts';
import { recordingDisk } from '#tests/support/diskRecording.ts';
import type { DiskEvent, Lies } from '#tests/support/diskRecording.ts';
import { cuttableDisk, leaveNothing } from '#tests/support/powerCut.ts';
import type { Leave } from '#tests/support/powerCut.ts';
import { open, opening, visits, visitsOf } from '#tests/support/visits.ts';

const documents = ['people', 'registers/tuesday/2025', 'registers/tuesday/2026'];

/** A mark changes two documents at once: itself in one of the three, and how many there are in 'count'. */
async function mark(store: Store, number: number, events: DiskEvent[]): Promise<void> {
  const document = documents[number % documents.length] ?? '';
  await store.change('mark', [document, 'count'], (draft) => {
    const count = draft.get(visitsOf('count'), 'all')?.visit ?? 0;
    draft.put(visitsOf(document), `p${number}`, { visit: number, note: 'tea '.repeat(100) });
    draft.put(visitsOf('count'), 'all', { visit: count + 1 });
  });
  events.push({ kind: 'answered', id: `p${number}` });
}

/** After a busy start 200 marks, one by one and several at once, with write-backs among and between them, and one restart. */
async function anEvening(lies?: Lies): Promise<DiskEvent[]> {
  const folder = await aFolder();
  const { files, events } = recordingDisk(nodeFiles, folder, lies);
  let store = await open(folder, { files });
  // More than stay for undo, so that old journal files are removed during the evening.
  for (const first of [1000, 2000]) {
    await Promise.all(Array.from({ length: 250 }, (_, each) => mark(store, first + each, events)));
    await store.writeBack();
  }
  for (let number = 0; number < 200;) {
    const together = number % 30 < 20 ? 1 : 5;
    const marks = Array.from({ length: together }, (_, each) => mark(store, number + each, events));
    if (number % 25 === 0) marks.push(store.writeBack());
    await Promise.all(marks);
    number += together;
    if (number === 100) {
      await store.close();
      store = await open(folder, { files });
    }
  }
  await store.close();
  return events;
}

/** The power stays on while looking, so nothing need be synced. */
const unhurriedDisk: FileLayer = {
  ...nodeFiles,
  datasync: () => Promise.resolve(),
  syncFolder: () => Promise.resolve(),
};

/** What is wrong with the folder that a cut left, in words; nothing when all that was answered is there. */
async function whatIsLost(folder: string, answered: readonly string[]): Promise<string | undefined> {
  const opened = await openStore(opening(folder, { files: unhurriedDisk }));
  if (opened.outcome !== 'opened') return `did not open: ${JSON.stringify(opened)}`;
  const { store } = opened;
  try {
    const found = new Set<string>();
    for (const document of documents) {
      for (const id of Object.keys(await visits(store, document))) found.add(id);
    }
    const lost = answered.filter((id) => !found.has(id));
    if (lost.length > 0) return `lost: ${lost.join(' ')}`;
    const count = (await visits(store, 'count'))['all'] ?? 0;
    return count === found.size ? undefined : `half a commit: ${count} counted, ${found.size} found`;
  } catch (error) {
    return `cannot be read: ${String(error)}`;
  } finally {
    await store.close();
  }
}

/**
 * Cuts the power before each event that `isCut` names, and after the last; answers what was lost, cut by cut. Stops at the
 * first loss when that is all one wants to know.
 */
async function cutEverywhere(
  events: readonly DiskEvent[],
  leave: Leave,
  isCut: (event: DiskEvent, index: number) => boolean,
): Promise<{ cuts: number; losses: string[] }> {
  const around = path.dirname(await aFolderInMemory());
  const disk = cuttableDisk();
  const answered: string[] = [];
  const losses: string[] = [];
  let cuts = 0;
  for (const [index, event] of [...events, undefined].entries()) {
    if (event === undefined || isCut(event, index)) {
      const folder = path.join(around, `cut-${index}`);
      disk.putInto(folder, leave);
      const loss = await whatIsLost(folder, answered);
      if (loss !== undefined) losses.push(`at ${index}: ${loss}`);
      rmSync(folder, { recursive: true });
      cuts += 1;
    }
    if (event?.kind === 'answered') answered.push(event.id);
    else if (event !== undefined) disk.take(event);
  }
  return { cuts, losses };
}

// With nothing unsynced left, the disk only changes at a sync; all that is answered until then must be on it.
const beforeEachSync = (event: DiskEvent) => event.kind === 'sync' || event.kind === 'sync-folder';

test('power cut, nothing unsynced left: at every point of 200 marks and their write-backs no answered mark is lost', async () => {
  const events = await anEvening();
  const { cuts, losses } = await cutEverywhere(events, leaveNothing, beforeEachSync);
  expect(losses).toEqual([]);
  expect(cuts).toBeGreaterThan(200);
  expect(events.filter(({ kind }) => kind === 'answered')).toHaveLength(700);
  expect(events).toContainEqual({ kind: 'unlink', path: 'journal/00000001.log' });
}, 180_000);

test('power cut, any part of the unsynced left: at every point no answered mark is lost, and none is half there', async () => {
  const seed = randomInt(2 ** 31 - 1);
  const random = fc.sample(fc.nat(), { seed, numRuns: 50_000 });
  let drawn = 0;
  const next = (below: number) => (random[drawn++ % random.length] ?? 0) % below;
  const leaveAny: Leave = (event) => {
    const length = event.kind === 'write' ? event.bytes.length : 0;
    const choices = ['nothing', 'all', { until: next(length + 1) }, { from: next(length + 1) }] as const;
    return choices[next(event.kind === 'write' ? 4 : 2)] ?? 'all';
  };
  const { losses } = await cutEverywhere(await anEvening(), leaveAny, () => true);
  expect(losses, `seed ${seed}`).toEqual([]);
}, 180_000);

test.each<[string, Lies]>([
  ['journal', (at) => at.startsWith('journal/')],
  ['document', (at) => at.startsWith('documents/')],
])(
  'the power cut is a real one: without the syncs of the %s marks are lost',
  async (_what, lies) => {
    const { losses } = await cutEverywhere(await anEvening(lies), leaveNothing, beforeEachSync);
    expect(losses.length).toBeGreaterThan(0);
  },
  180_000,
);
