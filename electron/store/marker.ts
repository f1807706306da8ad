import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from '#shared/z.ts';
import type { Write } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { ReadingFiles } from './fileLayer.ts';
import { keyIdOf } from './keys/dataKey.ts';
import { jsonIn, keySeal, plainSeal, sealUnderWay } from './seal.ts';
import type { Seal } from './seal.ts';

/** The file that says "this folder is Welcome Desk's". It is never sealed: it must be readable before any passphrase. */
export const markerName = 'welcome-desk.json';

const KeyFileSums = z.array(z.string()).max(20);

/** How the content is sealed. A folder whose marker has none is not sealed. */
const Sealing = z.strictObject({
  /** Tells the right data key from another (keys/dataKey.ts). */
  keyId: z.string(),
  /** On the way, `sealing` or `unsealing`, some files are sealed and some are not; each tells of itself. */
  state: z.enum(['sealed', 'sealing', 'unsealing']),
  /** The leader has said that the recovery sheet is on paper. */
  isSheetConfirmed: z.boolean(),
  /** SHA-256 of each key file as it was written: how a damaged one is told from a wrong passphrase. */
  keyFiles: z.strictObject({ passphrase: KeyFileSums, recovery: KeyFileSums }),
});
export type Sealing = z.infer<typeof Sealing>;
export type KeyHolder = keyof Sealing['keyFiles'];

export const Marker = z.strictObject({
  format: z.int(),
  folderId: z.string(),
  deviceId: z.string(),
  practice: z.boolean(),
  createdAt: z.string(),
  sealing: Sealing.optional(),
});
export type Marker = z.infer<typeof Marker>;

/** Folders begun before it was written have no sum. */
const MarkerFile = Marker.extend({ sum: z.string().optional() });

/** A fingerprint of all that is in the marker, since no seal vouches for it. */
function sumOf(marker: Marker): string {
  return createHash('sha256')
    .update(JSON.stringify(Marker.parse(marker)))
    .digest('hex')
    .slice(0, 16);
}

export type MarkerReading =
  | { outcome: 'read'; marker: Marker }
  | { outcome: 'missing' }
  | { outcome: 'damaged' }
  | { outcome: 'too-new'; version: number };

/** `newestFormat`: what can be read; without it the format is not judged. The marker of an older one is read too. */
export async function readMarker(
  files: ReadingFiles,
  folder: string,
  newestFormat = Infinity,
): Promise<MarkerReading> {
  let bytes: Uint8Array;
  try {
    bytes = await files.readFile(path.join(folder, markerName));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { outcome: 'missing' };
    throw error;
  }
  const content = parsed(bytes);
  const format = z.object({ format: z.int() }).safeParse(content);
  const read = MarkerFile.safeParse(content);
  if (!read.success && format.success && format.data.format > newestFormat) {
    return { outcome: 'too-new', version: format.data.format };
  }
  if (!read.success) return { outcome: 'damaged' };
  const { sum, ...marker } = read.data;
  if (sum !== undefined && sum !== sumOf(marker)) return { outcome: 'damaged' };
  return marker.format > newestFormat
    ? { outcome: 'too-new', version: marker.format }
    : { outcome: 'read', marker };
}

/** Puts the marker on the disk; of a new folder before anything else of ours is in it. */
export async function writeMarker(write: Write, content: Marker): Promise<Marker> {
  const { format, folderId, deviceId, practice, createdAt, sealing } = content;
  const marker: Marker = {
    format,
    folderId,
    deviceId,
    practice,
    createdAt,
    ...(sealing && { sealing }),
  };
  await write(markerName, Buffer.from(`${JSON.stringify({ ...marker, sum: sumOf(marker) }, null, 2)}\n`));
  return marker;
}

/** Changes how a sealed folder's marker says it is sealed. */
export async function changeSealing(
  write: Write,
  marker: Marker,
  change: (sealing: Sealing) => Sealing,
): Promise<Marker> {
  if (marker.sealing === undefined) throw new Error('this folder is not sealed');
  return writeMarker(write, { ...marker, sealing: change(marker.sealing) });
}

/** The seal of a folder's content, or undefined where it needs a key that was not given, or another one. */
export function sealFor({ sealing }: Marker, key: Uint8Array | undefined): Seal | undefined {
  if (sealing === undefined) return plainSeal;
  if (key === undefined || keyIdOf(key) !== sealing.keyId) return undefined;
  if (sealing.state === 'sealed') return keySeal(key);
  return sealUnderWay(key, sealing.state === 'sealing' ? 'sealed' : 'plain');
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return jsonIn(bytes);
  } catch {
    return undefined;
  }
}
