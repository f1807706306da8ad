import { createHash, randomInt } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '#shared/domain/errors.ts';
import { systemCode } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';

const heartbeatMs = 5_000;
const checkAfterMs = 2_000;
const silentOnThisComputerMs = 30_000;
const silentElsewhereMs = 120_000;

/** Who holds it is in the name: a file that a power cut emptied still says it. */
export const lockName = /^lock-(?<host>[0-9a-f]{8})-(?<pid>\d+)-(?<nonce>[0-9a-f-]+)$/;

/** This computer, without giving its name away in a folder that may be copied. */
const thisHost = createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8);

/** Nonces this very process holds or is trying to get: a process number comes round again, most often in a container, where all are 1. */
const heldHere = new Set<string>();

export interface Lock {
  /** True when the copy that had the folder before did not leave properly. */
  isTakenOver: boolean;
  /** Passes while the folder is ours, asking the disk when the last look is over two seconds old; else throws `busy`. */
  check(): Promise<void>;
  release(): Promise<void>;
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
 * living one: of two that come at once the later to look sees the other, so two can never both own it. Nothing of another
 * copy's is ever replaced, so there is no race to replace it.
 */
export async function takeLock(options: LockOptions): Promise<Lock | 'busy'> {
  let lock: Lock | undefined;
  heldHere.add(options.nonce);
  try {
    lock = await tryToTake(options);
  } finally {
    if (lock === undefined) heldHere.delete(options.nonce);
  }
  return lock ?? 'busy';
}

async function tryToTake(options: LockOptions): Promise<Lock | undefined> {
  const { files, folder, nonce } = options;
  const own = nameOf(nonce);
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const before = await others(options);
    if (before.living.length > 0) return undefined;
    const isMade = await writeOwn(options, path.join(folder, own));
    const seen = isMade ? await lookUntilAlone(options, before.silent) : before;
    if (isMade && seen.living.length === 0) {
      for (const name of seen.silent) await files.unlink(path.join(folder, name)).catch(() => undefined);
      return hold(options, path.join(folder, own), seen.silent.length > 0);
    }
    await removeOwn(files, path.join(folder, own));
    await pause(randomInt(10, 120));
  }
  return undefined;
}

/** Long enough for others that came at the same moment to step back, also on a computer that is busy. */
const looksForOthers = 40;

/**
 * Looks who else is there. Of those that came at the same moment the first by name stays and looks again, so that one of
 * them gets the folder however many there are; all others step back. From a copy that was there before (it was silent,
 * and has woken up) every newcomer steps back at once.
 */
async function lookUntilAlone(
  options: LockOptions,
  before: readonly string[],
): Promise<Awaited<ReturnType<typeof others>>> {
  const own = nameOf(options.nonce);
  for (let look = 1; ; look += 1) {
    const seen = await others(options);
    const isFirst = seen.living.every((name) => own < name && !before.includes(name));
    if (seen.living.length === 0 || !isFirst || look === looksForOthers) return seen;
    await pause(25);
  }
}

function nameOf(nonce: string): string {
  return `lock-${thisHost}-${process.pid}-${nonce}`;
}

/**
 * Makes the own file. Not so where another copy took it away at once: until it is touched its time is the disk's, which on
 * a drive of another computer may be one at which nobody living made it.
 */
async function writeOwn({ files, now }: LockOptions, own: string): Promise<boolean> {
  await files.close(await files.open(own, 'wx'));
  try {
    await files.touch(own, now());
    return true;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return false;
  }
}

async function removeOwn(files: FileLayer, own: string): Promise<void> {
  try {
    await files.unlink(own);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

async function others(options: LockOptions): Promise<{ living: string[]; silent: string[] }> {
  const living: string[] = [];
  const silent: string[] = [];
  for (const { name } of await options.files.readFolder(options.folder)) {
    const holder = lockName.exec(name)?.groups;
    if (holder === undefined || name === nameOf(options.nonce)) continue;
    const silentForMs = await silenceOf(options, name);
    if (silentForMs === undefined) continue;
    const isElsewhere = holder['host'] !== thisHost;
    const isLiving = isElsewhere
      ? silentForMs < silentElsewhereMs
      : silentForMs < silentOnThisComputerMs && isRunning(Number(holder['pid']), holder['nonce'] ?? '');
    (isLiving ? living : silent).push(name);
  }
  return { living, silent };
}

/** How long ago the lock file was last touched; undefined when it is gone. */
async function silenceOf({ files, folder, now }: LockOptions, name: string): Promise<number | undefined> {
  try {
    return Math.abs(now() - (await files.factsOf(path.join(folder, name))).changedAtMs);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(pid: number, nonce: string): boolean {
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
