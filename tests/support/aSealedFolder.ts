import { randomUUID } from 'node:crypto';
import { aFolder } from './aFolder.ts';
import { createWrite } from '#electron/store/durableWrite.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import { keyIdOf, newDataKey } from '#electron/store/keys/dataKey.ts';
import { writeMarker } from '#electron/store/marker.ts';

/** Marks a new folder as sealed under the key before anything else is in it. */
export async function markSealed(folder: string, key: Uint8Array): Promise<void> {
  await writeMarker(createWrite(nodeFiles, folder), {
    format: 1,
    folderId: randomUUID(),
    deviceId: randomUUID(),
    practice: false,
    createdAt: new Date(0).toISOString(),
    sealing: {
      keyId: keyIdOf(key),
      state: 'sealed',
      isSheetConfirmed: true,
      keyFiles: { passphrase: [], recovery: [] },
    },
  });
}

/** An empty folder that is sealed from the first, and its key. */
export async function aSealedFolder(): Promise<{ folder: string; key: Buffer }> {
  const folder = await aFolder();
  const key = newDataKey();
  await markSealed(folder, key);
  return { folder, key };
}
