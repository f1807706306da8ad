import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupsFolder } from '#electron/store/backups/keeping.ts';
import { restore } from '#electron/store/backups/restoring.ts';
import { type FileLayer, nodeFiles } from '#electron/store/fileLayer.ts';
import { readMarker } from '#electron/store/marker.ts';
import { openStore } from '#electron/store/opening.ts';
import { aFolder, aFolderInMemory } from '#tests/support/aFolder.ts';
import { backUp } from '#tests/support/backups.ts';
import { faultyDisk } from '#tests/support/diskFaults.ts';
import { type DiskEvent, recordingDisk } from '#tests/support/diskRecording.ts';
import { cuttableDisk, type Leave, leaveNothing } from '#tests/support/powerCut.ts';
import { open, opening, visit, visits } from '#tests/support/visits.ts';

const everything = async (folder: string) => {
  const store = await open(folder);
  const all: Record<string, Record<string, number>> = {};
  for (const name of await store.documents('')) all[name] = await visits(store, name);
  await store.close();
  return all;
};

/** Tuesday in a backup, and Wednesday in the folder: some things more, some changed, some gone. */
async function tuesdayAndWednesday(folder: string, files: FileLayer = nodeFiles) {
  const store = await open(folder, { files });
  for (const [index, id] of ['mair', 'ivy'].entries()) await visit(store, 'people', id, index);
  await visit(store, 'registers/tuesday/2026', 'mair', 1);
  await store.writeBack();
  await visit(store, 'people', 'ken', 5);
  const tuesday = `${backupsFolder}/${await backUp(folder, { files, store })}`;
  await visit(store, 'people', 'mair', 9);
  await visit(store, 'registers/wednesday/2026', 'ivy', 4);
  await store.writeBack();
  await visit(store, 'people', 'doreen', 6);
  await store.close();
  const wednesday = `${backupsFolder}/${await backUp(folder, { files })}`;
  return { tuesday, wednesday };
}

const asOfTuesday = {
  people: { mair: 0, ivy: 1, ken: 5 },
  'registers/tuesday/2026': { mair: 1 },
};
const asOfWednesday = {
  people: { mair: 9, ivy: 1, ken: 5, doreen: 6 },
  'registers/tuesday/2026': { mair: 1 },
  'registers/wednesday/2026': { ivy: 4 },
};

async function restoring(folder: string, from: string, files = nodeFiles) {
  const marker = await readMarker(nodeFiles, folder);
  if (marker.outcome !== 'read') throw new Error('the folder has a marker');
  const asked = { from, keepsKeys: true, marker: { ...marker.marker, deviceId: 'another' } };
  await restore(files, folder, asked, () => undefined);
}

describe('a restore', () => {
  test('makes the folder what it was, and the backup made before makes it what it has become', async () => {
    const folder = await aFolder();
    const { tuesday, wednesday } = await tuesdayAndWednesday(folder);
    await restoring(folder, tuesday);
    expect(await everything(folder)).toEqual(asOfTuesday);
    await restoring(folder, wednesday);
    expect(await everything(folder)).toEqual(asOfWednesday);
  });

  test('what changes afterwards goes on from there, under a device of its own', async () => {
    const folder = await aFolderInMemory();
    const { tuesday } = await tuesdayAndWednesday(folder);
    await restoring(folder, tuesday);
    const store = await open(folder);
    await visit(store, 'people', 'new', 8);
    await store.close();
    expect((await everything(folder))['people']).toEqual({ ...asOfTuesday.people, new: 8 });
    expect(await readMarker(nodeFiles, folder)).toMatchObject({ marker: { deviceId: 'another' } });
  });

  test('over a damaged folder keeps what the disk will not give', async () => {
    const folder = await aFolderInMemory();
    const { tuesday } = await tuesdayAndWednesday(folder);
    const place = path.join(folder, 'documents/people.json');
    const files: FileLayer = {
      ...nodeFiles,
      readFile: (at) =>
        at === place
          ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
          : nodeFiles.readFile(at),
    };
    // Read back after it was written: the sector is new then.
    const once: FileLayer = { ...files, rename: nodeFiles.rename };
    await restoring(folder, tuesday, once);
    expect(await everything(folder)).toEqual(asOfTuesday);
    expect((await readdir(path.join(folder, 'set-aside'))).join()).toMatch(/^people\.json-/);
  });

  test('whose backup has gone meanwhile opens nothing, and names what is missing', async () => {
    const folder = await aFolderInMemory();
    const { tuesday } = await tuesdayAndWednesday(folder);
    const { files, faults } = faultyDisk(nodeFiles);
    Object.assign(faults, { failAt: 8, goesOn: true });
    await expect(restoring(folder, tuesday, files)).rejects.toThrow('EIO');
    await rm(path.join(folder, tuesday));
    expect(await openStore(opening(folder))).toEqual({
      outcome: 'damaged',
      files: [path.basename(tuesday)],
    });
  });

  test('that was noted down by nobody knows whom is not begun', async () => {
    const folder = await aFolderInMemory();
    await tuesdayAndWednesday(folder);
    for (const note of ['{}', '', '{"format":1,"from":"../../elsewhere"}']) {
      await writeFile(path.join(folder, 'restoring.json'), note);
      expect(await openStore(opening(folder))).toEqual({ outcome: 'damaged', files: ['restoring.json'] });
    }
  });
});

