import path from 'node:path';
import { z } from '#shared/z.ts';
import type { Commit } from './commit.ts';
import { systemCode } from './fileLayer.ts';
import type { ReadingFiles } from './fileLayer.ts';
import { asEntry, decodeLine, JournalHeader, lineFeed } from './journalLine.ts';
import type { JournalEntry } from './journalLine.ts';
import type { Seal } from './seal.ts';

/** A journal file and which commits it holds; none when `lastSeq` is `firstSeq - 1`. */
export interface JournalFile {
  number: number;
  firstSeq: number;
  lastSeq: number;
  length: number;
}

export interface JournalContent {
  /** The files that hold commits that count, oldest first; the last one goes on being written. */
  chain: JournalFile[];
  /** Files begun and given up again: nothing in them was ever answered. */
  strays: number[];
  commits: Commit[];
  lastSeq: number;
  inDocuments: number;
  /** What a cut left behind the last good line of the newest file. */
  torn?: Buffer;
}

export type JournalReading =
  | ({ outcome: 'read' } & JournalContent)
  | { outcome: 'damaged'; files: string[] }
  | { outcome: 'too-new'; version: number };

export function journalFileName(number: number): string {
  return `journal/${String(number).padStart(8, '0')}.log`;
}

/** What a line at this place of the journal is sealed as. */
export function lineIdentity(number: number, offset: number): string {
  return `${journalFileName(number)}@${offset}`;
}

/**
 * Reads the journal back: from the newest file that was begun properly to the oldest kept, each saying which went before
 * and where that ends. Changes nothing. `damaged`: an answered commit cannot be read, or is missing.
 */
export async function readJournal(files: ReadingFiles, folder: string, seal: Seal): Promise<JournalReading> {
  const numbers = await journalNumbers(files, folder);
  const read = new Map<number, FileReading>();
  for (const number of numbers) read.set(number, await readJournalFile(files, folder, number, seal));
  const tooNew = [...read.values()].find((file) => file.newerVersion !== undefined);
  if (tooNew?.newerVersion !== undefined) return { outcome: 'too-new', version: tooNew.newerVersion };

  const newest = numbers.findLast((number) => read.get(number)?.header !== undefined);
  const headless = numbers.filter((number) => number > (newest ?? 0) && read.get(number)?.hasLaterStroke);
  if (headless.length > 0) return damaged(...headless);
  if (newest === undefined) {
    return { outcome: 'read', chain: [], strays: numbers, commits: [], lastSeq: 0, inDocuments: 0 };
  }
  return follow(read, newest);
}

async function readJournalFile(
  files: ReadingFiles,
  folder: string,
  number: number,
  seal: Seal,
): Promise<FileReading> {
  const bytes = Buffer.from(await files.readFile(path.join(folder, journalFileName(number))));
  return readLines(bytes, number, seal);
}

/**
 * Every commit that any journal file still tells of, in order, whatever else is damaged or missing: for looking only, as
 * there may be gaps between them. What was refused, beyond the end that the next file notes, is left out.
 */
export async function salvageCommits(files: ReadingFiles, folder: string, seal: Seal): Promise<Commit[]> {
  const read = new Map<number, FileReading>();
  for (const number of await journalNumbers(files, folder)) {
    const file = await readJournalFile(files, folder, number, seal).catch(() => undefined);
    if (file !== undefined) read.set(number, file);
  }
  const follows = [...read.values()].flatMap(({ header }) => header?.follows ?? []);
  const ends = new Map(follows.map(({ file, length }) => [file, length]));
  const commits = [...read].flatMap(([number, { entries, beyond }]) =>
    [...entries, ...beyond]
      .filter(({ end }) => end <= (ends.get(number) ?? Infinity))
      .map(({ entry }) => [entry.commit.seq, entry.commit] as const),
  );
  return [...new Map(commits.toSorted(([a], [b]) => a - b)).values()];
}

