import { eraseInBackups } from '../store/backups/erasing.ts';
import { readErasingNote, writeErasingNote } from '../store/erasingNote.ts';
import { readMarker } from '../store/marker.ts';
import type { DataFolder } from './dataFolder.ts';
import { backupsIn, secondPlaceIfThere, secondPlaceOf } from './secondPlace.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { library } from '#shared/domain/shelves.ts';

type Backups = OutputOf<'erasing.erase'>['backups'];

/** Another place may hold copies from before anything was erased: whatever ever was is due there. */
export async function eraseInNewSecondPlace({ files, path: folder }: DataFolder): Promise<void> {
  const note = await readErasingNote(files, folder());
  if (note.erasures.length === 0) return;
  const backupsDue: typeof note.backupsDue = note.backupsDue.includes('here')
    ? ['here', 'second']
    : ['second'];
  await writeErasingNote(files, folder(), { ...note, backupsDue, backupsFrom: 0 });
}

/**
 * Erases in the backups what was erased in the folder, here and in the second place; where that is not there now, it is done
 * with the first backup that is made while there is one. Answers what could not be done. Only within `inTurn`.
 */
export async function eraseInOlderBackups(
  folder: DataFolder,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Backups> {
  const { files } = folder;
  const path = folder.path();
  const done: Backups = { left: [], secondPlace: 'none' };
  const note = await readErasingNote(files, path);
  if (note.backupsDue.length === 0) return done;
  const marker = await readMarker(files, path);
  const folderId = marker.outcome === 'read' ? marker.marker.folderId : '';
  const eraseIn = async (into: string) => {
    const erasures = note.erasures.slice(note.backupsFrom);
    const key = folder.keyring.key(path);
    done.left.push(
      ...(await eraseInBackups({ files, folder: path, folderId, key, library, into, erasures, onProgress })),
    );
  };
  const [there] = await secondPlaceIfThere(folder);
  if (there !== undefined) done.secondPlace = 'done';
  else if ((await secondPlaceOf(folder)) !== null) done.secondPlace = 'not-there';
  if (note.backupsDue.includes('here')) await eraseIn(backupsIn(folder));
  if (there !== undefined && note.backupsDue.includes('second')) await eraseIn(there);
  const backupsDue = there === undefined ? note.backupsDue.filter((each) => each === 'second') : [];
  await writeErasingNote(files, path, { ...note, backupsDue });
  done.left = [...new Set(done.left)];
  return done;
}
