import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode, writeAll } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';

/** What a write leaves beside its target when it is cut short. */
export const unfinished = /\.[0-9a-f]{8}\.unfinished$/;

/** Virus scanners and sync programs hold a file open for a moment; together these waits are about two seconds. */
const renameWaitsMs = [5, 10, 25, 50, 100, 200, 400, 600, 600];

/**
 * Puts `bytes` in the place of the file at `target`, whole or not at all, whatever is cut short: a new file beside it is
 * filled, synced and read back, and only then renamed over the old one. When this resolves the new content survives a
 * power cut; when it throws (the system's error) the old content stands.
 */
export function durableWrite(files: FileLayer, target: string, bytes: Uint8Array): Promise<void> {
  return putInPlace(files, target, (beside) => fill(files, beside, bytes));
}

/** The same for a file too large to be held at once: `fill` writes and syncs the new file beside, and looks at it again. */
export async function putInPlace(
  files: FileLayer,
  target: string,
  fill: (beside: string) => Promise<void>,
): Promise<void> {
  const beside = `${target}.${randomUUID().slice(0, 8)}.unfinished`;
  try {
    await fill(beside);
    await renameOver(files, beside, target);
  } catch (error) {
    await files.unlink(beside).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(path.dirname(target));
}

async function fill(files: FileLayer, target: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(target, 'wx');
  try {
    writeAll(files, file, bytes, 0);
    await files.datasync(file);
  } finally {
    await files.close(file);
  }
  // A nearly full disk has been seen to take every byte, report success, and keep fewer.
  if (!Buffer.from(await files.readFile(target)).equals(bytes)) {
    throw Object.assign(new Error('what was read back is not what was written'), { code: 'EIO' });
  }
}

async function renameOver(files: FileLayer, from: string, to: string): Promise<void> {
  for (const waitMs of [...renameWaitsMs, undefined]) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      const isHeldByAnother = ['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error) ?? '');
      if (waitMs === undefined || !isHeldByAnother) throw error;
      await pause(waitMs);
    }
  }
}

/** Makes a folder and those above it where they are missing, each of them synced into the one above. */
export async function makeFolders(files: FileLayer, folder: string): Promise<void> {
  try {
    await files.makeFolder(folder);
  } catch (error) {
    const code = systemCode(error);
    const above = path.dirname(folder);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || above === folder) throw error;
    await makeFolders(files, above);
    return makeFolders(files, folder);
  }
  await files.syncFolder(path.dirname(folder));
}

/** Writes a file (its path within the data folder) durably, making the folders it needs. */
export type Write = (file: string, bytes: Uint8Array) => Promise<void>;

/** Each folder is tidied of half-done writes before the first write into it, so that opening need not walk them all. */
export function createWrite(files: FileLayer, folder: string): Write {
  const tidied = new Set<string>();
  return async (file, bytes) => {
    const target = path.join(folder, file);
    const around = path.dirname(target);
    if (!tidied.has(around)) {
      await makeFolders(files, around);
      await removeUnfinished(files, around);
      tidied.add(around);
    }
    await durableWrite(files, target, bytes);
  };
}

/** Removes what earlier writes into this folder left half done when they were cut short. */
export async function removeUnfinished(files: FileLayer, folder: string): Promise<void> {
  for (const entry of await files.readFolder(folder)) {
    if (unfinished.test(entry.name)) await files.unlink(path.join(folder, entry.name)).catch(() => undefined);
  }
}
