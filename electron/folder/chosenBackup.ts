import path from 'node:path';
import { type Backup, openBackup } from '../store/backups/backupFile.ts';
import { type Content, readContent } from '../store/backups/content.ts';
import { systemCode } from '../store/fileLayer.ts';
import { keyIdOf } from '../store/keys/dataKey.ts';
import { damagedKeyFiles, readKey } from '../store/keys/keyFiles.ts';
import { type Marker, readMarker } from '../store/marker.ts';
import { broughtPlace } from './broughtPlace.ts';
import type { DataFolder } from './dataFolder.ts';
import { backupsIn, secondPlaceOf, withinSecondPlace } from './secondPlace.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';
import { recoveryCodeIn } from '#shared/domain/recoveryCode.ts';
import { library } from '#shared/domain/shelves.ts';

type Which = Pick<InputOf<'backups.preview'>, 'place' | 'file'>;
export type Asked = InputOf<'backups.preview'>;
export type Previewed = Extract<OutputOf<'backups.preview'>, { outcome: 'read' }>;
export type Locked = Extract<OutputOf<'backups.preview'>, { outcome: 'locked' }>;

/** A backup that can be read, and what becomes of the folder's keys when it takes the folder's place. */
export interface Chosen {
  place: string;
  backup: Backup;
  key: Uint8Array | undefined;
  lock: Previewed['lock'];
  keepsKeys: boolean;
  /** The marker that the folder would have afterwards. */
  marker: Marker;
}

async function placeOf(folder: DataFolder, { place, file }: Which): Promise<string> {
  if (place === 'here') return path.join(backupsIn(folder), file);
  if (place === 'brought') return broughtPlace(folder);
  const second = await secondPlaceOf(folder);
  if (second === null) throw new AppError('not-found', { kind: 'backups' });
  return path.join(withinSecondPlace(second.folder), file);
}

const markerIn = async (read: ReturnType<typeof readMarker>): Promise<Marker | undefined> => {
  const marker = await read;
  if (marker.outcome === 'too-new') throw new AppError('file-too-new');
  return marker.outcome === 'read' ? marker.marker : undefined;
};

/**
 * Opens a backup and finds its key: the folder's own, or the one that the secret opens. Throws `not-found`,
 * `file-damaged` and `file-too-new`. The caller closes it.
 */
export async function choose(folder: DataFolder, asked: Asked): Promise<Chosen | Locked> {
  const { files } = folder;
  const place = await placeOf(folder, asked);
  try {
    await files.factsOf(place);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new AppError('not-found', { kind: 'backups' });
    throw error;
  }
  const backup = await openBackup(files, place);
  try {
    const then = await markerIn(readMarker(backup.asFolder(folder.path()), folder.path()));
    if (then === undefined) throw new AppError('file-damaged', { file: asked.file });
    const key = await keyFor(folder, backup, then, asked.secret);
    if (key === 'locked') {
      await backup.close();
      return { outcome: 'locked', isWrong: asked.secret !== undefined };
    }
    const now = await readMarker(files, folder.path());
    return {
      place,
      backup,
      key,
      ...afterwards(
        folder,
        now.outcome === 'read' ? await withSoundKeys(folder, now.marker, then) : undefined,
        then,
      ),
    };
  } catch (error) {
    await backup.close();
    throw error;
  }
}

async function keyFor(
  folder: DataFolder,
  backup: Backup,
  { sealing }: Marker,
  secret: Asked['secret'],
): Promise<Uint8Array | undefined | 'locked'> {
  if (sealing === undefined) return undefined;
  const own = folder.keyring.key(folder.path());
  if (own !== undefined && keyIdOf(own) === sealing.keyId) return own;
  if (secret === undefined) return 'locked';
  const place = { files: backup.asFolder(folder.path()), folder: folder.path() };
  const read =
    'passphrase' in secret
      ? await readKey(place, sealing, 'passphrase', secret.passphrase)
      : await readKey(place, sealing, 'recovery', recoveryCodeIn(secret.recoveryCode) ?? '');
  return read.outcome === 'key' ? read.key : 'locked';
}

/**
 * The folder's marker, without its keys where it is locked and one of them is damaged: nobody may get in by them any
 * more, and so those of a sealed backup take their place.
 */
async function withSoundKeys(folder: DataFolder, now: Marker, then: Marker): Promise<Marker> {
  const { sealing, ...others } = now;
  const isLocked = folder.keyring.key(folder.path()) === undefined;
  if (sealing === undefined || then.sealing === undefined || !isLocked) return now;
  const damaged = await damagedKeyFiles({ files: folder.files, folder: folder.path() }, sealing);
  return damaged.length === 0 ? now : others;
}

/**
 * A folder that is locked stays locked as it is: what was not sealed then is sealed when the folder is opened next. A
 * backup under another key brings its own keys.
 */
function afterwards(
  folder: DataFolder,
  now: Marker | undefined,
  then: Marker,
): Pick<Chosen, 'lock' | 'keepsKeys' | 'marker'> {
  const marker: Marker = {
    format: then.format,
    folderId: then.folderId,
    // Commits are counted from an earlier one again: under the old id two would have one number.
    deviceId: folder.newId(),
    practice: folder.which() === 'practice',
    createdAt: then.createdAt,
  };
  const sealed = now?.sealing;
  if (then.sealing === undefined) {
    if (sealed === undefined) return { lock: 'none', keepsKeys: false, marker };
    return {
      lock: 'as-now',
      keepsKeys: true,
      marker: { ...marker, sealing: { ...sealed, state: 'sealing' } },
    };
  }
  return sealed?.keyId === then.sealing.keyId
    ? {
        lock: 'as-now',
        keepsKeys: true,
        marker: { ...marker, sealing: { ...sealed, state: then.sealing.state } },
      }
    : { lock: 'as-then', keepsKeys: false, marker: { ...marker, sealing: then.sealing } };
}

export const contentOf = (folder: DataFolder, { backup, key }: Chosen): Promise<Content> =>
  readContent({ files: backup.asFolder(folder.path()), folder: folder.path(), key, library });
