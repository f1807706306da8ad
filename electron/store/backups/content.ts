import { setImmediate as breath } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '#shared/domain/errors.ts';
import type { BackupChanges, BackupCounts } from '#shared/domain/backups.ts';
import type { Library } from '#shared/domain/library.ts';
import { documentFrom, documentPath } from '../document.ts';
import type { DocumentState } from '../document.ts';
import { createDocuments } from '../documents.ts';
import { systemCode } from '../fileLayer.ts';
import type { ReadingFiles } from '../fileLayer.ts';
import { readKept } from '../folderReading.ts';
import { readMarker, sealFor } from '../marker.ts';
import type { Marker } from '../marker.ts';
import { migrations as allMigrations } from '../migrations/migrations.ts';
import type { Migration } from '../migrations/migrations.ts';
import { upgraded } from '../upgrading.ts';

/** What lies in a folder, or in a backup of one, as of its last commit: read as the store reads it, and never changed. */
export interface Content {
  marker: Marker;
  lastCommit: number;
  /** Names of its documents. */
  names: readonly string[];
  /** Reads one anew each time and keeps none, so that a large folder is never in memory as a whole. */
  load(name: string): Promise<DocumentState>;
}

export interface ContentOptions {
  files: ReadingFiles;
  folder: string;
  /** The data key of a sealed one. */
  key: Uint8Array | undefined;
  library: Library;
  /** What brings what is of an older format to that of the library. */
  migrations?: readonly Migration[];
}

/**
 * Reads marker, journal and list of documents. What is of an older format is shown as an upgrade would make it. Throws
 * `file-damaged`, `file-too-new` and `locked`, as opening the folder would.
 */
export async function readContent(options: ContentOptions): Promise<Content> {
  const { files, folder, key, library, migrations = allMigrations } = options;
  const marker = await readMarker(files, folder, library.format);
  if (marker.outcome === 'too-new') throw new AppError('file-too-new');
  if (marker.outcome !== 'read') throw new AppError('file-damaged');
  const seal = sealFor(marker.marker, key);
  if (seal === undefined) throw new AppError('locked');
  const kept = await readKept(files, folder, seal);
  if ('outcome' in kept) throw new AppError(kept.outcome === 'too-new' ? 'file-too-new' : 'file-damaged');
  const { known, journal } = kept;
  const loadOlder = async (name: string): Promise<DocumentState> => {
    try {
      const older = await upgraded({ files, folder, migrations }, { ...kept, seal }, name, library.format);
      return documentFrom(older.file, name, library);
    } catch (error) {
      if (systemCode(error) !== undefined || error instanceof AppError) throw error;
      throw new AppError('file-damaged', { file: documentPath(name) });
    }
  };
  const ofNames = (names: readonly string[]) =>
    createDocuments({
      ...options,
      seal,
      write: () => Promise.reject(new Error('what is only looked at is not written')),
      known: { ...known, documents: new Map(known.documents) },
      commits: journal.commits,
      durableSeq: () => journal.lastSeq,
      onSetAside: () => undefined,
    }).load(names);
  return {
    marker: marker.marker,
    lastCommit: journal.lastSeq,
    names: [...new Set([...known.documents.keys(), ...changedIn(journal.commits)])].toSorted(),
    load: async (name) => {
      if (marker.marker.format < library.format) return loadOlder(name);
      const state = (await ofNames([name])).get(name);
      if (state === undefined) throw new Error(`'${name}' was not loaded`);
      return state;
    },
  };
}

const changedIn = (commits: readonly { changes: readonly { document: string }[] }[]): string[] =>
  commits.flatMap(({ changes }) => changes.map(({ document }) => document));

/** How often a reader of everything says how far it is. */
export type OnProgress = (done: number, of: number) => void;

const counting = () => {
  const counts = new Map<string, number>();
  return {
    add: (shelf: string, more = 1) => {
      if (more > 0) counts.set(shelf, (counts.get(shelf) ?? 0) + more);
    },
    counted: (): BackupCounts => Object.fromEntries(counts),
  };
};

const addAll = (
  { add }: ReturnType<typeof counting>,
  { shelves, setAside }: Pick<DocumentState, 'shelves' | 'setAside'>,
): void => {
  for (const [shelf, records] of shelves) add(shelf, records.size);
  add('setAside', setAside.length);
};

/** Counts records by shelf, and under `setAside` what no schema accepts. */
export function countDocuments(
  documents: readonly Pick<DocumentState, 'shelves' | 'setAside'>[],
): BackupCounts {
  const counts = counting();
  for (const each of documents) addAll(counts, each);
  return counts.counted();
}

/**
 * Reads every document, letting others work in between, and counts the records by shelf. What no schema accepts is
 * counted under `setAside`. Throws as `load` does where one cannot be read.
 */
export async function countRecords(content: Content, onProgress: OnProgress): Promise<BackupCounts> {
  const counts = counting();
  for (const [index, name] of content.names.entries()) {
    await breath();
    addAll(counts, await content.load(name));
    onProgress(index + 1, content.names.length);
  }
  return counts.counted();
}

/** Reads every document of both, and counts the records of the one, and those that differ. Some documents are not compared. */
export async function compareRecords(
  then: Content | null,
  now: Content,
  isCompared: (document: string) => boolean,
  onProgress: OnProgress,
): Promise<{ now: BackupCounts; changes: BackupChanges }> {
  const [all, onlyThen, different, onlyNow] = [counting(), counting(), counting(), counting()];
  const names = [...new Set([...now.names, ...(then?.names ?? [])])];
  const nothing: DocumentState['shelves'] = new Map();
  for (const [index, name] of names.entries()) {
    await breath();
    const ours = now.names.includes(name) ? await now.load(name) : undefined;
    if (ours) addAll(all, ours);
    if (then !== null && isCompared(name)) {
      const theirs = then.names.includes(name) ? (await then.load(name)).shelves : nothing;
      compareShelves(theirs, ours?.shelves ?? nothing, { onlyThen, different, onlyNow });
    }
    onProgress(index + 1, names.length);
  }
  return {
    now: all.counted(),
    changes: {
      onlyThen: onlyThen.counted(),
      different: different.counted(),
      onlyNow: onlyNow.counted(),
    },
  };
}

function compareShelves(
  then: DocumentState['shelves'],
  now: DocumentState['shelves'],
  into: Record<keyof BackupChanges, ReturnType<typeof counting>>,
): void {
  for (const shelf of new Set([...then.keys(), ...now.keys()])) {
    const [theirs, ours] = [then.get(shelf), now.get(shelf)];
    for (const [id, record] of theirs ?? []) {
      if (ours?.has(id) !== true) into.onlyThen.add(shelf);
      else if (!isDeepStrictEqual(ours.get(id), record)) into.different.add(shelf);
    }
    for (const id of ours?.keys() ?? []) if (theirs?.has(id) !== true) into.onlyNow.add(shelf);
  }
}
