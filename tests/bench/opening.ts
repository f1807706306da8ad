import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './samples.ts';
import type { SealedFolder } from './data/sealed.ts';
import type { SizeName } from './sizes.ts';

const run = promisify(execFile);

export type FolderName = SizeName | 'oneYear';
export type SealedName = Exclude<FolderName, 'M'>;

/** Medians over several processes. */
export interface OpeningsMeasured {
  /** From a fresh start of the core to today's register, in milliseconds. */
  openMs: Record<FolderName, number>;
  /** Heap and what lies outside it, after a collection, with today's register open. */
  megabytes: Record<FolderName, number>;
  /** The same behind a passphrase, unlocked by the key that the computer keeps. */
  sealed: { openMs: Record<SealedName, number>; megabytes: Record<SealedName, number> };
  /** Reading and parsing the files that opening L reads, and nothing else. */
  parseMs: number;
}

/** What the process that opens a folder says of it. */
export interface Opened {
  milliseconds: number;
  megabytes: number;
  /** The files it read. */
  files: string[];
}

/** Runs a program of the bench in a process of its own, and gives what it says. */
export async function child<T>(program: string, words: readonly string[]): Promise<T> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const { stdout } = await run(process.execPath, ['--expose-gc', file, ...words]);
  return JSON.parse(stdout) as T;
}

/** Opens each folder in processes of their own, in turn with a process that only reads and parses. */
export async function measureOpenings(
  folders: Readonly<Record<FolderName, string>>,
  sealed: Readonly<Record<SealedName, SealedFolder>>,
  times: number,
): Promise<OpeningsMeasured> {
  const opened = new Map<FolderName, Opened[]>(namesOf(folders).map((name) => [name, []]));
  const unlocked = new Map<SealedName, Opened[]>(namesOf(sealed).map((name) => [name, []]));
  const parsedMs: number[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const [name, all] of opened) all.push(await child<Opened>('openProcess.ts', [folders[name]]));
    for (const [name, all] of unlocked) {
      const { folder, key } = sealed[name];
      all.push(await child<Opened>('openProcess.ts', [folder, key]));
    }
    const files = opened.get('L')?.[0]?.files ?? [];
    parsedMs.push((await child<{ milliseconds: number }>('parseProcess.ts', files)).milliseconds);
  }
  return {
    openMs: medians(opened, ({ milliseconds }) => milliseconds),
    megabytes: medians(opened, ({ megabytes }) => megabytes),
    sealed: {
      openMs: medians(unlocked, ({ milliseconds }) => milliseconds),
      megabytes: medians(unlocked, ({ megabytes }) => megabytes),
    },
    parseMs: median(parsedMs),
  };
}

function namesOf<Name extends string>(folders: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(folders) as Name[];
}

function medians<Name extends string>(
  opened: ReadonlyMap<Name, Opened[]>,
  what: (opening: Opened) => number,
): Record<Name, number> {
  const found = [...opened].map(([name, openings]) => [name, median(openings.map(what))]);
  return Object.fromEntries(found) as Record<Name, number>;
}
