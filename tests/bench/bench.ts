import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './data/folder.ts';
import type { Measured } from './figures.ts';
import { measureMarks } from './marks.ts';
import { measureOpenings } from './opening.ts';
import { type Sizes, withOneYear } from './sizes.ts';
import { measureTaps } from './tap.ts';

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
  /** Told what is being done. */
  say: (line: string) => void;
}

/** Makes the folders, measures all there is to measure, and removes them. */
export async function bench({ place, sizes, rounds, openings, presses, say }: BenchOptions): Promise<Measured> {
  const around = await mkdtemp(path.join(place, 'welcome-desk-bench-'));
  const at = (name: string) => path.join(around, name);
  try {
    say('Making the data …');
    const folders = { S: at('S'), M: at('M'), L: at('L'), oneYear: at('one-year') };
    await makeFolder(folders.S, sizes.S);
    await makeFolder(folders.M, sizes.M);
    await makeFolder(folders.L, sizes.L);
    await makeFolder(folders.oneYear, withOneYear(sizes.L));
    say('Opening folders …');
    const opened = await measureOpenings(folders, openings);
    say('Making marks …');
    await mkdir(at('beside'));
    const marks = await measureMarks({ sizes, folders, beside: at('beside'), rounds });
    say('Pressing rows in a browser …');
    const taps = await measureTaps(folders.L, presses);
    return { marks, openings: opened, taps };
  } finally {
    await rm(around, { recursive: true, force: true });
  }
}
