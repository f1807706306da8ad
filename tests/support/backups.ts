import path from 'node:path';
import { visitLibrary } from './visits.ts';
import { checkFiles, openBackup } from '#electron/store/backups/backupFile.ts';
import { type Content, readContent } from '#electron/store/backups/content.ts';
import { backupsFolder, readBackups } from '#electron/store/backups/keeping.ts';
import { makeBackup, type MakingOptions } from '#electron/store/backups/making.ts';
import { type FileLayer, nodeFiles } from '#electron/store/fileLayer.ts';

/** Makes a backup of a folder of visits as the app does, and answers the name of its file. */
export function backUp(folder: string, more: Partial<MakingOptions> = {}): Promise<string> {
  return makeBackup({
    files: nodeFiles,
    folder,
    into: path.join(folder, backupsFolder),
    reading: { key: undefined, library: visitLibrary },
    store: undefined,
    clock: Date.now,
    version: '0.1.0',
    why: 'asked',
    onProgress: () => undefined,
    ...more,
  });
}

export const backupsOf = (folder: string) => readBackups(nodeFiles, path.join(folder, backupsFolder));

/** All visits in a folder, or in a backup of it, by document and id. */
export async function visitsIn(content: Content): Promise<Record<string, Record<string, unknown>>> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const name of content.names) {
    const { shelves } = await content.load(name);
    all[name] = Object.fromEntries(shelves.get('visits') ?? []);
  }
  return all;
}

export const contentOf = (folder: string, files: FileLayer = nodeFiles): Promise<Content> =>
  readContent({ files, folder, key: undefined, library: visitLibrary });

/** What is in a backup, every record read. */
export async function visitsInBackup(place: string, key?: Uint8Array) {
  const backup = await openBackup(nodeFiles, place);
  try {
    const folder = path.dirname(place);
    await checkFiles(backup, () => undefined);
    return await visitsIn(
      await readContent({ files: backup.asFolder(folder), folder, key, library: visitLibrary }),
    );
  } finally {
    await backup.close();
  }
}

/** Whether the backup can be read from its first byte to its last. */
export async function isWholeBackup(place: string): Promise<boolean> {
  try {
    const backup = await openBackup(nodeFiles, place);
    try {
      await checkFiles(backup, () => undefined);
    } finally {
      await backup.close();
    }
    return true;
  } catch {
    return false;
  }
}
