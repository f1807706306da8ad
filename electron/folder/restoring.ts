import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { checkFiles } from '../store/backups/backupFile.ts';
import {
  compareRecords,
  type Content,
  countRecords,
  type OnProgress,
  readContent,
} from '../store/backups/content.ts';
import { copyBackup } from '../store/backups/copying.ts';
import { backupsFolder } from '../store/backups/keeping.ts';
import { restore } from '../store/backups/restoring.ts';
import { eraseAgain } from '../store/erasing.ts';
import { handOverName, readHandOver, setAsideUnlessReadable } from '../store/handOverFile.ts';
import { takeLock } from '../store/lock.ts';
import { backUp, storeInUse } from './backingUp.ts';
import { broughtPlace, removeBrought } from './broughtPlace.ts';
import { type Asked, choose, type Chosen, contentOf, type Previewed } from './chosenBackup.ts';
import type { DataFolder } from './dataFolder.ts';
import { backupsIn } from './secondPlace.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';
import { isAwaited } from '#shared/domain/handOver.ts';
import { fullName } from '#shared/domain/people.ts';
import { concerns, groups, library, linkWorkers, people, settings } from '#shared/domain/shelves.ts';

/** What can be read in the folder now, or else null: it may be damaged or locked. */
async function contentNow(folder: DataFolder): Promise<Content | null> {
  const { files } = folder;
  try {
    const key = folder.keyring.key(folder.path());
    return await readContent({ files, folder: folder.path(), key, library });
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

const mostNames = 20;

/** The names on a shelf, by id. */
async function namesOn<R>(
  content: Content | null,
  { document, shelf }: { document: string; shelf: string },
  nameOf: (record: R) => string,
): Promise<Map<string, string>> {
  if (content === null || !content.names.includes(document)) return new Map();
  const records = (await content.load(document)).shelves.get(shelf) ?? new Map<string, unknown>();
  // Each of them came through the schema of its shelf.
  return new Map([...records].map(([id, record]) => [id, nameOf(record as R)]));
}

async function named(content: Content | null, without: Content | null): Promise<Previewed['onlyNow']> {
  const only = async <R>(shelf: { document: string; shelf: string }, nameOf: (record: R) => string) => {
    const others = await namesOn(without, shelf, nameOf);
    const names = [...(await namesOn(content, shelf, nameOf))].flatMap(([id, name]) =>
      others.has(id) ? [] : name,
    );
    return { names: names.slice(0, mostNames), count: names.length };
  };
  const byName = ({ name }: { name: string }) => name;
  return {
    people: await only(people, fullName),
    groups: await only(groups, byName),
    linkWorkers: await only(linkWorkers, byName),
  };
}

/** Reads the whole of a backup. One that was kept as it was found may hold what nobody can read: its bytes are whole. */
async function readAll(folder: DataFolder, chosen: Chosen, onProgress: OnProgress) {
  await checkFiles(chosen.backup, (done, of) => onProgress(done, 2 * of));
  if (!chosen.backup.about.isWhole) return null;
  const content = await contentOf(folder, chosen);
  await countRecords(content, (done, of) => onProgress(of + done, 2 * of));
  return content;
}

/** Looks at the whole of a backup, and says what is in it and what is in the folder. */
export function preview(folder: DataFolder, asked: Asked): Promise<OutputOf<'backups.preview'>> {
  return folder.backupWork.doing('looking', async (progress, signal) => {
    const onProgress: OnProgress = (done, of) => {
      signal.throwIfAborted();
      progress(done, of);
    };
    const chosen = await choose(folder, asked);
    if ('outcome' in chosen) return chosen;
    const { backup, lock } = chosen;
    try {
      const then = await readAll(folder, chosen, onProgress);
      const now = await contentNow(folder);
      const compared = now && (await compareRecords(then, now, isCompared, onProgress).catch(nullIfDamaged));
      const readable = compared && now;
      const [onlyNow, onlyThen] = [await named(readable, then), await named(then, readable)];
      return {
        outcome: 'read',
        about: backup.about,
        counts: backup.counts,
        now: compared?.now ?? null,
        onlyNow,
        onlyThen,
        changes: (then && compared?.changes) ?? null,
        handOver: await handOverWith(folder, chosen),
        lock,
      };
    } finally {
      await backup.close();
    }
  });
}

/** How everything looks here is no part of what was done; and how many concerns there are nobody is told. */
const isCompared = (document: string): boolean =>
  document !== settings.document && document !== concerns.document;

/** Where the desk would be afterwards: only what was handed over says. */
async function handOverWith(folder: DataFolder, { backup, key }: Chosen): Promise<Previewed['handOver']> {
  const files = backup.asFolder(folder.path());
  const after = await readHandOver({ files, folder: folder.path() }, key);
  if (after === null) return null;
  const { state, who } = after;
  return { state, who, isAwaited: isAwaited(after, folder.handOver(), backup.about.madeAt) };
}

const nullIfDamaged = (error: unknown): null => {
  if (error instanceof AppError) return null;
  throw error;
};

/**
 * Looks at the whole of a backup, keeps the folder as it is, and puts what is in the backup in its place. Only within
 * `inTurn`. From the moment that the folder is closed it is done to its end.
 */
export function restoreBackup(folder: DataFolder, asked: Asked): Promise<OutputOf<'backups.restore'>> {
  return folder.backupWork.doing('restoring', async (onProgress, signal) => {
    const chosen = await choose(folder, asked);
    if ('outcome' in chosen) return chosen;
    try {
      refuseWhileAway(folder, chosen);
      await readAll(folder, chosen, (done, of) => {
        signal.throwIfAborted();
        onProgress(done, of);
      });
      return {
        outcome: 'restored',
        keptAs: await takePlace(folder, chosen, { onProgress, signal, staying: asked.file }),
      };
    } finally {
      await chosen.backup.close();
    }
  });
}

/** While another leader works in the desk, nothing comes back into it but what that leader gives back. */
function refuseWhileAway(folder: DataFolder, { backup }: Chosen): void {
  if (folder.handOver()?.state === 'away' && !backup.paths().includes(handOverName))
    throw new AppError('not-allowed', { readingOnly: 'handed-over' });
}

interface Going {
  /** The backup that is being restored, should it lie here. */
  staying: string;
  onProgress: OnProgress;
  signal: AbortSignal;
}

async function takePlace(folder: DataFolder, chosen: Chosen, going: Going): Promise<string | null> {
  const { files } = folder;
  const from = chosen.place.startsWith(backupsIn(folder))
    ? path.basename(chosen.place)
    : path.basename(broughtPlace(folder));
  if (from !== path.basename(chosen.place)) {
    await removeBrought(folder);
    await copyBackup(files, chosen.place, broughtPlace(folder), going.signal);
  }
  const store = storeInUse(folder);
  const commit = store?.lastCommit();
  const isNew = commit === 0;
  let keptAs = isNew ? null : await keepNow(folder, going);
  folder.backupWork.mayNotStop();
  await folder.whileClosed(async () => {
    // Something was written down while the backup was being made.
    if (store?.lastCommit() !== commit) keptAs = await keepNow(folder, going);
    const lock = await takeLock({ files, folder: folder.path(), nonce: randomUUID(), now: () => Date.now() });
    if (lock === 'busy') throw new AppError('busy');
    try {
      const { marker, keepsKeys } = chosen;
      const key = chosen.key ?? folder.keyring.key(folder.path());
      await setAsideUnlessReadable({ files, folder: folder.path() }, marker, key);
      await eraseAgain({ files, folder: folder.path() });
      await restore(
        files,
        folder.path(),
        { from: `${backupsFolder}/${from}`, marker, keepsKeys },
        going.onProgress,
      );
    } finally {
      await lock.release();
    }
    if (chosen.lock === 'as-then' && chosen.key) folder.keyring.put(folder.path(), Buffer.from(chosen.key));
  });
  await removeBrought(folder);
  return keptAs;
}

/** Keeps what is there: as the store reads it, or, where it cannot, as it was found. */
async function keepNow(folder: DataFolder, going: Going): Promise<string> {
  const backing = { why: 'before-restore', ...going } as const;
  try {
    return await backUp(folder, backing);
  } catch (error) {
    const isUnreadable =
      error instanceof AppError && ['file-damaged', 'file-too-new', 'locked'].includes(error.code);
    if (!isUnreadable) throw error;
    return backUp(folder, { ...backing, isAsFound: true });
  }
}
