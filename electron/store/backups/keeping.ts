import path from 'node:path';
import { type BackupAbout, type BackupCounts, notNeeded } from '#shared/domain/backups.ts';
import { dayAt, timeAt } from '#shared/domain/dates.ts';
import { makeFolders, removeUnfinished } from '../durableWrite.ts';
import { systemCode } from '../fileLayer.ts';
import type { FileLayer } from '../fileLayer.ts';
import { openBackup } from './backupFile.ts';

/** Where the backups of a data folder lie, within it. */
export const backupsFolder = 'backups';

const ending = '.welcomedesk';

export interface KeptBackup {
  /** The name of its file. */
  file: string;
  bytes: number;
  about: BackupAbout;
  counts: BackupCounts;
}

export interface KeptBackups {
  /** The newest first. */
  readable: KeptBackup[];
  /** Files called like backups that cannot be read; they stay as they are. */
  unreadable: string[];
}

/** What backups there are, as far as their lists tell. Changes nothing. No folder is no backups. */
export async function readBackups(files: FileLayer, folder: string): Promise<KeptBackups> {
  const kept: KeptBackups = { readable: [], unreadable: [] };
  for (const file of await backupNames(files, folder)) {
    try {
      const backup = await openBackup(files, path.join(folder, file));
      await backup.close();
      const { about, counts, bytes } = backup;
      kept.readable.push({ file, about, counts, bytes });
    } catch {
      kept.unreadable.push(file);
    }
  }
  kept.readable.sort((one, other) => other.about.number - one.about.number);
  return kept;
}

async function backupNames(files: FileLayer, folder: string): Promise<string[]> {
  try {
    const entries = await files.readFolder(folder);
    return entries
      .flatMap(({ name, isFolder }) => (!isFolder && name.endsWith(ending) ? [name] : []))
      .toSorted();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return [];
    throw error;
  }
}

/** Makes the folder where there is none, and removes what was cut short in it. */
export async function tidyBackups(files: FileLayer, folder: string): Promise<void> {
  await makeFolders(files, folder);
  await removeUnfinished(files, folder);
}

/** A name that is still free: the day and the time of the hall, `2026-11-22 1405.welcomedesk`. */
export async function freeName(files: FileLayer, folder: string, now: number): Promise<string> {
  const taken = new Set((await files.readFolder(folder)).map(({ name }) => name));
  const name = `${dayAt(now)} ${timeAt(now).replace(':', '')}`;
  let free = `${name}${ending}`;
  for (let copy = 2; taken.has(free); copy += 1) free = `${name} ${copy}${ending}`;
  return free;
}

/**
 * Removes the backups of one data folder that the rule no longer needs. One that cannot be read stays, and so does one
 * that cannot be removed, and the one that is named.
 */
export async function removeNotNeeded(
  files: FileLayer,
  folder: string,
  folderId: string,
  staying?: string,
): Promise<void> {
  const { readable } = await readBackups(files, folder);
  const own = readable.filter(({ about }) => about.folderId === folderId);
  for (const { file } of notNeeded(own.map((each) => ({ ...each.about, file: each.file })))) {
    if (file !== staying) await files.unlink(path.join(folder, file)).catch(() => undefined);
  }
}
