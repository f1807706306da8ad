import path from 'node:path';
import { z } from '#shared/z.ts';
import type { Write } from './durableWrite.ts';
import { systemCode } from './fileLayer.ts';
import type { FileLayer } from './fileLayer.ts';
import { jsonIn } from './seal.ts';

/** The file that says "this folder is Welcome Desk's". It is never sealed: it must be readable before any passphrase. */
export const markerName = 'welcome-desk.json';

const newestFormat = 1;

const Marker = z.object({
  format: z.int(),
  folderId: z.string(),
  deviceId: z.string(),
  practice: z.boolean(),
  createdAt: z.string(),
});
export type Marker = z.infer<typeof Marker>;

export type MarkerReading =
  | { outcome: 'read'; marker: Marker }
  | { outcome: 'missing' }
  | { outcome: 'damaged' }
  | { outcome: 'too-new'; version: number };

export async function readMarker(files: FileLayer, folder: string): Promise<MarkerReading> {
  let bytes: Uint8Array;
  try {
    bytes = await files.readFile(path.join(folder, markerName));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { outcome: 'missing' };
    throw error;
  }
  const content = parsed(bytes);
  const format = z.object({ format: z.int() }).safeParse(content);
  if (format.success && format.data.format > newestFormat) {
    return { outcome: 'too-new', version: format.data.format };
  }
  const marker = Marker.safeParse(content);
  return marker.success ? { outcome: 'read', marker: marker.data } : { outcome: 'damaged' };
}

/** A new folder's marker, on the disk before anything else of ours is in it. */
export async function writeMarker(write: Write, marker: Omit<Marker, 'format'>): Promise<Marker> {
  const whole = { format: newestFormat, ...marker };
  await write(markerName, Buffer.from(`${JSON.stringify(whole, null, 2)}\n`));
  return whole;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return jsonIn(bytes);
  } catch {
    return undefined;
  }
}
