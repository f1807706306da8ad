import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { AppError } from '#shared/domain/errors.ts';
import { Erasure } from '#shared/domain/erasures.ts';
import { z } from '#shared/z.ts';
import { createWrite, makeFolders } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { FileLayer, ReadingFiles } from './fileLayer.ts';
import { jsonIn } from './seal.ts';

/**
 * Beside the records and in no backup of them: what was ever erased here, by ids alone. So a backup from before cannot bring
 * it back. It is not sealed: whoever opens the folder must know what is still to be done.
 */
export const erasingName = 'erased.json';

export const ErasingNote = z.strictObject({
  format: z.literal(1),
  erasures: z.array(Erasure).max(100_000),
  /** Some of it is still in the files of the folder: whoever opens it next goes on. */
  isDue: z.boolean(),
  /** From which of them on; from the first when left out. What was erased before may have been written down anew since. */
  dueFrom: z.int().min(0).optional(),
  /** Where backups may still hold some of it. */
  backupsDue: z.array(z.enum(['here', 'second'])).max(2),
  /** From which of them on; from the first when left out. */
  backupsFrom: z.int().min(0).optional(),
});
export type ErasingNote = z.infer<typeof ErasingNote>;

const nothingErased: ErasingNote = { format: 1, erasures: [], isDue: false, backupsDue: [] };

/** What the folder says was erased in it. Throws `file-damaged` for a note that cannot be read. */
export async function readErasingNote(files: ReadingFiles, folder: string): Promise<ErasingNote> {
  let bytes: Uint8Array;
  try {
    bytes = await files.readFile(path.join(folder, erasingName));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return nothingErased;
    throw error;
  }
  try {
    return ErasingNote.parse(jsonIn(bytes));
  } catch {
    throw new AppError('file-damaged', { file: erasingName });
  }
}

/**
 * The note once these are to be erased as well: in the folder they alone, for the others were, and in the backups what is
 * still due there beside them. What is erased once more counts as new.
 */
export const withErasures = (note: ErasingNote, erasures: readonly Erasure[]): ErasingNote => {
  const isBefore = ({ what, id }: Erasure) => !erasures.some((each) => each.what === what && each.id === id);
  const before = note.erasures.filter(isBefore);
  const dueBefore = (from: number | undefined) => note.erasures.slice(0, from ?? 0).filter(isBefore).length;
  return {
    format: 1,
    erasures: [...before, ...erasures],
    isDue: true,
    dueFrom: note.isDue ? dueBefore(note.dueFrom) : before.length,
    backupsDue: ['here', 'second'],
    backupsFrom: note.backupsDue.length > 0 ? dueBefore(note.backupsFrom) : before.length,
  };
};

/** Notes it down, whole or not at all. */
export const writeErasingNote = (files: FileLayer, folder: string, note: ErasingNote): Promise<void> =>
  createWrite(files, folder)(erasingName, Buffer.from(`${JSON.stringify(note)}\n`));

/** Puts a note aside that cannot be read: it would keep the folder from opening, also after a restore. */
export async function setErasingNoteAside(files: FileLayer, folder: string): Promise<void> {
  const aside = path.join(folder, 'set-aside');
  await makeFolders(files, aside);
  const name = `${erasingName}-${randomUUID().slice(0, 8)}`;
  await files.rename(path.join(folder, erasingName), path.join(aside, name));
  await files.syncFolder(aside);
  await files.syncFolder(folder);
}
