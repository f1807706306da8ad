import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bytesOf } from './aFolder.ts';
import { openBackup } from '#electron/store/backups/backupFile.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';

/** Every file of the folder as it may be read, and the files in its backups. */
export const textsIn = async (folder: string): Promise<Map<string, string>> => {
  const all = new Map<string, string>();
  for (const name of (await bytesOf(folder)).keys()) {
    const place = path.join(folder, name);
    if (!name.endsWith('.welcomedesk')) {
      all.set(name, (await readFile(place)).toString());
      continue;
    }
    const backup = await openBackup(nodeFiles, place);
    for (const each of backup.paths())
      all.set(`${name} ${each}`, Buffer.from(await backup.readFile(each)).toString());
    await backup.close();
  }
  return all;
};
