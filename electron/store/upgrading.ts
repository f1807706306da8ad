import path from 'node:path';
import { AppError } from '#shared/domain/errors.ts';
import { z } from '#shared/z.ts';
import type { OnProgress } from './backups/content.ts';
import { applyCommit } from './commit.ts';
import type { Commit } from './commit.ts';
import { documentPath, emptyDocument } from './document.ts';
import type { Write } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { FileLayer, ReadingFiles } from './fileLayer.ts';
import type { FolderContent, Refusal } from './folderReading.ts';
import { openJournal } from './journal.ts';
import { writeKnownDocuments } from './knownDocuments.ts';
import { writeMarker } from './marker.ts';
import type { Migration, PlainDocument } from './migrations/migrations.ts';
import { jsonIn } from './seal.ts';

export interface UpgradeOptions {
  files: FileLayer;
  folder: string;
  write: Write;
  migrations: readonly Migration[];
  /** Keeps the folder as it is now; nothing has been changed yet. */
  keepBackup: () => Promise<unknown>;
  /** Every document counts twice: tried, and written. */
  onUpgrade: OnProgress;
}

const PlainFile = z.object({
  format: z.literal(1),
  name: z.string(),
  version: z.int(),
  lastCommit: z.int(),
  shelves: z.record(z.string(), z.record(z.string(), z.unknown())),
  setAside: z.array(z.unknown()).exactOptional(),
});
type PlainFile = z.infer<typeof PlainFile>;

export const newestFormatAfter = (migrations: readonly Migration[]): number => {
  if (migrations.some(({ format }, index) => format !== index + 2))
    throw new Error('a migration is missing, or out of its order');
  return migrations.length + 1;
};

/**
 * Brings a folder of an older format to the newest one. First a backup is kept and every document is tried, in memory;
 * only then is each written, with all that the journal holds for it, as its own whole step. The marker comes last: cut
 * short anywhere, the next opening goes on, for every document tells its own format. Of the journal a new file is begun,
 * so what was changed before can no longer be taken back. `damaged` names a document that cannot be read or moved on;
 * nothing has been changed then.
 */
export async function upgrade(options: UpgradeOptions, content: FolderContent): Promise<Refusal | undefined> {
  const newest = newestFormatAfter(options.migrations);
  const { known, journal, marker, seal } = content;
  const names = [
    ...new Set([
      ...known.documents.keys(),
      ...journal.commits.flatMap(({ changes }) => changes.map(({ document }) => document)),
    ]),
  ];
  const unreadable: string[] = [];
  for (const [index, name] of names.entries()) {
    options.onUpgrade(index, 2 * names.length);
    try {
      await upgraded(options, content, name, newest);
    } catch (error) {
      if (systemCode(error) !== undefined && !(error instanceof AppError)) throw error;
      unreadable.push(documentPath(name));
    }
  }
  if (unreadable.length > 0) return { outcome: 'damaged', files: unreadable };
  await options.keepBackup();
  for (const [index, name] of names.entries()) {
    options.onUpgrade(names.length + index, 2 * names.length);
    const { file, isNew } = await upgraded(options, content, name, newest);
    const place = documentPath(name);
    if (isNew) await options.write(place, seal.seal(Buffer.from(JSON.stringify(file)), place));
    known.documents.set(name, file.lastCommit);
  }
  known.lastCommit = journal.lastSeq;
  await writeKnownDocuments(options.write, seal, known);
  const next = await openJournal({
    ...options,
    seal,
    content: { ...journal, chain: [], strays: numbersOf(journal), inDocuments: journal.lastSeq },
  });
  await next.close();
  await writeMarker(options.write, { ...marker, format: newest });
  return undefined;
}

const numbersOf = ({ chain, strays }: FolderContent['journal']): number[] => [
  ...chain.map(({ number }) => number),
  ...strays,
];

/** Where documents lie that may be of an older format: a folder, or a backup of one. */
export interface OlderPlace extends Pick<UpgradeOptions, 'folder' | 'migrations'> {
  files: ReadingFiles;
}

/**
 * The document in the newest format with every commit in it; `isNew`: it was not so on the disk. Changes nothing. Throws
 * `file-damaged`, `file-too-new`, and whatever a migration throws over what it cannot move on.
 */
export async function upgraded(
  { files, folder, migrations }: OlderPlace,
  { journal, seal, known }: Pick<FolderContent, 'journal' | 'seal' | 'known'>,
  name: string,
  newest: number,
): Promise<{ file: PlainFile; isNew: boolean }> {
  const place = documentPath(name);
  const bytes = await files.readFile(path.join(folder, place)).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
    if (known.documents.has(name)) throw new AppError('file-damaged', { file: place });
    return undefined;
  });
  const before: PlainFile =
    bytes === undefined
      ? { format: 1, name, version: newest - migrations.length, lastCommit: 0, shelves: {} }
      : PlainFile.parse(jsonIn(seal.open(bytes, place)));
  if (before.version > newest) throw new AppError('file-too-new', { file: place });
  if (before.version === newest) return { file: before, isNew: false };
  const current = withCommits(before, journal.commits);
  const moved = migrations
    .filter(({ format }) => format > before.version)
    .reduce<PlainDocument>((document, migration) => migration.document(document), {
      name,
      shelves: current.shelves,
    });
  return { file: { ...before, ...current, version: newest, shelves: moved.shelves }, isNew: true };
}

function withCommits(file: PlainFile, commits: readonly Commit[]): Pick<PlainFile, 'shelves' | 'lastCommit'> {
  const state = emptyDocument(file.name);
  state.lastCommit = file.lastCommit;
  for (const [shelf, records] of Object.entries(file.shelves))
    state.shelves.set(shelf, new Map(Object.entries(records)));
  for (const commit of commits) {
    const isItsOwn = commit.changes.some(({ document }) => document === file.name);
    if (commit.seq > file.lastCommit && isItsOwn) applyCommit(state, commit);
  }
  const shelves = [...state.shelves].map(([shelf, records]) => [shelf, Object.fromEntries(records)] as const);
  return { lastCommit: state.lastCommit, shelves: Object.fromEntries(shelves) };
}
