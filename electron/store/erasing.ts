import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { AppError } from '#shared/domain/errors.ts';
import type { Erasure } from '#shared/domain/erasures.ts';
import type { Library } from '#shared/domain/library.ts';
import { type OnProgress, readContent } from './backups/content.ts';
import { documentPath, encodeDocument } from './document.ts';
import type { DocumentState } from './document.ts';
import { createWrite, unfinished } from './durableWrite.ts';
import type { Write } from './durableWrite.ts';
import { type Erasing, erasedCommits, erasedDocument, textsToErase } from './erased.ts';
import { readErasingNote, setErasingNoteAside, withErasures, writeErasingNote } from './erasingNote.ts';
import { systemCode } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';
import { readKept } from './folderReading.ts';
import { journalFileName } from './journalReading.ts';
import type { JournalContent } from './journalReading.ts';
import { writeKnownDocuments } from './knownDocuments.ts';
import type { KnownDocuments } from './knownDocuments.ts';
import { readMarker, sealFor } from './marker.ts';
import type { Seal } from './seal.ts';
import { wholeJournal } from './wholeJournal.ts';

export interface ErasingPlace {
  files: FileLayer;
  /** A folder that is closed and locked. */
  folder: string;
  /** The data key of a sealed one. */
  key: Uint8Array | undefined;
  library: Library;
}

/**
 * Notes down that something is to be erased from the (closed and locked) folder, and erases it. Everything is read before
 * that: where it cannot be, this throws `file-damaged`, and nothing has changed. From the moment the note is on the disk it
 * will be done, whatever is cut short: whoever opens the folder goes on with it.
 */
export async function erase(
  place: ErasingPlace,
  erasures: readonly Erasure[],
  onProgress: OnProgress,
): Promise<void> {
  const { files, folder } = place;
  const content = await readContent(place);
  for (const name of content.names) {
    await breath();
    await content.load(name);
  }
  const note = await readErasingNote(files, folder);
  await writeErasingNote(files, folder, withErasures(note, erasures));
  await finishErasing(place, onProgress);
}

/** Notes down that what was ever erased here is to be erased once more, from what is about to take the folder's place. */
export async function eraseAgain({ files, folder }: Pick<ErasingPlace, 'files' | 'folder'>): Promise<void> {
  const note = await readErasingNote(files, folder).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
  });
  if (note === undefined) await setErasingNoteAside(files, folder);
  else if (note.erasures.length > 0)
    await writeErasingNote(files, folder, { ...note, isDue: true, dueFrom: 0 });
}

/**
 * Goes on with an erasure, if one is due: documents, journal, and all that could be made again from them. Answers whether
 * anything was done. Every step may be taken twice, and the documents that tell whom to look for are the last to change.
 */
export async function finishErasing(
  place: ErasingPlace,
  onProgress: OnProgress = () => undefined,
): Promise<boolean> {
  const { files, folder, key, library } = place;
  const note = await readErasingNote(files, folder);
  if (!note.isDue) return false;
  const marker = await readMarker(files, folder, library.format);
  const seal = marker.outcome === 'read' ? sealFor(marker.marker, key) : undefined;
  if (seal === undefined) throw new AppError('locked');
  const kept = await readKept(files, folder, seal);
  if ('outcome' in kept) throw new AppError('file-damaged', { file: 'journal' });
  const content = await readContent(place);
  const erasures = note.erasures.slice(note.dueFrom);
  const erasing: Erasing = {
    library,
    erasures,
    texts: await textsToErase({ library, erasures }, content, kept.journal.commits),
  };
  const write = createWrite(files, folder);
  const going: Going = { ...place, ...kept, seal, write, erasing };
  const tells = (name: string) => library.erasing.tellingWho.includes(name);
  const of = content.names.length + 1;
  for (const [done, name] of content.names.entries()) {
    await breath();
    const state = await content.load(name);
    await writeDocument(
      going,
      state,
      tells(name) ? { state, isLess: false } : erasedDocument(erasing, state),
    );
    onProgress(done, of);
  }
  if (kept.journal.chain.length > 0) {
    going.known.lastCommit = kept.journal.lastSeq;
    await writeKnownDocuments(write, seal, going.known);
    await writeJournal(going);
  }
  for (const name of content.names.filter(tells)) {
    const state = await content.load(name);
    await writeDocument(going, state, erasedDocument(erasing, state));
  }
  for (const within of ['catalogues', 'set-aside', 'documents', 'journal']) {
    await removeLeavings(files, folder, within, !['documents', 'journal'].includes(within));
  }
  await writeErasingNote(files, folder, { ...note, isDue: false });
  onProgress(of, of);
  return true;
}

interface Going extends ErasingPlace {
  seal: Seal;
  write: Write;
  known: KnownDocuments;
  journal: JournalContent;
  erasing: Erasing;
}

/** Writes a document where it holds less now, or where the journal knew more than its file. */
async function writeDocument(
  { seal, write, library, known }: Going,
  before: DocumentState,
  { state, isLess }: ReturnType<typeof erasedDocument>,
): Promise<void> {
  const { name, lastCommit } = before;
  if (lastCommit === 0 || (!isLess && known.documents.get(name) === lastCommit)) return;
  const file = documentPath(name);
  await write(file, seal.seal(encodeDocument(state, library.format), file));
  known.documents.set(name, lastCommit);
}

/** One new file with all the commits, in the place of all that there are: with it in place the older ones count no more. */
async function writeJournal({ files, folder, seal, write, journal, erasing }: Going): Promise<void> {
  const commits = await erasedCommits(erasing, journal.commits, () => undefined);
  const numbers = [...journal.chain.map(({ number }) => number), ...journal.strays].toSorted((a, b) => a - b);
  const number = Math.max(...numbers) + 1;
  const { chain, lastSeq } = journal;
  await write(
    journalFileName(number),
    wholeJournal(number, { chain, commits, lastSeq, inDocuments: lastSeq }, seal),
  );
  for (const each of numbers) await files.unlink(path.join(folder, journalFileName(each)));
  await files.syncFolder(path.join(folder, 'journal'));
}

/** What can be made again, what was put aside as unreadable, and what a write left half done: any of it may hold a name. */
async function removeLeavings(
  files: FileLayer,
  folder: string,
  within: string,
  isAll: boolean,
): Promise<void> {
  try {
    for (const { name, isFolder } of await files.readFolder(path.join(folder, within))) {
      if (isFolder) await removeLeavings(files, folder, `${within}/${name}`, isAll);
      else if (isAll || unfinished.test(name)) await files.unlink(path.join(folder, within, name));
    }
    await files.syncFolder(path.join(folder, within));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
