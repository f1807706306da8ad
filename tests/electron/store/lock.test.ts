import { randomInt } from 'node:crypto';
import { mkdir, readdir, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { takeLock } from '#electron/store/lock.ts';
import type { Lock } from '#electron/store/lock.ts';
import { aFolder, bytesOf } from '#tests/support/aFolder.ts';
import { open, visit } from '#tests/support/visits.ts';

async function aHall() {
  const folder = await aFolder();
  await mkdir(folder);
  const time = { now: Date.UTC(2026, 2, 3) };
  let copies = 0;
  const take = (): Promise<Lock | 'busy'> => {
    copies += 1;
    return takeLock({ files: nodeFiles, folder, nonce: `0${copies}`, now: () => time.now });
  };
  return { folder, time, take };
}

async function taken(taking: Promise<Lock | 'busy'>): Promise<Lock> {
  const lock = await taking;
  if (lock === 'busy') throw new Error('the lock was not to be had');
  return lock;
}

/** The only lock file in the folder, made to be another computer's. */
async function asIfElsewhere(folder: string, atMs: number): Promise<void> {
  const [own = ''] = await readdir(folder);
  await rm(path.join(folder, own));
  const other = path.join(folder, own.replace(/^lock-.{8}/, 'lock-00000000'));
  await nodeFiles.close(await nodeFiles.open(other, 'wx'));
  await utimes(other, atMs / 1000, atMs / 1000);
}

test('of many copies that come at the same moment exactly one gets the folder', async () => {
  const { take } = await aHall();
  const locks = await Promise.all(Array.from({ length: 8 }, take));
  const got = locks.filter((lock) => lock !== 'busy');
  expect(got).toHaveLength(1);
  await got[0]?.release();
  expect(await take()).not.toBe('busy');
});

test('also where every call of the disk takes its own time', async () => {
  const { folder, time } = await aHall();
  const unsteady = <Args extends unknown[], T>(run: (...args: Args) => Promise<T>) => {
    return async (...args: Args): Promise<T> => {
      await pause(randomInt(12));
      return run(...args);
    };
  };
  const files: FileLayer = {
    ...nodeFiles,
    open: unsteady(nodeFiles.open),
    touch: unsteady(nodeFiles.touch),
    readFolder: unsteady(nodeFiles.readFolder),
    factsOf: unsteady(nodeFiles.factsOf),
    unlink: unsteady(nodeFiles.unlink),
  };
  for (let round = 0; round < 4; round += 1) {
    const locks = await Promise.all(
      Array.from({ length: 8 }, (_, copy) =>
        takeLock({ files, folder, nonce: `${round}${copy}`, now: () => time.now }),
      ),
    );
    const got = locks.filter((lock) => lock !== 'busy');
    expect(got).toHaveLength(1);
    await got[0]?.release();
    expect(await readdir(folder)).toEqual([]);
  }
});

test('a copy whose file was taken for a dead one’s before its time was set on it steps back', async () => {
  const { folder, time, take } = await aHall();
  let other: Promise<Lock | 'busy'> | undefined;
  const files: FileLayer = {
    ...nodeFiles,
    touch: async (at, atMs) => {
      await (other ??= take());
      return nodeFiles.touch(at, atMs);
    },
  };
  expect(await takeLock({ files, folder, nonce: '00', now: () => time.now })).toBe('busy');
  await (await taken(other ?? Promise.resolve('busy'))).check();
  expect(await readdir(folder)).toHaveLength(1);
});

test('a copy silent for half a minute on this computer has lost the folder, and knows it when it wakes up', async () => {
  const { folder, time, take } = await aHall();
  const asleep = await taken(take());
  time.now += 29_000;
  expect(await take()).toBe('busy');
  time.now += 2_000;
  const next = await taken(take());
  expect(next.isTakenOver).toBe(true);
  await expect(asleep.check()).rejects.toMatchObject({ code: 'busy' });
  await next.check();
  await asleep.release();
  expect(await readdir(folder)).toHaveLength(1);
  await next.release();
  expect(await readdir(folder)).toEqual([]);
});

test('a copy that slept while nobody came goes on', async () => {
  const { time, take } = await aHall();
  const lock = await taken(take());
  time.now += 3_600_000;
  await lock.check();
  expect(await take()).toBe('busy');
  await lock.release();
});

test('another computer is given two minutes', async () => {
  const { folder, time, take } = await aHall();
  await taken(take());
  await asIfElsewhere(folder, time.now);
  time.now += 110_000;
  expect(await take()).toBe('busy');
  time.now += 15_000;
  expect(await take()).toMatchObject({ isTakenOver: true });
});

test('a copy whose lock file is gone writes no more', async () => {
  const { folder, time, take } = await aHall();
  const lock = await taken(take());
  for (const name of await readdir(folder)) await rm(path.join(folder, name));
  time.now += 3_000;
  await expect(lock.check()).rejects.toMatchObject({ code: 'busy' });
  await expect(lock.check()).rejects.toMatchObject({ code: 'busy' });
});

test('a store that lost the folder refuses marks, and never writes in it again', async () => {
  const folder = await aFolder();
  const store = await open(folder);
  await visit(store, 'people', 'mair', 1);
  for (const name of await readdir(folder)) if (name.startsWith('lock-')) await rm(path.join(folder, name));
  const before = await bytesOf(folder);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  onTestFinished(() => void vi.useRealTimers());
  await expect(visit(store, 'people', 'mair', 2)).rejects.toMatchObject({ code: 'busy' });
  await expect(store.writeBack()).rejects.toMatchObject({ code: 'busy' });
  await store.close();
  expect(await bytesOf(folder)).toEqual(before);
});
