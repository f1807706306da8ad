import { cp } from 'node:fs/promises';
import { nodeFiles as files } from '#electron/store/fileLayer.ts';
import { keyAsText } from '#electron/store/keys/dataKey.ts';
import { codeSecret } from '#electron/store/keys/keyFiles.ts';
import { beginSealing, finishTurning } from '#electron/store/keys/turning.ts';

/** The same data behind a passphrase, and the key that the computer keeps for whoever is signed in to it. */
export interface SealedFolder {
  folder: string;
  key: string;
}

/** A copy of a data folder, sealed by the store's own hand. */
export async function sealedCopy(from: string, folder: string): Promise<SealedFolder> {
  await cp(from, folder, { recursive: true });
  const secrets = { passphrase: { secret: 'of the bench', work: 4 }, recovery: codeSecret('of the bench') };
  const key = await beginSealing({ files, folder }, secrets);
  await finishTurning({ files, folder }, key, () => undefined);
  return { folder, key: keyAsText(key) };
}
