import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Write } from './durableWrite.ts';
import type { FileLayer } from './fileLayer.ts';
import { journalFileName, readJournal } from './journalReading.ts';
import type { JournalContent } from './journalReading.ts';
import { knownDocumentsName, readKnownDocuments } from './knownDocuments.ts';
import type { KnownDocuments } from './knownDocuments.ts';
import { keyIdOf } from './keys/dataKey.ts';
import { markerName, readMarker, sealFor, writeMarker } from './marker.ts';
import type { Marker } from './marker.ts';
import { plainSeal } from './seal.ts';
import type { Seal } from './seal.ts';
import type { StoreNote } from './store.ts';

/** Why a folder was not opened. Nothing in it has been changed. */
export type Refusal =
  | { outcome: 'damaged'; files: string[] }
  | { outcome: 'too-new'; version: number }
  | { outcome: 'traces'; found: string[] }
  /** It is sealed, and the key was not given, or was not this folder's. */
  | { outcome: 'locked' };

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
  /** The data key of a sealed folder. */
  key?: Uint8Array;
  clock: () => number;
  newId: () => string;
  practice: boolean;
}

const ours = ['journal', 'documents', knownDocumentsName, 'catalogues', 'set-aside'];

/** Reads what a (locked) folder holds, or makes it a new one where nothing of ours is in it. */
export async function readFolder(options: OpeningOptions): Promise<FolderContent | Refusal> {
  const { files, folder, key } = options;
  const marker = await readMarker(files, folder);
  switch (marker.outcome) {
    case 'missing':
      return begin(options);
    case 'damaged':
      return { outcome: 'damaged', files: [markerName] };
    case 'too-new':
      return marker;
    case 'read':
  }
  const isOther = key !== undefined && marker.marker.sealing?.keyId !== keyIdOf(key);
  const seal = sealFor(marker.marker, isOther ? undefined : key);
  if (seal === undefined) return { outcome: 'locked' };
  const known = await readKnownDocuments(files, folder, seal);
  const journal = await readJournal(files, folder, seal);
  if (journal.outcome !== 'read') return journal;
  const isCutShort =
    journal.lastSeq < known.lastCommit || (journal.chain.length === 0 && known.documents.size > 0);
  if (isCutShort) return { outcome: 'damaged', files: [newestFile(journal)] };
  const notes = await setTornEndAside(options, journal);
  return { outcome: 'read', marker: marker.marker, seal, known, journal, notes };
}

function newestFile({ chain }: JournalContent): string {
  const newest = chain.at(-1);
  return newest === undefined ? 'journal' : journalFileName(newest.number);
}

async function begin(options: OpeningOptions): Promise<FolderContent | Refusal> {
  const { files, folder, write, clock, newId, practice } = options;
  const names = (await files.readFolder(folder)).map(({ name }) => name);
  const found = ours.filter((name) => names.includes(name));
  if (found.length > 0) return { outcome: 'traces', found };
  const createdAt = new Date(clock()).toISOString();
  const marker = await writeMarker(write, { folderId: newId(), deviceId: newId(), practice, createdAt });
  return {
    outcome: 'read',
    marker,
    seal: plainSeal,
    known: { lastCommit: 0, documents: new Map() },
    journal: { chain: [], strays: [], commits: [], lastSeq: 0, inDocuments: 0 },
    notes: [],
  };
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
