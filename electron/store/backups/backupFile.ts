import { createHash } from 'node:crypto';
import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { BackupAbout, BackupCounts } from '#shared/domain/backups.ts';
import { AppError } from '#shared/domain/errors.ts';
import { z } from '#shared/z.ts';
import { readExactly, writeAll } from '../fileLayer.ts';
import type { FileLayer, FolderEntry, ReadingFiles } from '../fileLayer.ts';

import type { OnProgress } from './content.ts';

const inflate = promisify(zlib.inflateRaw);
const deflate = promisify(zlib.deflateRaw);

/** How every backup begins: what the file is with the version of its form, and, for who looks into it, what to do. */
const head = Buffer.from('Welcome Desk backup 1\nOpen it in Welcome Desk: Settings and safety, Backups.\n');

/** The last line says where the list before it begins, and the SHA-256 of the list. */
const lastLine = /^list (?<at>\d{15}) (?<sha256>[0-9a-f]{64})\n$/;
const lastLineBytes = 'list '.length + 15 + 1 + 64 + 1;

/** Longer than any list of ten years of fifty groups by far; a damaged length must not fill the memory. */
const longestListBytes = 64 * 1024 * 1024;
const longestFileBytes = 1024 * 1024 * 1024;

/** A path within the data folder, as it may come back out of a file that anybody may have made. */
const SafePath = z
  .string()
  .max(300)
  .refine((text) =>
    text
      .split('/')
      .every((part) => /^[^\\:*?"<>|\u0000-\u001f]+$/.test(part) && part !== '..' && part !== '.'),
  );

const Entry = z.object({
  path: SafePath,
  /** Where its bytes begin in the backup, and how many there are there. */
  at: z.int().nonnegative(),
  stored: z.int().nonnegative(),
  /** How they are stored. */
  as: z.enum(['as-is', 'deflate']),
  /** How many bytes the file has. */
  length: z.int().nonnegative().max(longestFileBytes),
  /** Of the bytes as they are stored. */
  sha256: z.string(),
});
type Entry = z.infer<typeof Entry>;

const List = z.object({
  about: BackupAbout,
  counts: BackupCounts,
  files: z.array(Entry),
});
type List = z.infer<typeof List>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** So many bytes at most wait for the disk: more at once would hold up a mark that is being synced. */
export const syncEveryBytes = 512 * 1024;

/** A backup while it is being written, into a file that is new and not yet in its place. */
export interface BackupWriting {
  add(file: string, bytes: Uint8Array): Promise<void>;
  /** What has been added, read back from the disk. */
  readBack(): FilesInBackup;
  /** Ends the file; it is on the disk when this resolves. */
  finish(about: BackupAbout, counts: BackupCounts): Promise<void>;
  close(): Promise<void>;
}

export async function writeBackup(files: FileLayer, target: string): Promise<BackupWriting> {
  const file = await files.open(target, 'wx+');
  const list: Entry[] = [];
  let at = 0;
  let unsynced = 0;

  async function append(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; from += syncEveryBytes) {
      const part = bytes.subarray(from, from + syncEveryBytes);
      writeAll(files, file, part, at);
      at += part.length;
      unsynced += part.length;
      if (unsynced < syncEveryBytes) continue;
      await files.datasync(file);
      unsynced = 0;
    }
  }

  await append(head);
  return {
    add: async (name, bytes) => {
      const smaller = mayShrink(bytes) ? await deflate(bytes) : undefined;
      const stored = smaller ?? bytes;
      const entry: Entry = {
        path: name,
        at,
        stored: stored.length,
        as: smaller === undefined ? 'as-is' : 'deflate',
        length: bytes.length,
        sha256: sha256(stored),
      };
      await append(stored);
      list.push(entry);
    },
    readBack: () => filesIn(files, file, path.basename(target), list),
    finish: async (about, counts) => {
      const content: List = { about, counts, files: list };
      const text = Buffer.from(`${JSON.stringify(content)}\n`);
      const end = `list ${String(at).padStart(15, '0')} ${sha256(text)}\n`;
      await append(text);
      await append(Buffer.from(end));
      await files.datasync(file);
    },
    close: () => files.close(file),
  };
}

/** What is sealed does not shrink, and trying would only cost time: the beginning tells. */
function mayShrink(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 4096);
  return beginning.length > 200 && zlib.deflateRawSync(beginning).length < beginning.length * 0.7;
}

/** The files in a backup. Each is checked when it is read: `file-damaged` where it is not what was put in. */
export interface FilesInBackup {
  paths(): string[];
  readFile(file: string): Promise<Uint8Array>;
  /** As they would lie in `folder`. */
  asFolder(folder: string): ReadingFiles;
}

