import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backupsFolder } from '#electron/store/backups/keeping.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { aFolderInMemory } from '#tests/support/aFolder.ts';
import { backUp, backupsOf, isWholeBackup } from '#tests/support/backups.ts';
import { type DiskEvent, type Lies, recordingDisk } from '#tests/support/diskRecording.ts';
import { cuttableDisk, type Leave, leaveNothing } from '#tests/support/powerCut.ts';
import { open, visit, visits } from '#tests/support/visits.ts';

const leaveAll: Leave = () => 'all';
const leaveEveryOther: Leave = (event) =>
  'path' in event && event.path.length % 2 === 0 ? 'all' : 'nothing';

/** Five of one day, so that the older ones are removed; marks go on while each is made, and each answer is said. */
async function anAfternoon(folder: string, lies?: Lies): Promise<DiskEvent[]> {
  await mkdir(folder);
  const { files, events } = recordingDisk(nodeFiles, folder, lies);
  const store = await open(folder, { files });
  const say = (id: string) => void events.push({ kind: 'answered', id });
  for (let each = 1; each <= 5; each += 1) {
    await visit(store, 'people', `before${each}`, each);
    say(`before${each}`);
    const clock = () => Date.parse('2026-11-24T10:00:00Z') + each * 900_000;
    const making = backUp(folder, { files, store, clock });
    await visit(store, 'people', `while${each}`, each);
    say(`while${each}`);
    say(`backup ${await making}`);
    if (each % 2 === 0) await store.writeBack();
  }
  await store.close();
  return events;
}

/** What is wrong in a folder that a cut left, in words; nothing when all that was answered is there. */
async function whatIsWrong(folder: string, answered: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  const into = path.join(folder, backupsFolder);
  const there = (await readdir(into).catch(() => [])).filter((name) => name.endsWith('.welcomedesk'));
  for (const name of there) if (!(await isWholeBackup(path.join(into, name)))) wrong.push(`torn: ${name}`);
  const made = answered.flatMap((id) => (id.startsWith('backup ') ? id.slice('backup '.length) : []));
  const [newest] = made.slice(-1);
  if (newest !== undefined && !there.includes(newest)) wrong.push(`lost: ${newest}`);
  const kept = Math.min(3, made.length);
  const { readable } = await backupsOf(folder);
  if (readable.length < kept) wrong.push(`${readable.length} backups of ${made.length}`);
  const store = await open(folder);
  const found = await visits(store, 'people');
  await store.close();
  const marks = answered.filter((id) => !id.startsWith('backup '));
  return [...wrong, ...marks.filter((id) => found[id] === undefined).map((id) => `lost: ${id}`)];
}

async function cutEverywhere(
  events: readonly DiskEvent[],
  leave: Leave,
): Promise<{ cuts: number; wrong: string[] }> {
  const around = path.dirname(await aFolderInMemory());
  const disk = cuttableDisk();
  const answered: string[] = [];
  const wrong: string[] = [];
  let cuts = 0;
  for (const [index, event] of [...events, undefined].entries()) {
    // Before the first is answered there may be no folder yet.
    if (answered.length > 0) {
      const folder = path.join(around, `cut-${index}`);
      disk.putInto(folder, leave);
      wrong.push(...(await whatIsWrong(folder, answered)).map((what) => `at ${index}: ${what}`));
      await rm(folder, { recursive: true });
      cuts += 1;
    }
    if (event?.kind === 'answered') answered.push(event.id);
    else if (event !== undefined) disk.take(event);
  }
  return { cuts, wrong };
}

test.each([
  ['nothing unsynced left', leaveNothing],
  ['all of the unsynced left', leaveAll],
  ['some of the unsynced left', leaveEveryOther],
])(
  'power cut at every point while backups are made, %s: every mark is there, every backup is whole, and none is missing',
  async (_, leave) => {
    const { cuts, wrong } = await cutEverywhere(await anAfternoon(await aFolderInMemory()), leave);
    expect(wrong.slice(0, 9)).toEqual([]);
    expect(cuts).toBeGreaterThan(100);
  },
  180_000,
);

test('the cut is a real one: without the syncs of backups some are lost or torn', async () => {
  const lies: Lies = (at) => at.startsWith('backups');
  const { wrong } = await cutEverywhere(await anAfternoon(await aFolderInMemory(), lies), leaveNothing);
  expect(wrong.length).toBeGreaterThan(0);
}, 180_000);
