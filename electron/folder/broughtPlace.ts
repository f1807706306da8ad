import path from 'node:path';
import { systemCode } from '../store/fileLayer.ts';
import { backupsIn } from './secondPlace.ts';
import type { DataFolder } from './dataFolder.ts';

/** What is called so is not whole yet, or only here until it is restored. */
const broughtName = 'brought';

export const broughtPlace = (folder: DataFolder): string => path.join(backupsIn(folder), broughtName);

export async function removeBrought(folder: DataFolder): Promise<void> {
  await folder.files.unlink(broughtPlace(folder)).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
  });
}
