import path from 'node:path';
import { openBackup } from '../store/backups/backupFile.ts';
import { makeFolders } from '../store/durableWrite.ts';
import { systemCode, writeAll } from '../store/fileLayer.ts';
import { backupsIn } from './backingUp.ts';
import type { DataFolder } from './dataFolder.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';

/** What is called so is not whole yet, or only here until it is restored. */
export const broughtName = 'brought';

const largestBytes = 2 * 1024 ** 3;

export const broughtPlace = (folder: DataFolder): string => path.join(backupsIn(folder), broughtName);

export async function removeBrought(folder: DataFolder): Promise<void> {
  await folder.files.unlink(broughtPlace(folder)).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
  });
}

/** Puts a piece of a file together with those before it, and looks at the whole when it is the last. */
export async function bring(
  folder: DataFolder,
  { at, bytes, isLast }: InputOf<'backups.bring'>,
): Promise<OutputOf<'backups.bring'>> {
  const piece = Buffer.from(bytes, 'base64');
  if (at + piece.length > largestBytes) throw new AppError('too-large');
  try {
    await addPiece(folder, at, piece);
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined || error instanceof AppError ? error : new AppError('disk', { code });
  }
  if (!isLast) return { outcome: 'going-on' };
  try {
    await (await openBackup(folder.files, broughtPlace(folder))).close();
    return { outcome: 'brought' };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await removeBrought(folder);
    return { outcome: 'not-a-backup' };
  }
}

async function addPiece(folder: DataFolder, at: number, piece: Uint8Array): Promise<void> {
  const { files } = folder;
  if (at === 0) {
    await makeFolders(files, backupsIn(folder));
    await removeBrought(folder);
  }
  const file = await files.open(broughtPlace(folder), at === 0 ? 'wx' : 'r+');
  try {
    if ((await files.length(file)) !== at) throw new AppError('conflict');
    writeAll(files, file, piece, at);
    await files.datasync(file);
  } finally {
    await files.close(file);
  }
}
