import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { AppError } from '#shared/domain/errors.ts';
import { createWrite } from '../durableWrite.ts';
import type { Write } from '../durableWrite.ts';
import { systemCode } from '../fileLayer.ts';
import type { FileLayer } from '../fileLayer.ts';
import { takeLock } from '../lock.ts';
import { changeSealing, markerName, readMarker, writeMarker } from '../marker.ts';
import type { KeyHolder, Marker } from '../marker.ts';
import { keyIdOf, newDataKey } from './dataKey.ts';
import { keyFile, writeKeyFiles } from './keyFiles.ts';
import type { Secret } from './keyFiles.ts';
import { reseal, unreadableFiles } from './resealing.ts';
import type { OnProgress } from './resealing.ts';

export interface Place {
  files: FileLayer;
  /** A folder that is not open. */
  folder: string;
}

/** Does something to a folder that is not open, as its only owner. Throws `busy`, `disk` and `file-damaged`. */
async function owning<T>(place: Place, task: (marker: Marker, write: Write) => Promise<T>): Promise<T> {
  try {
    return await underLock(place, task);
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined || error instanceof AppError ? error : new AppError('disk', { code });
  }
}

async function underLock<T>(
  { files, folder }: Place,
  task: (marker: Marker, write: Write) => Promise<T>,
): Promise<T> {
  const lock = await takeLock({ files, folder, nonce: randomUUID(), now: () => Date.now() });
  if (lock === 'busy') throw new AppError('busy');
  try {
    const read = await readMarker(files, folder);
    if (read.outcome !== 'read') throw new AppError('file-damaged', { file: markerName });
    return await task(read.marker, createWrite(files, folder));
  } finally {
    await lock.release();
  }
}

/**
 * Begins to seal a folder that is not sealed: from here on its content opens only with the key that this answers, which
 * the secrets open. `finishTurning` does the rest. Throws `file-damaged` while a file cannot be read, which would else be
 * sealed as it is, and `conflict` where the folder is sealed.
 */
export function beginSealing(place: Place, secrets: Readonly<Record<KeyHolder, Secret>>): Promise<Buffer> {
  return owning(place, async (marker, write) => {
    if (marker.sealing !== undefined) throw new AppError('conflict');
    const key = newDataKey();
    const unreadable = await unreadableFiles({ ...place, write, key, to: 'sealed' });
    if (unreadable.length > 0) throw new AppError('file-damaged', { files: unreadable });
    const keyFiles = await writeKeyFiles(write, key, secrets);
    const keyId = keyIdOf(key);
    const sealing = { keyId, state: 'sealing', isSheetConfirmed: false, keyFiles } as const;
    await writeMarker(write, { ...marker, sealing });
    return key;
  });
}

/** Begins to give a sealed folder's files back as plain text; `finishTurning` does the rest. */
export async function beginUnsealing(place: Place, key: Uint8Array): Promise<void> {
  await owning(place, async (marker, write) => {
    const unreadable = await unreadableFiles({ ...place, write, key, to: 'plain' });
    if (unreadable.length > 0) throw new AppError('file-damaged', { files: unreadable });
    await changeSealing(write, marker, (sealing) => ({ ...sealing, state: 'unsealing' }));
  });
}

/** Brings a folder that was begun to be sealed, or unsealed, to its end; run again after a cut, it goes on from there. */
export async function finishTurning(place: Place, key: Uint8Array, onProgress: OnProgress): Promise<void> {
  await owning(place, async (marker, write) => {
    const state = marker.sealing?.state ?? 'sealed';
    if (state === 'sealed') return;
    await reseal({ ...place, write, key, to: state === 'sealing' ? 'sealed' : 'plain' }, onProgress);
    if (state === 'sealing') {
      await changeSealing(write, marker, (sealing) => ({ ...sealing, state: 'sealed' }));
      return;
    }
    const { sealing: _, ...plain } = marker;
    await writeMarker(write, plain);
    for (const file of Object.values(keyFile)) await removeIfThere(place, file);
  });
}

async function removeIfThere({ files, folder }: Place, file: string): Promise<void> {
  try {
    await files.unlink(path.join(folder, file));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
