import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolders } from './durableWrite.ts';
import type { Write } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';
import { factsIfThere } from './foreignChange.ts';
import { journalFileName, journalNumbers } from './journalReading.ts';
import type { JournalFile } from './journalReading.ts';

interface Place {
  files: FileLayer;
  folder: string;
}

/** The bytes of a file as we wrote it: how many there are, and their CRC-32. */
export interface Written {
  length: number;
  sum: number;
  /** Whether what we could not cut off again may lie beyond them. */
  mayBeLonger: boolean;
}

/** Whether the file is still what we wrote. One that the disk will not give now is not taken for another's. */
export async function isAsWritten(
  { files, folder }: Place,
  number: number,
  { length, sum, mayBeLonger }: Written,
): Promise<boolean> {
  try {
    const bytes = await files.readFile(path.join(folder, journalFileName(number)));
    if (bytes.length < length || (bytes.length > length && !mayBeLonger)) return false;
    return crc32(bytes.subarray(0, length)) === sum;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return systemCode(error) !== 'ENOENT';
  }
}

/**
 * Which files of the journal another program has changed or taken away: of the newest every byte is looked at, of those
 * before it, whose commits are in their documents, the length.
 */
export async function alteredFiles(
  place: Place,
  chain: readonly JournalFile[],
  newest: Written,
): Promise<number[]> {
  const altered: number[] = [];
  for (const [index, { number, length }] of chain.entries()) {
    const isOurs =
      index === chain.length - 1
        ? await isAsWritten(place, number, newest)
        : ((await factsIfThere(place, journalFileName(number)))?.length ?? 0) >= length;
    if (!isOurs) altered.push(number);
  }
  return altered;
}

const nameAside = (number: number): string =>
  `set-aside/journal-${path.basename(journalFileName(number), '.log')}-${randomUUID().slice(0, 8)}.log`;

/** Keeps a copy of what another program made of a file; answers where, or null when it was only taken away. */
export async function keepAside(
  { files, folder, write }: Place & { write: Write },
  number: number,
): Promise<string | null> {
  try {
    const bytes = await files.readFile(path.join(folder, journalFileName(number)));
    const keptAs = nameAside(number);
    await write(keptAs, bytes);
    return keptAs;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Moves files aside that are called as ours and are not, such as another computer made and a syncing program brought:
 * the next opening would take the newest for the end of the journal. Answers what they were called, and are now.
 */
export async function moveStrangersAside(
  { files, folder }: Place,
  own: readonly number[],
): Promise<{ number: number; keptAs: string }[]> {
  const strangers = (await journalNumbers(files, folder)).filter((number) => !own.includes(number));
  const moved: { number: number; keptAs: string }[] = [];
  for (const number of strangers) {
    const keptAs = nameAside(number);
    await makeFolders(files, path.join(folder, 'set-aside'));
    await files.rename(path.join(folder, journalFileName(number)), path.join(folder, keptAs));
    await files.syncFolder(path.join(folder, 'set-aside'));
    await files.syncFolder(path.join(folder, 'journal'));
    moved.push({ number, keptAs });
  }
  return moved;
}
