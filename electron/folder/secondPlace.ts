import path from 'node:path';
import { copyBackup } from '../store/backups/copying.ts';
import { backupsFolder, removeNotNeeded, tidyBackups } from '../store/backups/keeping.ts';
import { createWrite } from '../store/durableWrite.ts';
import { systemCode } from '../store/fileLayer.ts';
import type { DataFolder } from './dataFolder.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { dayAt, daysBetween, Instant, instantAt } from '#shared/domain/dates.ts';
import { secondPlaceReminderDays } from '#shared/domain/backups.ts';
import { z } from '#shared/z.ts';

/** Beside the backups, and in none of them: it says where on this computer. */
const noteName = `${backupsFolder}/second-place.json`;

const Note = z.object({ folder: z.string(), copiedAt: Instant.nullable(), setAt: Instant });
type Note = z.infer<typeof Note>;

/** Where the backups of the folder in use lie. */
export const backupsIn = ({ path: folder }: Pick<DataFolder, 'path'>): string =>
  path.join(folder(), backupsFolder);

/** Backups lie in a folder of their own there, so that a memory stick stays tidy. */
export const withinSecondPlace = (chosen: string): string => path.join(chosen, 'Welcome Desk backups');

async function readNote({ files, path: folder }: DataFolder): Promise<Note | null> {
  try {
    const bytes = await files.readFile(path.join(folder(), noteName));
    return Note.parse(JSON.parse(Buffer.from(bytes).toString()));
  } catch {
    return null;
  }
}

const writeNote = ({ files, path: folder }: DataFolder, note: Note): Promise<void> =>
  createWrite(files, folder())(noteName, Buffer.from(JSON.stringify(note)));

/** Where copies go, and when they last did. */
export async function secondPlaceOf(folder: DataFolder): Promise<OutputOf<'backups.secondPlace'>> {
  const note = await readNote(folder);
  if (note === null) return null;
  const since = dayAt(Date.parse(note.copiedAt ?? note.setAt));
  const isOverdue = daysBetween(since, folder.today()) >= secondPlaceReminderDays;
  return { folder: note.folder, copiedAt: note.copiedAt, isOverdue };
}

/** Whether the chosen place is there now: a stick may be out. */
export async function isThere({ files }: DataFolder, chosen: string): Promise<boolean> {
  try {
    await files.readFolder(chosen);
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}

/** The folder with the copies, while it is there. */
export async function secondPlaceIfThere(folder: DataFolder): Promise<string[]> {
  const note = await readNote(folder);
  return note !== null && (await isThere(folder, note.folder)) ? [withinSecondPlace(note.folder)] : [];
}

type Setting = OutputOf<'backups.setSecondPlace'>;

/** Notes down where copies go from now on, where that is a place that can be written to. */
export async function setSecondPlace(folder: DataFolder, chosen: string | null): Promise<Setting> {
  const { files } = folder;
  if (chosen === null) {
    await files.unlink(path.join(folder.path(), noteName)).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
    });
    return { outcome: 'set' };
  }
  if (!path.isAbsolute(chosen)) return { outcome: 'not-a-path' };
  const place = path.resolve(chosen);
  const fromData = path.relative(folder.path(), place);
  const isWithin = !fromData.startsWith('..') && !path.isAbsolute(fromData);
  if (isWithin) return { outcome: 'within-data' };
  if (!(await isThere(folder, place))) return { outcome: 'not-there' };
  try {
    await tidyBackups(files, withinSecondPlace(place));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return { outcome: 'cannot-write' };
  }
  await writeNote(folder, { folder: place, copiedAt: null, setAt: instantAt(folder.clock()) });
  return { outcome: 'set' };
}

/** Copies a backup to the second place, if there is one and it is there; then tidies up there as here. */
export async function copyToSecondPlace(
  folder: DataFolder,
  file: string,
  folderId: string,
  signal: AbortSignal,
): Promise<void> {
  const { files } = folder;
  const note = await readNote(folder);
  if (note === null || !(await isThere(folder, note.folder))) return;
  const into = withinSecondPlace(note.folder);
  await tidyBackups(files, into);
  await copyBackup(files, path.join(folder.path(), backupsFolder, file), path.join(into, file), signal);
  await removeNotNeeded(files, into, folderId);
  await writeNote(folder, { ...note, copiedAt: instantAt(folder.clock()) });
}
