import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { openStore } from '#electron/store/opening.ts';
import type { Store } from '#electron/store/store.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { smallDisk } from '#tests/support/smallDisk.ts';
import { open, opening, visits, visitsOf } from '#tests/support/visits.ts';

const run = promisify(execFile);
const megabyte = 1024 * 1024;

/** A real disk of one megabyte in memory, or nothing where this program may not make one. */
async function aRealSmallDisk(): Promise<string | undefined> {
  const place = await mkdtemp(path.join(os.tmpdir(), 'welcome-desk-small-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]);
  } catch {
    return undefined;
  }
  onTestFinished(async () => void (await run('umount', ['--lazy', place])));
  return place;
}

const canMount = await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt'])
  .then(() => run('umount', ['/mnt']))
  .then(() => true)
  .catch(() => false);
if (!canMount) process.stdout.write('No disk can be made here: a full one is counted, not mounted.\n');

async function mark(store: Store, id: string): Promise<'answered' | 'refused'> {
  try {
    await store.change('mark', ['people'], (draft) =>
      draft.put(visitsOf('people'), id, { visit: 1, note: 'tea '.repeat(500) }),
    );
    return 'answered';
  } catch (error) {
    expect(error).toMatchObject({ code: 'disk', details: { code: 'ENOSPC' } });
    return 'refused';
  }
}

/** Marks until the disk is full, and a good while longer; makes room; marks again. */
async function throughAFullDisk(
  folder: string,
  files: FileLayer,
  makeRoom: () => Promise<void>,
): Promise<{ found: string[]; answered: string[] }> {
  const store = await open(folder, { files });
  const answered: string[] = [];
  let refused = 0;
  for (let number = 0; refused < 20; number += 1) {
    if (number % 50 === 0) await store.writeBack().catch(() => undefined);
    if ((await mark(store, `p${number}`)) === 'answered') answered.push(`p${number}`);
    else refused += 1;
    expect(number).toBeLessThan(5000);
  }
  expect(answered.length).toBeGreaterThan(50);
  expect(Object.keys(await visits(store, 'people')).toSorted()).toEqual(answered.toSorted());

  await makeRoom();
  for (const id of ['after', 'later']) expect(await mark(store, id)).toBe('answered');
  await store.close();
  const again = await open(folder, { files });
  const found = Object.keys(await visits(again, 'people')).toSorted();
  await again.close();
  return { found, answered: [...answered, 'after', 'later'].toSorted() };
}

test('on a disk that fills up marks are refused, nothing is lost, and with room it goes on without a restart', async () => {
  const disk = { bytes: megabyte };
  const files = smallDisk(nodeFiles, disk);
  const { found, answered } = await throughAFullDisk(await aFolder(), files, async () => {
    disk.bytes += megabyte;
  });
  expect(found).toEqual(answered);
});

test.runIf(canMount)('the same on a real disk of one megabyte', async () => {
  const place = (await aRealSmallDisk()) ?? '';
  const ballast = path.join(place, 'holiday.mp4');
  await writeFile(ballast, Buffer.alloc(megabyte / 2));
  const folder = path.join(place, 'hall');
  await mkdir(folder);
  const { found, answered } = await throughAFullDisk(folder, nodeFiles, () => rm(ballast));
  expect(found).toEqual(answered);
});

test.runIf(canMount)(
  'a folder on a real disk that was full before it was opened opens, and tells that it is',
  async () => {
    const place = (await aRealSmallDisk()) ?? '';
    const folder = path.join(place, 'hall');
    const store = await open(folder);
    expect(await mark(store, 'mair')).toBe('answered');
    await store.close();
    const ballast = path.join(place, 'holiday.mp4');
    await writeFile(ballast, Buffer.alloc(2 * megabyte)).catch(() => undefined);
    const opened = await openStore(opening(folder));
    expect(opened.outcome).toBe('opened');
    if (opened.outcome !== 'opened') return;
    expect(await visits(opened.store, 'people')).toEqual({ mair: 1 });
    await opened.store.close();
  },
);

test.runIf(canMount)('a folder on a real disk that may only be read opens to read', async () => {
  const place = (await aRealSmallDisk()) ?? '';
  const folder = path.join(place, 'hall');
  const store = await open(folder);
  expect(await mark(store, 'mair')).toBe('answered');
  await store.close();
  await run('mount', ['-o', 'remount,ro', place]);
  const reading = await open(folder);
  expect(reading.readingOnly).toBe('not-allowed');
  expect(await visits(reading, 'people')).toEqual({ mair: 1 });
  await reading.close();
});
