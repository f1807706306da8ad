import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { measureBackups } from './backups.ts';
import { makeFolder } from './data/folder.ts';
import { sealedCopy, type SealedFolder } from './data/sealed.ts';
import type { Measured } from './figures.ts';
import { measureImport } from './importing.ts';
import { measureMarks } from './marks.ts';
import { type FolderName, measureOpenings, type SealedName } from './opening.ts';
import { measureReturns, sixtyLinkWorkers } from './returns.ts';
import { sizeNames, type Sizes, withOneYear } from './sizes.ts';
import { measureSearch } from './search.ts';
import { measureStarts } from './start.ts';
import { measureTaps } from './tap.ts';

/** As many as the largest list that is taken in. */
const importRows = 20_000;

export interface BenchOptions {
  /** An existing folder on the disk to be measured; everything made in it is removed again. */
  place: string;
  sizes: Sizes;
  /** How often a mark is timed. */
  rounds: number;
  /** How often a folder is opened. */
  openings: number;
  /** How many presses are timed, at least. */
  presses: number;
  /** For how many people it is tried how they are found. */
  looked: number;
  /** Told what is being done. */
  say: (line: string) => void;
}

export interface BenchFolders {
  /** The data folder of each size. */
  data: Readonly<Record<FolderName, string>>;
  /** Copies of some behind a passphrase. */
  sealed: Readonly<Record<SealedName, SealedFolder>>;
  /** An empty one beside them. */
  beside: string;
}

/** Makes the data folders on that disk, and removes them when all is measured, or when that went wrong. */
export async function withFolders<T>(
  place: string,
  sizes: Sizes,
  measure: (folders: BenchFolders) => Promise<T>,
): Promise<T> {
  const around = await mkdtemp(path.join(place, 'welcome-desk-bench-'));
  const at = (name: string) => path.join(around, name);
  try {
    const data = { S: at('S'), M: at('M'), L: at('L'), oneYear: at('one-year') };
    for (const name of sizeNames) await makeFolder(data[name], sizes[name]);
    await makeFolder(data.oneYear, withOneYear(sizes.L));
    const sealed = {
      S: await sealedCopy(data.S, at('S-sealed')),
      L: await sealedCopy(data.L, at('L-sealed')),
      oneYear: await sealedCopy(data.oneYear, at('one-year-sealed')),
    };
    await mkdir(at('beside'));
    return await measure({ data, sealed, beside: at('beside') });
  } finally {
    await rm(around, { recursive: true, force: true });
  }
}

/** Measures all there is to measure. */
export function bench({
  place,
  sizes,
  rounds,
  openings,
  presses,
  looked,
  say,
}: BenchOptions): Promise<Measured> {
  say('Making the data …');
  return withFolders(place, sizes, async ({ data, sealed, beside }) => {
    say('Opening folders …');
    const opened = await measureOpenings(data, sealed, openings);
    say('Making marks …');
    const marks = await measureMarks({ sizes, folders: data, sealed: sealed.L, beside, rounds });
    say('Marking while a backup is made …');
    const backup = await measureBackups(data.L, 50);
    say('Finding people …');
    const search = await measureSearch(data.L, sizes.L, looked);
    say('Taking a spreadsheet in …');
    const imported = await measureImport(beside, importRows, 3);
    say('Saving the returns of a month …');
    const returns = await measureReturns(beside, sixtyLinkWorkers);
    say('Starting the app …');
    const starts = await measureStarts(data, openings);
    say('Pressing rows in a browser …');
    const taps = await measureTaps(data.L, presses);
    return { marks, openings: opened, backup, search, imported, returns, starts, taps };
  });
}
