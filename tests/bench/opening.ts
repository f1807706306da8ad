import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './samples.ts';
import type { SizeName } from './sizes.ts';

const run = promisify(execFile);

export type FolderName = SizeName | 'oneYear';

/** Medians over several processes. */
export interface OpeningsMeasured {
  /** From a fresh start of the core to today's register, in milliseconds. */
  openMs: Record<FolderName, number>;
  /** Heap and what lies outside it, after a collection, with today's register open. */
  megabytes: Record<FolderName, number>;
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

async function child<T>(program: string, words: readonly string[]): Promise<T> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const { stdout } = await run(process.execPath, ['--expose-gc', file, ...words]);
  return JSON.parse(stdout) as T;
}

/** Opens each folder in processes of their own, in turn with a process that only reads and parses. */
export async function measureOpenings(
  folders: Readonly<Record<FolderName, string>>,
  times: number,
): Promise<OpeningsMeasured> {
  const names = Object.keys(folders) as FolderName[];
  const opened = new Map<FolderName, Opened[]>(names.map((name) => [name, []]));
  const parsedMs: number[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const name of names) {
      opened.get(name)?.push(await child<Opened>('openProcess.ts', [folders[name]]));
    }
    const files = opened.get('L')?.[0]?.files ?? [];
    parsedMs.push((await child<{ milliseconds: number }>('parseProcess.ts', files)).milliseconds);
  }
  const medians = (what: (opening: Opened) => number) =>
    Object.fromEntries([...opened].map(([name, openings]) => [name, median(openings.map(what))])) as Record<
      FolderName,
      number
    >;
  return {
    openMs: medians(({ milliseconds }) => milliseconds),
    megabytes: medians(({ megabytes }) => megabytes),
    parseMs: median(parsedMs),
  };
}
