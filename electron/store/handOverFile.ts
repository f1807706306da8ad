import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { AppError } from '#shared/domain/errors.ts';
import { HandOver } from '#shared/domain/handOver.ts';
import { createWrite, makeFolders } from './durableWrite.ts';
import type { Write } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { FileLayer, ReadingFiles } from './fileLayer.ts';
import { readMarker, sealFor } from './marker.ts';
import type { Marker } from './marker.ts';
import { jsonIn } from './seal.ts';
import type { Seal } from './seal.ts';

/**
 * Beside the records and in no backup of them: it tells where the desk is, of this folder only. So putting an older backup
 * back cannot make a desk that is away look as if it were here.
 */
export const handOverName = 'hand-over.json';

interface Place<Files = FileLayer> {
  files: Files;
  folder: string;
}

const damaged = () => new AppError('file-damaged', { file: handOverName });

/**
 * What the folder says of where its desk is; null: it was never lent, or it is another desk now. Throws `file-damaged` for a
 * note that cannot be read, which must not be taken for none, and `locked` without the key.
 */
export async function readHandOver(
  { files, folder }: Place<ReadingFiles>,
  key: Uint8Array | undefined,
): Promise<HandOver | null> {
  let bytes: Uint8Array;
  try {
    bytes = await files.readFile(path.join(folder, handOverName));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
  const { marker, seal } = await sealed({ files, folder }, key);
  const note = noteIn(bytes, seal);
  if (note === undefined) throw damaged();
  return note.folderId === marker.folderId ? note : null;
}

/** The note's bytes, as they lie in a folder under that seal. */
export const handOverBytes = (note: HandOver, seal: Seal): Uint8Array =>
  seal.seal(Buffer.from(JSON.stringify(note)), handOverName);

/** Notes down where the desk is, in a folder that is not open. Whole or not at all; null: nothing is noted any more. */
export async function writeHandOver(place: Place, key: Uint8Array | undefined, note: HandOver | null) {
  const { files, folder } = place;
  if (note === null) {
    await files.unlink(path.join(folder, handOverName)).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
    });
    return files.syncFolder(folder);
  }
  const { seal } = await sealed(place, key);
  const write: Write = createWrite(files, folder);
  return write(handOverName, handOverBytes(note, seal));
}

/**
 * Puts a note aside that could not be read under the marker that the folder is about to get: it would keep it from opening
 * for ever. What it said is then no longer known.
 */
export async function setAsideUnlessReadable(
  place: Place,
  marker: Marker,
  key: Uint8Array | undefined,
): Promise<void> {
  const { files, folder } = place;
  const seal = sealFor(marker, key);
  const bytes = await files.readFile(path.join(folder, handOverName)).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (seal === undefined || bytes === undefined || noteIn(bytes, seal) !== undefined) return;
  const aside = path.join(folder, 'set-aside');
  await makeFolders(files, aside);
  await files.rename(
    path.join(folder, handOverName),
    path.join(aside, `${handOverName}-${randomUUID().slice(0, 8)}`),
  );
  await files.syncFolder(aside);
  await files.syncFolder(folder);
}

async function sealed({ files, folder }: Place<ReadingFiles>, key: Uint8Array | undefined) {
  const read = await readMarker(files, folder);
  if (read.outcome !== 'read') throw damaged();
  const seal = sealFor(read.marker, key);
  if (seal === undefined) throw new AppError('locked');
  return { marker: read.marker, seal };
}

function noteIn(bytes: Uint8Array, seal: Seal): HandOver | undefined {
  try {
    return HandOver.safeParse(jsonIn(seal.open(bytes, handOverName))).data;
  } catch {
    return undefined;
  }
}
