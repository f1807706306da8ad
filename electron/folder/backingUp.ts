import packageJson from '../../package.json' with { type: 'json' };
import { readBackups } from '../store/backups/keeping.ts';
import { makeBackup } from '../store/backups/making.ts';
import { sealBackups } from '../store/backups/sealing.ts';
import type { Store } from '../store/store.ts';
import type { DataFolder } from './dataFolder.ts';
import { eraseInOlderBackups } from './erasingBackups.ts';
import { backupsIn, copyToSecondPlace, secondPlaceIfThere } from './secondPlace.ts';
import type { BackupReason } from '#shared/domain/backups.ts';
import { AppError, type ProblemCode } from '#shared/domain/errors.ts';
import { library } from '#shared/domain/shelves.ts';

/** How long something may have changed before a backup is made by itself. */
const everyMs = 15 * 60_000;

export interface Backing {
  why: BackupReason;
  /** A backup that stays whatever the rule says. */
  staying?: string;
  /** Whether the folder cannot be read, and is kept as it was found. */
  isAsFound?: boolean;
  onProgress: (done: number, of: number) => void;
  signal: AbortSignal;
}

/** The open store, where changes can be made in it. */
export function storeInUse(folder: DataFolder): Store | undefined {
  const opening = folder.opening();
  return opening.outcome === 'opened' && opening.store.readingOnly === null ? opening.store : undefined;
}

/**
 * Makes a backup of the folder, and a copy of it in the second place where that can be had: that it cannot is told in the
 * log and stops nobody. Answers its file. Throws as `makeBackup` does. Only within `inTurn`.
 */
export async function backUp(folder: DataFolder, backing: Backing): Promise<string> {
  const { files, clock } = folder;
  const { why, onProgress, signal } = backing;
  await sealOlderBackups(folder);
  await eraseInOlderBackups(folder).catch((error: unknown) =>
    folder.log.problem('erasing in older backups', error),
  );
  const file = await makeBackup({
    files,
    folder: folder.path(),
    into: backupsIn(folder),
    reading: backing.isAsFound === true ? undefined : { key: folder.keyring.key(folder.path()), library },
    store: storeInUse(folder),
    clock,
    version: packageJson.version,
    why,
    staying: backing.staying,
    onProgress,
    signal,
  });
  const made = (await readBackups(files, backupsIn(folder))).readable.find((each) => each.file === file);
  try {
    await copyToSecondPlace(folder, file, made?.about.folderId ?? '', signal);
  } catch (error) {
    signal.throwIfAborted();
    folder.log.problem('copying a backup to the second place', error);
  }
  return file;
}

/** Seals the backups from before the folder was, here and in the second place; what cannot be now is done with the next backup. */
export async function sealOlderBackups(folder: DataFolder): Promise<void> {
  const { files } = folder;
  const key = folder.keyring.key(folder.path());
  if (key === undefined || storeInUse(folder) === undefined) return;
  try {
    for (const into of [backupsIn(folder), ...(await secondPlaceIfThere(folder))]) {
      await sealBackups({ files, folder: folder.path(), key, into });
    }
  } catch (error) {
    folder.log.problem('sealing older backups', error);
  }
}

/** Makes backups by themselves while the folder is in use. */
export interface Keeper {
  /** To be called now and then: makes one when something has changed and a quarter of an hour has passed. */
  look(): Promise<void>;
  /** The last one, before the folder is closed. */
  close(): Promise<void>;
}

interface Last {
  commit: number;
  atMs: number;
}

/** That no backup can be made, on a full disk perhaps, is told on the page about backups and in the log. */
export function createKeeper(folder: DataFolder): Keeper {
  let last: Last | undefined;
  let of: Store | undefined;

  async function newest(): Promise<Last> {
    const { readable } = await readBackups(folder.files, backupsIn(folder));
    const about = readable[0]?.about;
    return { commit: about?.commit ?? 0, atMs: about ? Date.parse(about.madeAt) : folder.clock() };
  }

  async function make(why: BackupReason, store: Store): Promise<void> {
    const commit = store.lastCommit();
    try {
      await folder.backupWork.doing('making', (onProgress, signal) =>
        backUp(folder, { why, onProgress, signal }),
      );
      folder.backupWork.problem = null;
    } catch (error) {
      const code: ProblemCode = error instanceof AppError ? error.code : 'internal';
      if (!(error instanceof Error && error.name === 'AbortError')) folder.backupWork.problem = code;
      folder.log.problem('making a backup', error);
    }
    // After one that failed, the next try is as far away as after one that was made.
    last = { commit, atMs: folder.clock() };
  }

  async function changedStore(): Promise<Store | undefined> {
    const store = folder.which() === 'own' ? storeInUse(folder) : undefined;
    if (store === undefined) return undefined;
    if (store !== of) last = await newest();
    of = store;
    return store.lastCommit() === last?.commit ? undefined : store;
  }

  return {
    look: () =>
      folder.inTurn(async () => {
        const store = await changedStore();
        // A clock that went back says nothing: then one is made.
        const sinceMs = Math.abs(folder.clock() - (last?.atMs ?? 0));
        if (store !== undefined && sinceMs >= everyMs) await make('by-itself', store);
      }),
    close: async () => {
      const store = await changedStore();
      if (store !== undefined) await make('on-close', store);
    },
  };
}
