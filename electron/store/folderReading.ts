import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Library } from '#shared/domain/library.ts';
import type { Write } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { FileLayer, ReadingFiles } from './fileLayer.ts';
import { journalFileName, readJournal } from './journalReading.ts';
import type { JournalContent } from './journalReading.ts';
import { knownDocumentsName, readKnownDocuments, writeKnownDocuments } from './knownDocuments.ts';
import type { KnownDocuments } from './knownDocuments.ts';
import { markerName, readMarker, sealFor, writeMarker } from './marker.ts';
import type { Marker } from './marker.ts';
import { plainSeal } from './seal.ts';
import type { Seal } from './seal.ts';
import type { StoreNote } from './store.ts';
import { ownNames } from './survey.ts';

/** Why a folder was not opened. Nothing in it has been changed. */
export type Refusal =
  | { outcome: 'damaged'; files: string[] }
  | { outcome: 'too-new'; version: number }
  /** Some of what we make is there, but not the marker. */
  | { outcome: 'traces'; found: string[] }
  /** It is sealed, and the key was not given, or was not this folder's. */
  | { outcome: 'locked'; keyId?: string };

export interface FolderContent {
  outcome: 'read';
  marker: Marker;
  seal: Seal;
  known: KnownDocuments;
  journal: JournalContent;
  notes: StoreNote[];
}

export interface OpeningOptions {
  files: FileLayer;
  folder: string;
  write: Write;
  library: Pick<Library, 'format'>;
  /** The data key of a sealed folder. */
  key?: Uint8Array;
  clock: () => number;
  newId: () => string;
  practice: boolean;
  /** Whether nothing may be changed: a torn end then stays where it is, and is left out. */
  isToRead?: boolean;
}

/** Reads what a (locked) folder holds, or makes it a new one where nothing of ours is in it. */
export async function readFolder(options: OpeningOptions): Promise<FolderContent | Refusal> {
  const { files, folder, key, library } = options;
  const marker = await readMarker(files, folder, library.format);
  switch (marker.outcome) {
    case 'missing':
      return begin(options);
    case 'damaged':
      return { outcome: 'damaged', files: [markerName] };
    case 'too-new':
      return marker;
    case 'read':
  }
  const seal = sealFor(marker.marker, key);
  if (seal === undefined) return lockedBy(marker.marker);
  const kept = await readKept(files, folder, seal);
  if ('outcome' in kept) return kept;
  if (await isWithoutDocuments(options, kept)) return { outcome: 'damaged', files: ['documents'] };
  const notes = options.isToRead === true ? [] : await setTornEndAside(options, kept.journal);
  if (options.isToRead !== true) notes.push(...(await makeListAgain(options, seal, kept)));
  return { outcome: 'read', marker: marker.marker, seal, ...kept, notes };
}

function lockedBy({ sealing }: Marker): Refusal {
  return { outcome: 'locked', ...(sealing && { keyId: sealing.keyId }) };
}

/** Reads the list of documents and the journal of a folder, or of a backup of one. Changes nothing. */
export async function readKept(
  files: ReadingFiles,
  folder: string,
  seal: Seal,
): Promise<Pick<FolderContent, 'known' | 'journal'> | Refusal> {
  const known = await readKnownDocuments(files, folder, seal);
  const journal = await readJournal(files, folder, seal);
  if (journal.outcome !== 'read') return journal;
  const isCutShort =
    journal.lastSeq < known.lastCommit || (journal.chain.length === 0 && known.documents.size > 0);
  return isCutShort ? { outcome: 'damaged', files: [newestFile(journal)] } : { known, journal };
}

/** Whether documents were written here once, and the folder they were in is gone. One that is gone by itself is noticed when it is asked for. */
async function isWithoutDocuments(
  { files, folder }: OpeningOptions,
  { known, journal }: Pick<FolderContent, 'known' | 'journal'>,
): Promise<boolean> {
  if (known.documents.size === 0 && journal.inDocuments === 0) return false;
  try {
    return (await files.readFolder(path.join(folder, 'documents'))).length === 0;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return true;
    throw error;
  }
}

function newestFile({ chain }: JournalContent): string {
  const newest = chain.at(-1);
  return newest === undefined ? 'journal' : journalFileName(newest.number);
}

async function begin(options: OpeningOptions): Promise<FolderContent | Refusal> {
  const { files, folder, write, clock, newId, practice, library } = options;
  const names = (await files.readFolder(folder)).map(({ name }) => name);
  const found = ownNames.filter((name) => names.includes(name));
  if (found.length > 0) return { outcome: 'traces', found };
  const createdAt = new Date(clock()).toISOString();
  const marker = await writeMarker(write, {
    format: library.format,
    folderId: newId(),
    deviceId: newId(),
    practice,
    createdAt,
  });
  return {
    outcome: 'read',
    marker,
    seal: plainSeal,
    known: { lastCommit: 0, documents: new Map() },
    journal: { chain: [], strays: [], commits: [], lastSeq: 0, inDocuments: 0 },
    notes: [],
  };
}

/**
 * A list that cannot be read is kept, and made again from the files there are. Told, also where it is gone: without it a
 * document that was put back from an older copy would not be noticed.
 */
async function makeListAgain(
  { write }: OpeningOptions,
  seal: Seal,
  { known, journal }: Pick<FolderContent, 'known' | 'journal'>,
): Promise<StoreNote[]> {
  const isGone = known.lastCommit === 0 && journal.inDocuments > 0;
  if (known.unreadable === undefined && !isGone) return [];
  if (known.unreadable !== undefined)
    await write(`set-aside/${knownDocumentsName}-${randomUUID().slice(0, 8)}`, known.unreadable);
  delete known.unreadable;
  known.lastCommit = journal.inDocuments;
  await writeKnownDocuments(write, seal, known);
  return [{ kind: 'list-made-again', file: knownDocumentsName }];
}

/** What a cut left half written was never answered: a copy is kept, and the journal ends with its last good line again. */
async function setTornEndAside(options: OpeningOptions, journal: JournalContent): Promise<StoreNote[]> {
  const { files, folder, write } = options;
  const newest = journal.chain.at(-1);
  if (journal.torn === undefined || newest === undefined) return [];
  const name = journalFileName(newest.number);
  const file = `set-aside/${path.basename(name)}-${newest.length}-${randomUUID().slice(0, 8)}`;
  await write(file, journal.torn);
  const open = await files.open(path.join(folder, name), 'r+');
  try {
    await files.truncate(open, newest.length);
    await files.datasync(open);
  } finally {
    await files.close(open);
  }
  return [{ kind: 'torn-line-set-aside', file, bytes: journal.torn.length }];
}
