import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import type { BackupAbout, BackupCounts, BackupReason } from '#shared/domain/backups.ts';
import { instantAt } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import { putInPlace, unfinished } from '../durableWrite.ts';
import { systemCode } from '../fileLayer.ts';
import type { FileLayer } from '../fileLayer.ts';
import type { JournalEnd } from '../journal.ts';
import { knownDocumentsName } from '../knownDocuments.ts';
import { markerName, readMarker } from '../marker.ts';
import type { Store } from '../store.ts';
import { type BackupWriting, checkFiles, writeBackup } from './backupFile.ts';
import { type ContentOptions, countRecords, type OnProgress, readContent } from './content.ts';
import { freeName, readBackups, removeNotNeeded, tidyBackups } from './keeping.ts';

export interface MakingOptions {
  files: FileLayer;
  /** The data folder. */
  folder: string;
  /** The folder for its backups. */
  into: string;
  /** How the folder is read; undefined when it cannot be: it is then kept as it was found. */
  reading: Omit<ContentOptions, 'files' | 'folder'> | undefined;
  /** The open store, while there is one: changes go on meanwhile. */
  store: Pick<Store, 'copying'> | undefined;
  clock: () => number;
  version: string;
  why: BackupReason;
  /** A backup that stays whatever the rule says: it is about to take the folder's place. */
  staying?: string | undefined;
  onProgress: OnProgress;
  /** Stops it between two files; nothing stays of it then. */
  signal?: AbortSignal;
}

/**
 * Keeps the folder as of one commit in one new file, whole or not at all, then removes the backups that are no longer
 * needed; answers the name of the file. Every file is copied as it lies; what was written is read back and opened as
 * the folder would be, every record looked at. Throws `disk` when the disk refused, `file-damaged` and `file-too-new`
 * when the folder cannot be read (unless it is kept as found), and the signal's reason when stopped: then nothing
 * of it stays, and the backups there are stay as they are.
 */
export async function makeBackup(options: MakingOptions): Promise<string> {
  const { files, into, clock } = options;
  try {
    await tidyBackups(files, into);
    const file = await freeName(files, into, clock());
    let folderId = '';
    await putInPlace(files, path.join(into, file), async (beside) => {
      const writing = await writeBackup(files, beside);
      try {
        ({ folderId } = await fill(options, writing));
      } finally {
        await writing.close();
      }
    });
    await removeNotNeeded(files, into, folderId, options.staying);
    return file;
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined || error instanceof AppError ? error : new AppError('disk', { code });
  }
}

async function fill(options: MakingOptions, writing: BackupWriting): Promise<BackupAbout> {
  const { folder, reading, store, signal } = options;
  const copy = (ends: (() => Promise<readonly JournalEnd[]>) | undefined) => copyAll(options, writing, ends);
  await (store === undefined ? copy(undefined) : store.copying(copy));
  const copied = writing.readBack();
  await checkFiles(copied, () => signal?.throwIfAborted());
  let counts: BackupCounts = {};
  let commit = 0;
  if (reading !== undefined) {
    const content = await readContent({ files: copied.asFolder(folder), folder, ...reading });
    counts = await countRecords(content, (done, of) => {
      signal?.throwIfAborted();
      options.onProgress(of + done, 2 * of);
    });
    commit = content.lastCommit;
  }
  const about = await aboutNow(options, commit);
  await writing.finish(about, counts);
  return about;
}

async function aboutNow({ files, folder, ...options }: MakingOptions, commit: number): Promise<BackupAbout> {
  const { readable } = await readBackups(files, options.into);
  const marker = await readMarker(files, folder);
  const { folderId = '', deviceId = '', practice = false } = marker.outcome === 'read' ? marker.marker : {};
  return {
    number: Math.max(0, ...readable.map(({ about }) => about.number)) + 1,
    madeAt: instantAt(options.clock()),
    why: options.why,
    commit,
    folderId,
    deviceId,
    isPractice: practice,
    version: options.version,
    isSealed: marker.outcome === 'read' && marker.marker.sealing?.state === 'sealed',
    isWhole: options.reading !== undefined,
  };
}

/** Copies what makes up the folder: all that opening it takes. Catalogues can be made again from it. */
async function copyAll(
  options: MakingOptions,
  writing: BackupWriting,
  ends: (() => Promise<readonly JournalEnd[]>) | undefined,
): Promise<void> {
  const { files, folder, reading, signal } = options;
  // The list of documents before the documents: it may know less than they hold, but never more.
  const names = [markerName, ...(await filesUnder(files, folder, 'keys')), knownDocumentsName];
  names.push(...(await filesUnder(files, folder, 'documents')));
  const copyOne = async (name: string, length?: number) => {
    signal?.throwIfAborted();
    await breath();
    const bytes = await readIfThere(files, path.join(folder, name), reading === undefined);
    if (bytes !== undefined) await writing.add(name, bytes.subarray(0, length));
  };
  for (const [index, name] of names.entries()) {
    await copyOne(name);
    options.onProgress(index + 1, 2 * names.length);
  }
  const journal = await ends?.();
  if (journal === undefined)
    for (const name of await filesUnder(files, folder, 'journal')) await copyOne(name);
  else for (const { file, length } of journal) await copyOne(file, length);
}

/** Of a folder that is kept as found, what the disk will not give is left out. */
async function readIfThere(
  files: FileLayer,
  place: string,
  isAsFound: boolean,
): Promise<Uint8Array | undefined> {
  try {
    return await files.readFile(place);
  } catch (error) {
    if (isAsFound || systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Every file under a folder of the data folder, as paths within it, in order. */
export async function filesUnder(files: FileLayer, folder: string, within: string): Promise<string[]> {
  const found: string[] = [];
  try {
    for (const { name, isFolder } of await files.readFolder(path.join(folder, within))) {
      const each = `${within}/${name}`;
      if (isFolder) found.push(...(await filesUnder(files, folder, each)));
      else if (!unfinished.test(name)) found.push(each);
    }
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  return found.toSorted();
}