test('power cut at every point of a restore: the folder is what it was or what it shall be', async () => {
  const around = path.dirname(await aFolderInMemory());
  const recorded = path.join(around, 'recorded');
  await mkdir(recorded);
  const { files, events } = recordingDisk(nodeFiles, recorded);
  const { tuesday } = await tuesdayAndWednesday(recorded, files);
  const before = events.length;
  await restoring(recorded, tuesday, files);

  const found = { was: 0, shallBe: 0 };
  const wrong: string[] = [];
  const leaveAll: Leave = () => 'all';
  const leaveEveryOther: Leave = (event) =>
    'path' in event && event.path.length % 2 === 0 ? 'all' : 'nothing';
  for (const leave of [leaveNothing, leaveAll, leaveEveryOther]) {
    const disk = cuttableDisk();
    for (const [index, event] of [...events, undefined].entries()) {
      if (index >= before) await look(disk, leave, index);
      if (event !== undefined) disk.take(event satisfies DiskEvent);
    }
  }

  async function look(disk: ReturnType<typeof cuttableDisk>, leave: Leave, index: number) {
    const folder = path.join(around, `cut-${index}`);
    disk.putInto(folder, leave);
    const is = JSON.stringify(await everything(folder).catch(String));
    if (is === JSON.stringify(asOfWednesday)) found.was += 1;
    else if (is === JSON.stringify(asOfTuesday)) found.shallBe += 1;
    else wrong.push(`${index}: ${is}`);
    await rm(folder, { recursive: true });
  }
  expect(wrong).toEqual([]);
  expect(found.was).toBeGreaterThan(3);
  expect(found.shallBe).toBeGreaterThan(30);
});

test.each(['ENOSPC', 'EIO', 'EACCES'])(
  'whichever call of a restore fails with %s, opening the folder again ends what was begun',
  async (code) => {
    const outcomes = new Set<string>();
    for (let failAt = 1; ; failAt += 1) {
      const folder = await aFolderInMemory();
      const { tuesday } = await tuesdayAndWednesday(folder);
      const { files, faults } = faultyDisk(nodeFiles);
      Object.assign(faults, { failAt, code, goesOn: code === 'ENOSPC' });
      const went = await restoring(folder, tuesday, files).then(
        () => 'done',
        () => 'failed',
      );
      const is = JSON.stringify(await everything(folder));
      expect([JSON.stringify(asOfTuesday), JSON.stringify(asOfWednesday)]).toContain(is);
      if (went === 'done') expect(is).toBe(JSON.stringify(asOfTuesday));
      outcomes.add(`${went} ${is === JSON.stringify(asOfTuesday)}`);
      if (faults.count < failAt) break;
    }
    expect(outcomes).toContain('failed false');
    expect(outcomes).toContain('failed true');
  },
);
