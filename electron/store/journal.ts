import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Commit } from './commit.ts';
import { makeFolders } from './durableWrite.ts';
import type { Write } from './durableWrite.ts';
import { systemCode, writeAll } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';
import { alteredFiles, isAsWritten, keepAside, moveStrangersAside } from './foreignJournal.ts';
import { encodeLine } from './journalLine.ts';
import type { JournalEntry, JournalHeader } from './journalLine.ts';
import { journalFileName, lineIdentity } from './journalReading.ts';
import type { JournalContent, JournalFile } from './journalReading.ts';
import type { Seal } from './seal.ts';
import { wholeJournal } from './wholeJournal.ts';

/** Calls must not overlap: the commit queue takes them one after another. */
export interface Journal {
  /** Writes the commits in one stroke; when it resolves they survive a power cut. When it throws, none of them counts. */
  append(commits: readonly Commit[]): Promise<void>;
  /** Goes on in a new file, which notes that every commit up to this number is in its documents. */
  startNextFile(inDocuments: number): Promise<void>;
  /**
   * Looks whether another program has changed one of the files, or has put one of its own among them. What it made is kept
   * in `set-aside`, and the journal goes on in a new file with every commit that may not be in its documents yet.
   */
  look(): Promise<void>;
  /** Removes files nobody needs any more. Never throws: a file too many harms nobody. */
  drop(keep: JournalKeep): Promise<void>;
  /** How far each file counts now, oldest first: what lies beyond was refused, or is not answered yet. */
  ends(): JournalEnd[];
  /** While a task runs no file is removed. */
  holding<T>(task: () => Promise<T>): Promise<T>;
  /** Bytes in the file now written. */
  length(): number;
  /** Every commit up to this number was in its documents when the file now written was begun. */
  inDocuments(): number;
  close(): Promise<void>;
}

export interface JournalEnd {
  file: string;
  length: number;
}

export interface JournalKeep {
  /** Files with a commit after this number must stay. */
  mustAfterSeq: number;
  /** Files with a commit after this number stay as well while all together are not longer than `bytes`. */
  mayAfterSeq: number;
  bytes: number;
}

export interface JournalOptions {
  files: FileLayer;
  folder: string;
  write: Write;
  seal: Seal;
  content: JournalContent;
  /** Another program changed a file of the journal; `keptAs` is where its content went, if it had any. */
  onForeignChange?: (file: string, keptAs: string | null) => void;
}

