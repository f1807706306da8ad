import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { AppError } from '#shared/domain/errors.ts';
import { z } from '#shared/z.ts';
import { createWrite, makeFolders } from '../durableWrite.ts';
import type { Write } from '../durableWrite.ts';
import { systemCode } from '../fileLayer.ts';
import type { FileLayer } from '../fileLayer.ts';
import { knownDocumentsName } from '../knownDocuments.ts';
import type { Refusal } from '../folderReading.ts';
import { Marker, markerName, writeMarker } from '../marker.ts';
import { jsonIn } from '../seal.ts';
import { type Backup, openBackup } from './backupFile.ts';
import type { OnProgress } from './content.ts';
import { filesUnder } from './making.ts';

/** While this file is in a folder, what it names takes the place of what is there: whoever opens the folder goes on with it. */
export const restoringName = 'restoring.json';

const Restoring = z.object({
  format: z.literal(1),
  /** The backup, as its path within the data folder. */
  from: z.string().regex(/^[^/\\]+(\/[^/\\]+)?$/),
  /** The marker that the folder has afterwards. */
  marker: Marker,
  /** The folder's keys stay; otherwise those of the backup take their place. */
  keepsKeys: z.boolean(),
});
export type Restoring = z.infer<typeof Restoring>;

/**
 * Puts what is in a backup in the place of what is in the (closed and locked) folder. From the moment the note about it
 * is on the disk it will be done, whatever is cut short: `finishRestore` goes on with it. Before that moment nothing is
 * changed. The caller has kept what is there, and has looked at the whole of the backup.
 */
export async function restore(
  files: FileLayer,
  folder: string,
  restoring: Omit<Restoring, 'format'>,
  onProgress: OnProgress,
): Promise<void> {
  const content: Restoring = { format: 1, ...restoring };
  await createWrite(files, folder)(restoringName, Buffer.from(`${JSON.stringify(content, null, 2)}\n`));
  const damaged = await finishRestore(files, folder, onProgress);
  if (damaged !== undefined) throw new AppError('file-damaged', { file: damaged.files.join() });
}

/** Goes on with a restore that was cut short, if there is one. Answers which file of it cannot be read, if that is so. */
export async function finishRestore(
  files: FileLayer,
  folder: string,
  onProgress: OnProgress = () => undefined,
): Promise<Extract<Refusal, { outcome: 'damaged' }> | undefined> {
  try {
    const restoring = await readNote(files, folder);
    if (restoring === undefined) return undefined;
    const backup = await openBackup(files, path.join(folder, restoring.from));
    try {
      await putInPlaceOfAll({ files, folder, restoring, backup, onProgress });
    } finally {
      await backup.close();
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { outcome: 'damaged', files: [String(error.details['file'])] };
  }
  await files.unlink(path.join(folder, restoringName));
  await files.syncFolder(folder);
  return undefined;
}

async function readNote(files: FileLayer, folder: string): Promise<Restoring | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await files.readFile(path.join(folder, restoringName));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return Restoring.parse(jsonIn(bytes));
  } catch {
    throw new AppError('file-damaged', { file: restoringName });
  }
}

/** Whether a restore was cut short in this folder, and nobody has gone on with it yet. */
export async function isRestoring({ files, folder }: Pick<Replacing, 'files' | 'folder'>): Promise<boolean> {
  try {
    await files.factsOf(path.join(folder, restoringName));
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

interface Replacing {
  files: FileLayer;
  folder: string;
  restoring: Restoring;
  backup: Backup;
  onProgress: OnProgress;
}

/** Every step can be taken again, and leads to the same: what is so already is left as it is. */
async function putInPlaceOfAll({ files, folder, restoring, backup, onProgress }: Replacing): Promise<void> {
  const write = createWrite(files, folder);
  const isReplaced = (name: string) =>
    name !== markerName && !(restoring.keepsKeys && name.startsWith('keys/'));
  const wanted = backup.paths().filter(isReplaced);
  for (const [index, name] of wanted.entries()) {
    await breath();
    await replace(files, folder, write, name, await backup.readFile(name));
    onProgress(index + 1, wanted.length);
  }
  const there = [knownDocumentsName];
  for (const within of ['journal', 'documents', 'catalogues', 'keys']) {
    there.push(...(await filesUnder(files, folder, within)));
  }
  const around = new Set<string>();
  for (const name of there.filter((each) => isReplaced(each) && !wanted.includes(each))) {
    await removeIfThere(files, path.join(folder, name));
    around.add(path.dirname(path.join(folder, name)));
  }
  for (const each of around) await files.syncFolder(each);
  await writeMarker(write, restoring.marker);
}

async function replace(
  files: FileLayer,
  folder: string,
  write: Write,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const place = path.join(folder, name);
  try {
    if (Buffer.from(await files.readFile(place)).equals(bytes)) return;
  } catch (error) {
    // What the disk will not give could not be kept in a backup either.
    if (systemCode(error) !== 'ENOENT') await setAside(files, folder, name);
  }
  await write(name, bytes);
}

async function setAside(files: FileLayer, folder: string, name: string): Promise<void> {
  const aside = path.join(folder, 'set-aside');
  await makeFolders(files, aside);
  await files.rename(
    path.join(folder, name),
    path.join(aside, `${path.basename(name)}-${randomUUID().slice(0, 8)}`),
  );
  await files.syncFolder(aside);
}

async function removeIfThere(files: FileLayer, place: string): Promise<void> {
  try {
    await files.unlink(place);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
