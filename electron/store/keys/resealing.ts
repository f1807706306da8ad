import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { AppError } from '#shared/domain/errors.ts';
import type { Write } from '../durableWrite.ts';
import { systemCode } from '../fileLayer.ts';
import type { FileLayer } from '../fileLayer.ts';
import { handOverName } from '../handOverFile.ts';
import { isPlainLine, lineFeed } from '../journalLine.ts';
import { journalFileName, readJournal } from '../journalReading.ts';
import type { JournalContent } from '../journalReading.ts';
import { knownDocumentsName } from '../knownDocuments.ts';
import { jsonIn, keySeal, plainSeal, sealedMark, sealUnderWay } from '../seal.ts';
import type { Seal } from '../seal.ts';
import { wholeJournal } from '../wholeJournal.ts';

export type Form = 'sealed' | 'plain';

/** How many files are done, of how many. */
export type OnProgress = (done: number, of: number) => void;

export interface Resealing {
  files: FileLayer;
  folder: string;
  write: Write;
  key: Uint8Array;
  /** The form that every file is to have. */
  to: Form;
}

/**
 * The bytes of a file in the form asked for; the same bytes when they have it already. What was put aside as
 * unreadable may be neither JSON nor sealed as a whole: it is sealed as it is, and given back as it was.
 */
function inForm(bytes: Uint8Array, identity: string, { key, to }: Pick<Resealing, 'key' | 'to'>): Uint8Array {
  const sealed = keySeal(key);
  const opened = openedIfSealed(bytes, identity, sealed);
  if (to === 'sealed') return opened === undefined ? sealed.seal(bytes, identity) : bytes;
  return opened ?? bytes;
}

function openedIfSealed(bytes: Uint8Array, identity: string, sealed: Seal): Uint8Array | undefined {
  if (bytes[0] !== sealedMark) return undefined;
  try {
    return sealed.open(bytes, identity);
  } catch {
    return undefined;
  }
}

/** Names the files of the folder that can be read in neither form; nothing is to be sealed while there are any. */
export async function unreadableFiles(resealing: Resealing): Promise<string[]> {
  const { files, folder, key, to } = resealing;
  const either = sealUnderWay(key, to);
  const unreadable: string[] = [];
  for (const name of await contentFiles(resealing)) {
    await breath();
    try {
      jsonIn(either.open(await files.readFile(path.join(folder, name)), name));
    } catch {
      unreadable.push(name);
    }
  }
  const journal = await readJournal(files, folder, either);
  return journal.outcome === 'damaged' ? [...unreadable, ...journal.files] : unreadable;
}

/**
 * Gives every file of a (closed and locked) folder the form asked for, one whole file after another, and leaves none of
 * its former bytes. Cut short at any point the folder is a mix that `sealUnderWay` reads; run again, it goes on from there.
 */
export async function reseal(resealing: Resealing, onProgress: OnProgress): Promise<void> {
  const { files, folder } = resealing;
  await removeUnfinished(files, folder);
  const names = [...(await contentFiles(resealing)), ...(await filesUnder(files, folder, 'set-aside'))];
  const of = names.length + 1;
  for (const [done, name] of names.entries()) {
    await breath();
    onProgress(done, of);
    await resealFile(resealing, name);
  }
  onProgress(names.length, of);
  await resealJournal(resealing);
  onProgress(of, of);
}

/** The documents, their list, the catalogues and the note about handing over, as paths within the folder. */
async function contentFiles({ files, folder }: Resealing): Promise<string[]> {
  const isContent = (name: string) => name.endsWith('.json');
  const own = [knownDocumentsName, handOverName];
  const top = (await files.readFolder(folder)).flatMap(({ name }) => (own.includes(name) ? name : []));
  return [
    ...(await filesUnder(files, folder, 'documents')).filter(isContent),
    ...(await filesUnder(files, folder, 'catalogues')).filter(isContent),
    ...top,
  ];
}

async function resealFile(resealing: Resealing, name: string): Promise<void> {
  const bytes = await resealing.files.readFile(path.join(resealing.folder, name));
  const next = inForm(bytes, name, resealing);
  if (next !== bytes) await resealing.write(name, next);
}

/**
 * Puts one new file, with all commits that are kept, in the place of the journal's files: a line's place is part of what
 * it is sealed as, so lines cannot be changed where they stand. The new file names no file before it, and with it in
 * place the older ones count no more.
 */
async function resealJournal(resealing: Resealing): Promise<void> {
  const { files, folder, write, key, to } = resealing;
  const journal = await readJournal(files, folder, sealUnderWay(key, to));
  if (journal.outcome !== 'read') throw new AppError('file-damaged', { file: 'journal' });
  const numbers = [...journal.chain.map(({ number }) => number), ...journal.strays];
  let kept = journal.chain;
  if (kept.length > 0 && !(await isJournalInForm(resealing, journal))) {
    const number = Math.max(...numbers) + 1;
    await write(
      journalFileName(number),
      wholeJournal(number, journal, to === 'sealed' ? keySeal(key) : plainSeal),
    );
    kept = [{ number, firstSeq: 0, lastSeq: 0, length: 0 }];
  }
  const old = numbers.filter((number) => !kept.some((file) => file.number === number));
  // Oldest first, as ever: the files that stay follow one another.
  for (const number of old.toSorted((a, b) => a - b))
    await files.unlink(path.join(folder, journalFileName(number)));
  if (old.length > 0) await files.syncFolder(path.join(folder, 'journal'));
}

async function isJournalInForm(
  { files, folder, to }: Resealing,
  { chain }: JournalContent,
): Promise<boolean> {
  for (const { number } of chain) {
    const bytes = Buffer.from(await files.readFile(path.join(folder, journalFileName(number))));
    for (let start = 0; start < bytes.length; start = bytes.indexOf(lineFeed, start) + 1) {
      if (isPlainLine(bytes.subarray(start)) !== (to === 'plain')) return false;
      if (bytes.indexOf(lineFeed, start) === -1) break;
    }
  }
  return true;
}

/** Every file under a folder of the data folder, as paths within it, in order. */
async function filesUnder(files: FileLayer, folder: string, within: string): Promise<string[]> {
  const found: string[] = [];
  try {
    for (const { name, isFolder } of await files.readFolder(path.join(folder, within))) {
      const each = `${within}/${name}`;
      if (isFolder) found.push(...(await filesUnder(files, folder, each)));
      else found.push(each);
    }
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  return found.toSorted();
}

/** What an earlier write left half done holds bytes in the former form. */
async function removeUnfinished(files: FileLayer, folder: string): Promise<void> {
  const around = ['documents', 'catalogues', 'set-aside', 'journal'];
  const found = (await Promise.all(around.map((within) => filesUnder(files, folder, within)))).flat();
  found.push(...(await files.readFolder(folder)).flatMap(({ name, isFolder }) => (isFolder ? [] : name)));
  for (const name of found) if (name.endsWith('.unfinished')) await files.unlink(path.join(folder, name));
}
