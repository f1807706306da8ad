import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A path in a temporary folder of the test's own, which is gone when the test is; nothing is at the path yet. */
export function aFolder(): Promise<string> {
  return aFolderIn(os.tmpdir());
}

/** The same where nothing depends on a real disk, in memory if the system has such a place. */
export function aFolderInMemory(): Promise<string> {
  return aFolderIn(existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir());
}

async function aFolderIn(place: string): Promise<string> {
  const around = await mkdtemp(path.join(place, 'welcome-desk-'));
  onTestFinished(() => rm(around, { recursive: true, force: true }));
  return path.join(around, 'hall');
}

/** Every file in the folder with all its bytes, to compare a folder with itself. */
export async function bytesOf(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const at = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) found.set(path.relative(folder, at), await readFile(at, 'base64'));
  }
  return found;
}
