import { AppError } from '#shared/domain/errors.ts';
import type { Library } from '#shared/domain/library.ts';
import { isRestoring, restoringName } from './backups/restoring.ts';
import { createCatalogues } from './catalogues.ts';
import type { Commit } from './commit.ts';
import { createDocuments } from './documents.ts';
import type { FileLayer } from './fileLayer.ts';
import { readFolder } from './folderReading.ts';
import type { Refusal } from './folderReading.ts';
import { createHistory, keepCommits } from './history.ts';
import { salvageCommits } from './journalReading.ts';
import { readKnownDocuments } from './knownDocuments.ts';
import type { KnownDocuments } from './knownDocuments.ts';
import { readMarker, sealFor } from './marker.ts';
import type { Marker } from './marker.ts';
import { plainSeal, sealUnderWay } from './seal.ts';
import type { Seal } from './seal.ts';
import type { ReadingOnly, Store, StoreNote } from './store.ts';
import { findStrays } from './strays.ts';
import { noLayers, viewOf } from './view.ts';

export interface ReadingOptions {
  folder: string;
  files: FileLayer;
  library: Library;
  clock: () => number;
  newId: () => string;
  /** The data key of a sealed folder. */
  key?: Uint8Array;
  why: ReadingOnly;
}

interface Readable {
  seal: Seal;
  known: KnownDocuments;
  commits: readonly Commit[];
  /** The newest commit, also where the journal holds none any more. */
  lastSeq: number;
}

/**
 * Opens the folder without changing a byte in it, not even by a lock. Where the leader asked for that, all that can be
 * read is shown, also of a damaged folder; otherwise damage is told as always.
 */
export async function openToRead(
  options: ReadingOptions,
): Promise<{ outcome: 'opened'; store: Store } | Refusal> {
  // What a restore has half put in place is neither what was nor what shall be; whoever may write goes on with it.
  if (await isRestoring(options)) return { outcome: 'damaged', files: [restoringName] };
  const read = options.why === 'asked' ? await salvage(options) : await readSound(options);
  return 'outcome' in read ? read : { outcome: 'opened', store: storeToRead(options, read) };
}

async function readSound(options: ReadingOptions): Promise<Readable | Refusal> {
  const write = () => Promise.reject(new Error('nothing is written to a folder that is opened to read'));
  const content = await readFolder({ ...options, write, practice: false, isToRead: true });
  if (content.outcome !== 'read') return content;
  refuseOlder(content.marker, options.library);
  const { commits, lastSeq } = content.journal;
  return { seal: content.seal, known: content.known, commits, lastSeq };
}

async function salvage({ files, folder, key, library }: ReadingOptions): Promise<Readable | Refusal> {
  const marker = await readMarker(files, folder, library.format);
  if (marker.outcome === 'too-new') return marker;
  if (marker.outcome === 'read') refuseOlder(marker.marker, library);
  const seal = marker.outcome === 'read' ? sealFor(marker.marker, key) : sealWithoutMarker(key);
  if (seal === undefined) return { outcome: 'locked' };
  const commits = await salvageCommits(files, folder, seal);
  const known = await readKnownDocuments(files, folder, seal);
  return { seal, known, commits, lastSeq: commits.at(-1)?.seq ?? 0 };
}

/** A folder of an older format is read only after it has been upgraded, and for that it must be written. */
function refuseOlder({ format }: Marker, library: Library): void {
  if (format < library.format)
    throw Object.assign(new Error('it would have to be upgraded'), { code: 'EROFS' });
}

/** Each file tells whether it is sealed. */
function sealWithoutMarker(key: Uint8Array | undefined): Seal {
  return key === undefined ? plainSeal : sealUnderWay(key, 'sealed');
}

function storeToRead(options: ReadingOptions, { seal, known, commits, lastSeq }: Readable): Store {
  const notes: StoreNote[] = [];
  const history = createHistory(keepCommits, commits);
  let isClosed = false;
  let strays: Promise<StoreNote[]> | undefined;
  const write = () => refuse(options.why);
  const documents = createDocuments({
    ...options,
    seal,
    write,
    known,
    commits,
    durableSeq: () => lastSeq,
    isToRead: options.why === 'asked',
    onSetAside: (document, records) => {
      for (const { shelf, id } of records) notes.push({ kind: 'record-set-aside', document, shelf, id });
    },
  });
  const catalogues = createCatalogues({ ...options, seal, write, documents });
  return {
    read: async (names, look) => {
      if (isClosed) throw new AppError('closed');
      return look(viewOf(await documents.load(names), noLayers));
    },
    change: () => refuse(options.why),
    undo: () => refuse(options.why),
    writeBack: () => refuse(options.why),
    documents: async (prefix) => documents.names().filter((name) => name.startsWith(prefix)),
    summaries: catalogues.summaries,
    recent: history.recent,
    lastSavedAt: () => history.newest()?.at ?? null,
    notes: async () => {
      strays ??= findStrays(options, documents.names());
      return [...notes, ...(await strays)];
    },
    readingOnly: options.why,
    lastCommit: () => lastSeq,
    copying: () => refuse(options.why),
    close: async () => {
      isClosed = true;
    },
  };
}

function refuse(readingOnly: ReadingOnly): Promise<never> {
  return Promise.reject(new AppError('not-allowed', { readingOnly }));
}