/** A backup whose list can be read. */
export interface Backup extends FilesInBackup {
  about: BackupAbout;
  counts: BackupCounts;
  /** Bytes of the whole file. */
  bytes: number;
  close(): Promise<void>;
}

/** Looks at every byte of the files in a backup, letting others work in between; throws `file-damaged`. */
export async function checkFiles({ paths, readFile }: FilesInBackup, onProgress: OnProgress): Promise<void> {
  const names = paths();
  for (const [index, name] of names.entries()) {
    await breath();
    await readFile(name);
    onProgress(index + 1, names.length);
  }
}

/** Opens a backup and reads its list. Throws `file-damaged` for a file that is none, or not whole any more. */
export async function openBackup(files: FileLayer, place: string): Promise<Backup> {
  const file = await files.open(place, 'r').catch(() => {
    throw new AppError('file-damaged', { file: path.basename(place) });
  });
  const damaged = () => new AppError('file-damaged', { file: path.basename(place) });
  try {
    const bytes = await files.length(file);
    const list = await readList(files, file, bytes);
    if (list === undefined) throw damaged();
    return {
      about: list.about,
      counts: list.counts,
      bytes,
      ...filesIn(files, file, path.basename(place), list.files),
      close: () => files.close(file),
    };
  } catch (error) {
    await files.close(file).catch(() => undefined);
    throw error instanceof AppError ? error : damaged();
  }
}

/** The files that a list names, read from an open backup. */
function filesIn(files: FileLayer, file: number, name: string, list: readonly Entry[]): FilesInBackup {
  const find = (wanted: string) => list.find((entry) => entry.path === wanted);
  const readFile = async (wanted: string): Promise<Uint8Array> => {
    const entry = find(wanted);
    if (entry === undefined) throw Object.assign(new Error('not in the backup'), { code: 'ENOENT' });
    const stored = await readExactly(files, file, entry.at, entry.stored).catch(() => undefined);
    const plain = stored && (await plainOf(entry, stored));
    if (plain === undefined) throw new AppError('file-damaged', { file: name });
    return plain;
  };
  const paths = () => list.map((entry) => entry.path);
  return {
    paths,
    readFile,
    asFolder: (folder) => ({
      readFile: (at) => readFile(within(folder, at)),
      factsOf: async (at) => ({ length: find(within(folder, at))?.length ?? 0, changedAtMs: 0 }),
      readFolder: async (at) => entriesIn(within(folder, at), paths()),
    }),
  };
}

async function plainOf(entry: Entry, stored: Buffer): Promise<Uint8Array | undefined> {
  if (sha256(stored) !== entry.sha256) return undefined;
  if (entry.as === 'as-is') return stored.length === entry.length ? stored : undefined;
  try {
    const plain = await inflate(stored, { maxOutputLength: Math.max(1, entry.length) });
    return plain.length === entry.length ? plain : undefined;
  } catch {
    return undefined;
  }
}

async function readList(files: FileLayer, file: number, bytes: number): Promise<List | undefined> {
  if (bytes < head.length + lastLineBytes) return undefined;
  const end = await readExactly(files, file, bytes - lastLineBytes, lastLineBytes);
  const ending = lastLine.exec(end.toString('latin1'))?.groups;
  const at = Number(ending?.['at'] ?? Infinity);
  const length = bytes - lastLineBytes - at;
  if (length <= 0 || length > longestListBytes) return undefined;
  const text = await readExactly(files, file, at, length);
  if (sha256(text) !== ending?.['sha256']) return undefined;
  const list = List.safeParse(asJson(text)).data;
  if (list === undefined) return undefined;
  const isOurs = (await readExactly(files, file, 0, head.length)).equals(head);
  return isOurs && isGapless(list.files, head.length, at) ? list : undefined;
}

/** Whether the files lie one after another, from the head to the list: then every byte is vouched for. */
function isGapless(entries: readonly Entry[], from: number, to: number): boolean {
  let at = from;
  for (const entry of entries) {
    if (entry.at !== at) return false;
    at += entry.stored;
  }
  return at === to;
}

function asJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString());
  } catch {
    return undefined;
  }
}

const within = (folder: string, at: string): string => path.relative(folder, at).split(path.sep).join('/');

function entriesIn(folder: string, paths: Iterable<string>): FolderEntry[] {
  const found = new Map<string, FolderEntry>();
  for (const each of paths) {
    if (folder !== '' && !each.startsWith(`${folder}/`)) continue;
    const [name = '', ...rest] = each.slice(folder === '' ? 0 : folder.length + 1).split('/');
    found.set(name, { name, isFolder: rest.length > 0 });
  }
  if (found.size === 0) throw Object.assign(new Error('no such folder'), { code: 'ENOENT' });
  return [...found.values()];
}