/** The numbers of the files that are called as journal files are, in order. */
export async function journalNumbers(files: ReadingFiles, folder: string): Promise<number[]> {
  try {
    const entries = await files.readFolder(path.join(folder, 'journal'));
    return entries
      .flatMap(({ name }) => /^(?<number>\d{8})\.log$/.exec(name)?.groups?.['number'] ?? [])
      .map(Number)
      .toSorted((a, b) => a - b);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function follow(read: ReadonlyMap<number, FileReading>, newest: number): JournalReading {
  const chain: JournalFile[] = [];
  const commits: Commit[] = [];
  const inDocuments = read.get(newest)?.header?.inDocuments ?? 0;
  let torn: Buffer | undefined;
  let end: number | undefined;
  for (let number: number | undefined = newest; number !== undefined;) {
    const file = read.get(number);
    // Older ones are removed once no-one needs them, oldest first.
    if (file === undefined) break;
    const until: number = end ?? file.goodLength;
    if (file.header === undefined || file.goodLength < until) return damaged(number);
    if (end === undefined) {
      if (file.hasLaterStroke) return damaged(number);
      if (file.rest.length > 0) torn = file.rest;
    }
    const counted = file.entries.filter((entry) => entry.end <= until).map(({ entry }) => entry.commit);
    const { firstSeq, follows }: JournalHeader = file.header;
    chain.unshift({ number, firstSeq, lastSeq: firstSeq - 1 + counted.length, length: until });
    commits.unshift(...counted);
    number = follows?.file;
    end = follows?.length;
  }
  const first = chain[0]?.firstSeq ?? 1;
  const isGapless = commits.every((commit, index) => commit.seq === first + index) && isContinuous(chain);
  if (!isGapless || first > inDocuments + 1) return damaged(newest);
  const numbers = new Set(chain.map(({ number }) => number));
  return {
    outcome: 'read',
    chain,
    strays: [...read.keys()].filter((number) => !numbers.has(number)),
    commits,
    lastSeq: first - 1 + commits.length,
    inDocuments,
    ...(torn === undefined ? {} : { torn }),
  };
}

function isContinuous(chain: readonly JournalFile[]): boolean {
  return chain.every((file, index) => index === 0 || file.firstSeq === (chain[index - 1]?.lastSeq ?? 0) + 1);
}

function damaged(...numbers: number[]): JournalReading {
  return { outcome: 'damaged', files: numbers.map(journalFileName) };
}

interface FileReading {
  header?: JournalHeader;
  newerVersion?: number;
  /** The good lines up to the first bad one, and where each ends. */
  entries: { entry: JournalEntry; end: number }[];
  /** Good lines after the first bad one. */
  beyond: { entry: JournalEntry; end: number }[];
  goodLength: number;
  /** From the first bad line on. */
  rest: Buffer;
  /** Whether, beyond the first bad line, there are good ones written after it had been synced. */
  hasLaterStroke: boolean;
}

function readLines(bytes: Buffer, number: number, seal: Seal): FileReading {
  const reading: FileReading = { entries: [], beyond: [], goodLength: 0, rest: bytes, hasLaterStroke: false };
  let isWhole = true;
  let start = 0;
  for (let feed = bytes.indexOf(lineFeed); feed !== -1; feed = bytes.indexOf(lineFeed, start)) {
    const content = decodeLine(bytes.subarray(start, feed), lineIdentity(number, start), seal);
    if (start === 0) isWhole = readHeader(reading, content, number);
    else {
      const entry = asEntry(content);
      if (entry === undefined) isWhole = false;
      else if (isWhole) reading.entries.push({ entry, end: feed + 1 });
      else {
        reading.beyond.push({ entry, end: feed + 1 });
        if (isOfLaterStroke(reading, entry)) reading.hasLaterStroke = true;
      }
    }
    start = feed + 1;
    if (isWhole) reading.goodLength = start;
  }
  return { ...reading, rest: bytes.subarray(reading.goodLength) };
}

function readHeader(reading: FileReading, content: unknown, number: number): boolean {
  const version = z.object({ journal: z.int() }).safeParse(content);
  if (version.success && version.data.journal > 1) reading.newerVersion = version.data.journal;
  const header = JournalHeader.safeParse(content);
  if (!header.success || header.data.file !== number) return false;
  reading.header = header.data;
  return true;
}

function isOfLaterStroke(reading: FileReading, entry: JournalEntry): boolean {
  // A header is synced by itself before the first commit is written.
  if (reading.header === undefined) return true;
  const lastGood = reading.entries.at(-1)?.entry.commit.seq ?? reading.header.firstSeq - 1;
  return entry.stroke > lastGood + 1;
}
