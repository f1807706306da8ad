import { randomUUID } from 'node:crypto';
import { AppError } from '#shared/domain/errors.ts';
import type { Library } from '#shared/domain/library.ts';
import { assemble } from './assembly.ts';
import type { OnProgress } from './backups/content.ts';
import { finishRestore } from './backups/restoring.ts';
import { createWrite, makeFolders } from './durableWrite.ts';
import { finishErasing } from './erasing.ts';
import { nodeFiles, systemCode } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';
import { takeLock } from './lock.ts';
import type { Lock } from './lock.ts';
import { readFolder } from './folderReading.ts';
import type { FolderContent, OpeningOptions, Refusal } from './folderReading.ts';
import { migrations as allMigrations } from './migrations/migrations.ts';
import type { Migration } from './migrations/migrations.ts';
import { openToRead } from './openingToRead.ts';
import type { ReadingOnly, Store, StoreLog } from './store.ts';
import { survey } from './survey.ts';
import { newestFormatAfter, upgrade } from './upgrading.ts';

export type Opening =
  | { outcome: 'opened'; store: Store }
  /** Another living copy has it. */
  | { outcome: 'busy' }
  /** Nothing of ours is there, although it was expected. */
  | { outcome: 'missing' }
  /** Files of somebody else's are there, and nothing of ours. */
  | { outcome: 'others-files'; names: string[] }
  /** It cannot be made, read or written; the system's code says why. */
  | { outcome: 'unreachable'; code: string }
  | Refusal;

/** Where a new folder may be begun: nowhere, where nothing lies yet, or also among the files of others. */
export type Beginning = 'never' | 'where-empty' | 'among-others';

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
  begins?: Beginning;
  /**
   * Opens it without changing anything: whatever can be read, also of a damaged folder, because the leader asked for that;
   * or a sound one that has been handed over.
   */
  toRead?: Extract<ReadingOnly, 'asked' | 'handed-over'>;
  /** What brings a folder of an older format to that of the library. */
  migrations?: readonly Migration[];
  /** Keeps a backup before a folder of an older format is upgraded. */
  keepBackup?: () => Promise<unknown>;
  /** How far that upgrade is. */
  onUpgrade?: OnProgress;
}

/** Why nothing can be written, where the rest can be read all the same. */
const readingOnly: Readonly<Record<string, ReadingOnly>> = {
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/**
 * Opens the folder (making it where there is none), or says by name why not, and then leaves it as it is. A folder that
 * holds data but cannot be written to is opened to read.
 */
export async function openStore(options: StoreOptions): Promise<Opening> {
  const { files = nodeFiles, begins = 'where-empty' } = options;
  try {
    const seen = await survey(files, options.folder);
    const isOurs = seen.found === 'ours';
    if (!isOurs && (begins === 'never' || options.toRead !== undefined)) return { outcome: 'missing' };
    if (seen.found === 'others' && begins !== 'among-others')
      return { outcome: 'others-files', names: seen.names };
    if (options.toRead !== undefined) return await openToRead({ ...options, files, why: options.toRead });
    return await openToUse(options, files).catch((error: unknown) => {
      const why = readingOnly[systemCode(error) ?? ''];
      if (!isOurs || why === undefined) throw error;
      // An older format cannot be shown; then the first trouble is the one to tell.
      return openToRead({ ...options, files, why }).catch(() => {
        throw error;
      });
    });
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined || error instanceof AppError) throw error;
    return { outcome: 'unreachable', code };
  }
}

async function openToUse(options: StoreOptions, files: FileLayer): Promise<Opening> {
  const { folder } = options;
  await makeFolders(files, folder);
  const lock = await takeLock({ files, folder, nonce: randomUUID(), now: () => Date.now() });
  if (lock === 'busy') return { outcome: 'busy' };
  try {
    return await openLocked(options, files, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openLocked(options: StoreOptions, files: FileLayer, lock: Lock): Promise<Opening> {
  const { idleMs = 2_000, practice = false } = options;
  const write = createWrite(files, options.folder);
  const damaged = await finishRestore(files, options.folder);
  if (damaged !== undefined) {
    await lock.release();
    return damaged;
  }
  const content = await readErased({ ...options, files, write, practice });
  if (content.outcome === 'read') {
    const store = await assemble({ ...options, files, seal: content.seal, idleMs, write, lock, content });
    return { outcome: 'opened', store };
  }
  await lock.release();
  return content;
}

/** Reads the folder; what was to be erased when something was cut short is erased first. */
async function readErased(options: UpgradedOptions): Promise<FolderContent | Refusal> {
  const content = await readUpgraded(options);
  if (content.outcome !== 'read') return content;
  try {
    const isLess = await finishErasing({ ...options, key: options.key });
    return isLess ? await readFolder(options) : content;
  } catch (error) {
    const file = error instanceof AppError ? error.details['file'] : undefined;
    if (file === undefined) throw error;
    return { outcome: 'damaged', files: [String(file)] };
  }
}

type UpgradedOptions = OpeningOptions &
  Pick<StoreOptions, 'library' | 'migrations' | 'keepBackup' | 'onUpgrade'>;

/** Reads the folder, which is upgraded first where it is of an older format. */
async function readUpgraded(options: UpgradedOptions): Promise<FolderContent | Refusal> {
  const {
    migrations = allMigrations,
    keepBackup = () => Promise.resolve(),
    onUpgrade = () => undefined,
  } = options;
  if (newestFormatAfter(migrations) !== options.library.format)
    throw new Error('the migrations do not lead to the format of the library');
  const content = await readFolder(options);
  if (content.outcome !== 'read' || content.marker.format === options.library.format) return content;
  const given = { ...options, migrations, keepBackup: () => keepBackup().catch(asTrouble), onUpgrade };
  return (await upgrade(given, content)) ?? readFolder(options);
}

/** A backup that cannot be made, or not be read back, is trouble of the disk, whatever it is called there. */
function asTrouble(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  const { code } = error.details;
  throw Object.assign(new Error('no backup could be kept'), {
    code: typeof code === 'string' ? code : 'EIO',
  });
}
