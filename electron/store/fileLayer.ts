import fs from 'node:fs';
import { promisify } from 'node:util';

export interface FolderEntry {
  name: string;
  isFolder: boolean;
}

export interface FileFacts {
  length: number;
  /** Milliseconds since 1970 of the last change. */
  changedAtMs: number;
}

/**
 * Exactly the calls the store makes of a disk, and the only way bytes of the store reach one: what breaks, slows or
 * cuts the power of a disk in a test wraps this. Every call fails with Node's own error and its `code`.
 */
export interface FileLayer {
  /** `r`: an existing file, to read; `r+`: also to write; `wx`: a new file, failing with EEXIST when there is one; `wx+`: also to read. */
  open(path: string, flags: 'r' | 'r+' | 'wx' | 'wx+'): Promise<number>;
  /** Fills `into` with the bytes from `position` on, as far as there are any, and says how many there were. */
  read(file: number, into: Uint8Array, position: number): Promise<number>;
  /** Bytes in an open file. */
  length(file: number): Promise<number>;
  /** Hands bytes to the system (not yet to the disk) and says how many it took. */
  writeSync(file: number, bytes: Uint8Array, position: number): number;
  /** The file's bytes and length are on the disk. */
  datasync(file: number): Promise<void>;
  truncate(file: number, length: number): Promise<void>;
  close(file: number): Promise<void>;
  readFile(path: string): Promise<Uint8Array>;
  readFolder(path: string): Promise<FolderEntry[]>;
  makeFolder(path: string): Promise<void>;
  factsOf(path: string): Promise<FileFacts>;
  /** How many bytes the file has at this moment, undefined where there is none: quick enough to be asked after every commit. */
  lengthNow(path: string): number | undefined;
  touch(path: string, atMs: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Files made, renamed and removed in this folder are so on the disk. */
  syncFolder(path: string): Promise<void>;
}

/** As much of it as reading takes: a folder on a disk, or the files in a backup. */
export type ReadingFiles = Pick<FileLayer, 'readFile' | 'readFolder' | 'factsOf'>;

// The callback forms: a FileHandle costs more than the sync itself on a fast disk.
const fdatasync = promisify(fs.fdatasync);
const fstat = promisify(fs.fstat);
const ftruncate = promisify(fs.ftruncate);
const read = promisify(fs.read);
const open = promisify(fs.open);
const close = promisify(fs.close);

async function syncFolder(path: string): Promise<void> {
  // Windows has no way to sync a folder, and refuses to open one.
  if (process.platform === 'win32') return;
  const folder = await fs.promises.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The real disk. */
export const nodeFiles: FileLayer = {
  // Names and notes of people: nobody else on this computer is to read them.
  open: (path, flags) => open(path, flags, 0o600),
  read: async (file, into, position) => (await read(file, into, 0, into.length, position)).bytesRead,
  length: async (file) => (await fstat(file)).size,
  writeSync: (file, bytes, position) => fs.writeSync(file, bytes, 0, bytes.length, position),
  datasync: (file) => fdatasync(file),
  truncate: (file, length) => ftruncate(file, length),
  close: (file) => close(file),
  readFile: (path) => fs.promises.readFile(path),
  readFolder: async (path) => {
    const entries = await fs.promises.readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  makeFolder: (path) => fs.promises.mkdir(path, 0o700),
  factsOf: async (path) => {
    const { size, mtimeMs } = await fs.promises.stat(path);
    return { length: size, changedAtMs: mtimeMs };
  },
  lengthNow: (path) => fs.statSync(path, { throwIfNoEntry: false })?.size,
  touch: (path, atMs) => fs.promises.utimes(path, atMs / 1000, atMs / 1000),
  rename: (from, to) => fs.promises.rename(from, to),
  unlink: (path) => fs.promises.unlink(path),
  syncFolder,
};

/** The system's code of an error (`ENOENT`, `ENOSPC` …), or undefined when it is none of the system's. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Hands over all bytes, however few the system takes at a time. */
export function writeAll(files: FileLayer, file: number, bytes: Uint8Array, position: number): void {
  let written = 0;
  while (written < bytes.length) {
    const taken = files.writeSync(file, bytes.subarray(written), position + written);
    // It would be asked for ever.
    if (taken === 0) throw Object.assign(new Error('the disk takes nothing'), { code: 'EIO' });
    written += taken;
  }
}

/** The bytes from `position` on; throws `EIO` where the file ends before them. */
export async function readExactly(
  files: FileLayer,
  file: number,
  position: number,
  length: number,
): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  for (let filled = 0; filled < length;) {
    const more = await files.read(file, bytes.subarray(filled), position + filled);
    if (more === 0) throw Object.assign(new Error('the file ends too soon'), { code: 'EIO' });
    filled += more;
  }
  return bytes;
}
