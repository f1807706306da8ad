import os from 'node:os';
import path from 'node:path';
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '#shared/domain/errors.ts';
import { systemCode, writeAll } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';

const heartbeatMs = 5_000;
const checkAfterMs = 2_000;
const silentOnThisComputerMs = 30_000;
const silentElsewhereMs = 120_000;
const lockName = /^lock-[0-9a-f-]+$/;

/** Nonces this very process holds: a process number comes round again, most often in a container, where all are 1. */
const heldHere = new Set<string>();

export interface Lock {
  /** True when the copy that had the folder before did not leave properly. */
  isTakenOver: boolean;
  /** Passes while the folder is ours, asking the disk when the last look is over two seconds old; else throws `busy`. */
  check(): Promise<void>;
  release(): Promise<void>;
}

interface Holder {
  pid: number;
  host: string;
  nonce: string;
}

export interface LockOptions {
  files: FileLayer;
  folder: string;
  nonce: string;
  /** Real time, not the leader's clock: it is compared with other processes'. */
  now: () => number;
}

/**
 * Makes this process the only owner of the folder, or says `busy`.
 *
 * Every copy has a lock file of its own name, and owns the folder once it has made that file and then seen no other
 * living one: of two that come at once the later to look sees the other, so two can never both own it (both may step
 * back; they try again a moment later). Nothing of another copy's is ever replaced, so there is no race to replace it.
 */
export async function takeLock(options: LockOptions): Promise<Lock | 'busy'> {
  const { files, folder, nonce } = options;
  const own = `lock-${nonce}`;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    if ((await others(options)).living.length > 0) return 'busy';
    await writeOwn(options, path.join(folder, own));
    const seen = await others(options);
    if (seen.living.length === 0) {
      for (const name of seen.silent) await files.unlink(path.join(folder, name)).catch(() => undefined);
      return hold(options, path.join(folder, own), seen.silent.length > 0);
    }
    await files.unlink(path.join(folder, own));
    await pause(randomInt(10, 120));
  }
  return 'busy';
}

async function writeOwn({ files, nonce, now }: LockOptions, own: string): Promise<void> {
  const content = { pid: process.pid, host: os.hostname(), nonce, startedAt: new Date(now()).toISOString() };
  const file = await files.open(own, 'wx');
  try {
    writeAll(files, file, Buffer.from(JSON.stringify(content)), 0);
  } finally {
    await files.close(file);
  }
  await files.touch(own, now());
}

async function others(options: LockOptions): Promise<{ living: string[]; silent: string[] }> {
  const living: string[] = [];
  const silent: string[] = [];
  for (const { name } of await options.files.readFolder(options.folder)) {
    if (!lockName.test(name) || name === `lock-${options.nonce}`) continue;
    const isLiving = await isHeld(options, name);
    if (isLiving !== 'gone') (isLiving ? living : silent).push(name);
  }
  return { living, silent };
}

async function isHeld({ files, folder, now }: LockOptions, name: string): Promise<boolean | 'gone'> {
  const at = path.join(folder, name);
  try {
    const holder = readHolder(await files.readFile(at));
    const silentForMs = Math.abs(now() - (await files.changedAt(at)));
    if (holder === undefined) return silentForMs < silentOnThisComputerMs;
    if (holder.host !== os.hostname()) return silentForMs < silentElsewhereMs;
    return isRunning(holder) && silentForMs < silentOnThisComputerMs;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 'gone';
    throw error;
  }
}

function readHolder(bytes: Uint8Array): Holder | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as Holder;
  } catch {
    // Made this instant and not yet filled, or cut short: only its age can tell.
    return undefined;
  }
}

function isRunning({ pid, nonce }: Holder): boolean {
  if (pid === process.pid) return heldHere.has(nonce);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

function hold(options: LockOptions, own: string, isTakenOver: boolean): Lock {
  const { files, nonce, now } = options;
  let seenAt = now();
  let isLost = false;
  heldHere.add(nonce);

  async function look(): Promise<void> {
    const silentForMs = Math.abs(now() - seenAt);
    try {
      await files.touch(own, now());
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      isLost = true;
    }
    // After a long sleep another may be taking over this instant. Touched first and looked second, as the other made
    // its own file first and looked second: one of the two must see the other.
    if (silentForMs > silentOnThisComputerMs && !isLost) isLost = await isChallenged(options);
    if (isLost) heldHere.delete(nonce);
    else seenAt = now();
  }

  const heartbeat = setInterval(() => void look().catch(() => undefined), heartbeatMs);
  heartbeat.unref();
  return {
    isTakenOver,
    check: async () => {
      if (!isLost && Math.abs(now() - seenAt) > checkAfterMs) await look();
      if (isLost) throw new AppError('busy');
    },
    release: async () => {
      clearInterval(heartbeat);
      heldHere.delete(nonce);
      if (!isLost) await files.unlink(own).catch(() => undefined);
    },
  };
}

/** Whether another copy's lock file stays: one that only knocked and stepped back is gone within moments. */
async function isChallenged(options: LockOptions): Promise<boolean> {
  for (let look = 0; look < 4; look += 1) {
    if ((await others(options)).living.length === 0) return false;
    await pause(100);
  }
  return true;
}