/** Takes up the journal where `content` (as read back, its torn end cut off) stops. */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { files, folder, seal, content, onForeignChange } = options;
  const chain = [...content.chain];
  const strays = [...content.strays];
  const place = (number: number) => path.join(folder, journalFileName(number));
  let { inDocuments, lastSeq } = content;
  let nextNumber = Math.max(0, ...chain.map(({ number }) => number), ...strays) + 1;
  let file: number | undefined;
  let holds = 0;
  // After a sync failed, the system may believe the lost bytes are on the disk: that file is not written again.
  let mustMoveOn = true;
  // Another program has changed what is on the disk, and a new file with all that is needed could not be made yet.
  let isAltered = false;
  /** The CRC-32 of the file now written, as far as it counts. */
  let sum = 0;
  /** The commits that may not be in their documents. */
  let needed = content.commits.filter(({ seq }) => seq > inDocuments);

  const newest = chain.at(-1);
  if (newest !== undefined) {
    sum = crc32((await files.readFile(place(newest.number))).subarray(0, newest.length));
    file = await files.open(place(newest.number), 'r+');
    // A killed process may have left lines that only the system's memory holds; they are about to be believed.
    await files.datasync(file);
    mustMoveOn = false;
  }

  async function startNextFile(upTo: number): Promise<void> {
    const number = nextNumber;
    nextNumber += 1;
    const before = chain.at(-1);
    const header: JournalHeader = { journal: 1, file: number, firstSeq: lastSeq + 1, inDocuments: upTo };
    if (before !== undefined) header.follows = { file: before.number, length: before.length };
    const bytes = encodeLine(header, lineIdentity(number, 0), seal);
    // Should the new file be found begun although this fails, it says that the old one ends here: so nothing may be
    // added to the old one any more.
    mustMoveOn = true;
    const begun = await beginFile(number, bytes);
    if (file !== undefined) await files.close(file).catch(() => undefined);
    file = begun;
    chain.push({ number, firstSeq: header.firstSeq, lastSeq, length: bytes.length });
    sum = crc32(bytes);
    inDocuments = upTo;
    needed = needed.filter(({ seq }) => seq > upTo);
    mustMoveOn = false;
  }

  async function beginFile(number: number, header: Buffer): Promise<number> {
    await makeFolders(files, path.join(folder, 'journal'));
    const begun = await files.open(place(number), 'wx');
    try {
      writeAll(files, begun, header, 0);
      await files.datasync(begun);
      await files.syncFolder(path.join(folder, 'journal'));
      return begun;
    } catch (error) {
      strays.push(number);
      await files.close(begun).catch(() => undefined);
      await files.unlink(place(number)).catch(() => undefined);
      throw error;
    }
  }

  /** After a failed write: the refused bytes are cut off and the cut is synced, or else the file is left behind. */
  async function cutBack(open: number, current: JournalFile): Promise<void> {
    try {
      await files.truncate(open, current.length);
      await files.datasync(open);
    } catch {
      await leaveBehind(open, current);
    }
  }

  /** After a failed sync: a new file says where this one ends, so that what was refused can never come back. */
  async function leaveBehind(open: number, current: JournalFile): Promise<void> {
    mustMoveOn = true;
    await files.truncate(open, current.length).catch(() => undefined);
    await startNextFile(inDocuments).catch(() => undefined);
  }

  /** One whole file takes the place of the journal, for what is on the disk is not all ours any more. */
  async function beginAnew(altered: readonly number[]): Promise<void> {
    isAltered = true;
    const kept: [number, string | null][] = [];
    for (const number of altered) kept.push([number, await keepAside(options, number)]);
    const number = nextNumber;
    nextNumber += 1;
    const begins = { number, firstSeq: inDocuments + 1, lastSeq, length: 0 };
    const bytes = wholeJournal(number, { chain: [begins], commits: needed, inDocuments, lastSeq }, seal);
    await options.write(journalFileName(number), bytes);
    const begun = await files.open(place(number), 'r+');
    if (file !== undefined) await files.close(file).catch(() => undefined);
    file = begun;
    for (const [each] of kept) await files.unlink(place(each)).catch(() => undefined);
    strays.push(...chain.map((each) => each.number).filter((each) => !altered.includes(each)));
    chain.splice(0, chain.length, { ...begins, length: bytes.length });
    sum = crc32(bytes);
    mustMoveOn = false;
    isAltered = false;
    for (const [each, keptAs] of kept) onForeignChange?.(journalFileName(each), keptAs);
  }

  function hasLength(at: string, length: number): boolean {
    try {
      return files.lengthNow(at) === length;
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      return false;
    }
  }

  const written = (length: number, itsSum: number) => ({ length, sum: itsSum, mayBeLonger: mustMoveOn });

  async function look(): Promise<void> {
    const current = chain.at(-1);
    const altered = current ? await alteredFiles(options, chain, written(current.length, sum)) : [];
    if (isAltered || altered.length > 0) await beginAnew(altered);
    const own = [...chain.map(({ number }) => number), ...strays];
    for (const { number, keptAs } of await moveStrangersAside(options, own)) {
      onForeignChange?.(journalFileName(number), keptAs);
    }
  }

  async function append(commits: readonly Commit[]): Promise<void> {
    if (isAltered) await look();
    if (await stroke(commits)) return;
    // Also where what lies there now is what we wrote before: it is another file, and the one we write has no name any more.
    isAltered = true;
    await look();
    if (!(await stroke(commits))) throw Object.assign(new Error('it is changed again'), { code: 'EIO' });
  }

  /** False: what is on the disk is not ours any more, and so the commits are not in it. */
  async function stroke(commits: readonly Commit[]): Promise<boolean> {
    if (mustMoveOn) await startNextFile(inDocuments);
    const current = chain.at(-1);
    const last = commits.at(-1);
    if (current === undefined || file === undefined || last === undefined)
      throw new Error('nothing to write to');
    const open = file;
    const bytes = encodeStroke(commits, current);
    try {
      writeAll(files, open, bytes, current.length);
    } catch (error) {
      await cutBack(open, current);
      throw error;
    }
    const length = current.length + bytes.length;
    try {
      await files.datasync(open);
    } catch (error) {
      await leaveBehind(open, current);
      throw error;
    }
    const sumNow = crc32(bytes, sum);
    const isOurs =
      hasLength(place(current.number), length) ||
      (await isAsWritten(options, current.number, written(length, sumNow)));
    if (!isOurs) return false;
    current.length = length;
    current.lastSeq = last.seq;
    lastSeq = last.seq;
    sum = sumNow;
    needed.push(...commits);
    return true;
  }

  function encodeStroke(commits: readonly Commit[], current: JournalFile): Buffer {
    const stroke = lastSeq + 1;
    const lines: Buffer[] = [];
    let offset = current.length;
    for (const commit of commits) {
      const entry: JournalEntry = { stroke, commit };
      const line = encodeLine(entry, lineIdentity(current.number, offset), seal);
      lines.push(line);
      offset += line.length;
    }
    return Buffer.concat(lines);
  }

  function isNeeded(oldest: JournalFile, keep: JournalKeep): boolean {
    const bytes = chain.reduce((sum, { length }) => sum + length, 0);
    return oldest.lastSeq > keep.mustAfterSeq || (oldest.lastSeq > keep.mayAfterSeq && bytes <= keep.bytes);
  }

  async function drop(keep: JournalKeep): Promise<void> {
    if (holds > 0) return;
    for (const number of strays.splice(0)) await files.unlink(place(number)).catch(() => undefined);
    // Oldest first: whatever is cut short here, the files that stay follow one another.
    for (let oldest = chain[0]; oldest !== undefined && chain.length > 1; oldest = chain[0]) {
      if (isNeeded(oldest, keep)) return;
      chain.shift();
      await files.unlink(place(oldest.number)).catch(() => undefined);
    }
  }

  if (newest === undefined) await startNextFile(inDocuments);
  return {
    append,
    startNextFile,
    look,
    drop,
    ends: () => chain.map(({ number, length }) => ({ file: journalFileName(number), length })),
    holding: async (task) => {
      holds += 1;
      try {
        return await task();
      } finally {
        holds -= 1;
      }
    },
    length: () => chain.at(-1)?.length ?? 0,
    inDocuments: () => inDocuments,
    close: async () => {
      if (file !== undefined) await files.close(file);
    },
  };
}
