import { randomUUID } from 'node:crypto';
import { AppError } from '#shared/domain/errors.ts';
import type { Library } from '#shared/domain/library.ts';
import { assemble } from './assembly.ts';
import { createWrite, makeFolders } from './durableWrite.ts';
import { nodeFiles, systemCode } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';
import { takeLock } from './lock.ts';
import type { Lock } from './lock.ts';
import { readFolder } from './folderReading.ts';
import type { Refusal } from './folderReading.ts';
import type { Store, StoreLog } from './store.ts';

export type Opening =
  | { outcome: 'opened'; store: Store }
  /** Another living copy has it. */
  | { outcome: 'busy' }
  /** It cannot be made, read or written; the system's code says why. */
  | { outcome: 'unreachable'; code: string }
  | Refusal;

export interface StoreOptions {
  folder: string;
  library: Library;
  /** Milliseconds since 1970, for "when it was recorded". */
  clock: () => number;
  newId: () => string;
  log: StoreLog;
  files?: FileLayer;
  /** The data key of a sealed folder; the caller's to wipe once the store is closed. */
  key?: Uint8Array;
  /** How long after the last commit the documents are written back. */
  idleMs?: number;
  /** Whether a new folder is marked as one to practise in. */
  practice?: boolean;
}

/** Opens the folder (making it where there is none), or says by name why not, and then leaves it as it is. */
export async function openStore(options: StoreOptions): Promise<Opening> {
  const { folder, files = nodeFiles } = options;
  let lock: Lock | 'busy' | undefined;
  try {
    await makeFolders(files, folder);
    lock = await takeLock({ files, folder, nonce: randomUUID(), now: () => Date.now() });
    return lock === 'busy' ? { outcome: 'busy' } : await openLocked(options, files, lock);
  } catch (error) {
    if (lock !== undefined && lock !== 'busy') await lock.release();
    const code = systemCode(error);
    if (code === undefined || error instanceof AppError) throw error;
    return { outcome: 'unreachable', code };
  }
}

async function openLocked(options: StoreOptions, files: FileLayer, lock: Lock): Promise<Opening> {
  const { idleMs = 2_000, practice = false } = options;
  const write = createWrite(files, options.folder);
  const content = await readFolder({ ...options, files, write, practice });
  if (content.outcome === 'read') {
    const store = await assemble({ ...options, files, seal: content.seal, idleMs, write, lock, content });
    return { outcome: 'opened', store };
  }
  await lock.release();
  return content;
}
