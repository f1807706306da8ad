import { openBackup } from '../store/backups/backupFile.ts';
import { makeFolders } from '../store/durableWrite.ts';
import { readExactly, writeAll } from '../store/fileLayer.ts';
import { backupsIn } from './secondPlace.ts';
import { broughtPlace, removeBrought } from './broughtPlace.ts';
import type { DataFolder } from './dataFolder.ts';
import { inWordsOfTheDisk } from './problems.ts';
import { kindOf, takeIn } from './takingIn.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';

const largestBytes = 2 * 1024 ** 3;

/** Puts a piece of a file together with those before it, and looks at the whole when it is the last. */
export async function bring(
  folder: DataFolder,
  { at, bytes, isLast }: InputOf<'backups.bring'>,
): Promise<OutputOf<'backups.bring'>> {
  const piece = Buffer.from(bytes, 'base64');
  if (at + piece.length > largestBytes) throw new AppError('too-large');
  await inWordsOfTheDisk(() => addPiece(folder, at, piece));
  if (!isLast) return { outcome: 'going-on' };
  const kind = kindOf(await beginning(folder));
  if (kind === 'age') return { outcome: 'handed-over' };
  try {
    if (kind === 'json') await takeIn(folder);
    else await (await openBackup(folder.files, broughtPlace(folder))).close();
    return { outcome: 'brought' };
  } catch (error) {
    await removeBrought(folder);
    return { outcome: 'not-a-backup', places: placesIn(error) };
  }
}

/** Where a readable file is not as we write it; of any other file there is nothing to say but that it is none of ours. */
function placesIn(error: unknown): string[] {
  if (!(error instanceof AppError)) throw error;
  if (!['file-damaged', 'invalid-input'].includes(error.code)) throw error;
  const { places } = error.details;
  return Array.isArray(places) ? places.map(String) : [];
}

async function beginning(folder: DataFolder): Promise<Uint8Array> {
  const { files } = folder;
  const file = await files.open(broughtPlace(folder), 'r');
  try {
    return await readExactly(files, file, 0, Math.min(100, await files.length(file)));
  } finally {
    await files.close(file);
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
