import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Write } from '../durableWrite.ts';
import { systemCode } from '../fileLayer.ts';
import type { ReadingFiles } from '../fileLayer.ts';
import { changeSealing } from '../marker.ts';
import type { KeyHolder, Marker, Sealing } from '../marker.ts';
import { recoveryCodeWork, unwrapped, wrapped } from './ageFile.ts';
import { keyIdOf } from './dataKey.ts';

/** The age file of each secret that opens the folder. */
export const keyFile: Readonly<Record<KeyHolder, string>> = {
  passphrase: 'keys/passphrase.age',
  recovery: 'keys/recovery.age',
};

/** The secret, and how hard it is stretched (`passphraseWork`). */
export interface Secret {
  secret: string;
  work: number;
}

/** A recovery code, which needs no stretching. */
export const codeSecret = (secret: string): Secret => ({ secret, work: recoveryCodeWork });

export type KeyReading =
  | { outcome: 'key'; key: Buffer }
  | { outcome: 'wrong' }
  /** The file is missing, altered or of another folder: no secret opens it. */
  | { outcome: 'damaged'; file: string };

interface Place {
  files: ReadingFiles;
  folder: string;
}

const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function readKeyFile({ files, folder }: Place, holder: KeyHolder): Promise<Uint8Array | undefined> {
  try {
    return await files.readFile(path.join(folder, keyFile[holder]));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The data key that a secret opens. A file that is as it was written and is not opened has another secret. */
export async function readKey(
  place: Place,
  sealing: Sealing,
  holder: KeyHolder,
  secret: string,
): Promise<KeyReading> {
  const bytes = await readKeyFile(place, holder);
  if (bytes === undefined) return { outcome: 'damaged', file: keyFile[holder] };
  const key = await unwrapped(bytes, secret);
  if (key !== undefined && keyIdOf(key) === sealing.keyId) return { outcome: 'key', key };
  const isAsWritten = sealing.keyFiles[holder].includes(fingerprint(bytes));
  return key === undefined && isAsWritten
    ? { outcome: 'wrong' }
    : { outcome: 'damaged', file: keyFile[holder] };
}

/** The key files that are no longer as they were written. */
export async function damagedKeyFiles(place: Place, sealing: Sealing): Promise<KeyHolder[]> {
  const holders: KeyHolder[] = ['passphrase', 'recovery'];
  const found = await Promise.all(
    holders.map(async (holder) => {
      const bytes = await readKeyFile(place, holder);
      const isAsWritten = bytes !== undefined && sealing.keyFiles[holder].includes(fingerprint(bytes));
      return isAsWritten ? [] : [holder];
    }),
  );
  return found.flat();
}

/** Makes the key file of a secret, opened once to be sure before anything is written. */
async function madeKeyFile(key: Uint8Array, { secret, work }: Secret): Promise<Uint8Array> {
  const bytes = await wrapped(key, secret, work);
  if ((await unwrapped(bytes, secret))?.equals(key) !== true)
    throw new Error('what was wrapped does not open');
  return bytes;
}

/** Writes the key files of a folder that is going to be sealed, and answers their fingerprints for its marker. */
export async function writeKeyFiles(
  write: Write,
  key: Uint8Array,
  secrets: Readonly<Record<KeyHolder, Secret>>,
): Promise<Sealing['keyFiles']> {
  const passphrase = await madeKeyFile(key, secrets.passphrase);
  const recovery = await madeKeyFile(key, secrets.recovery);
  await write(keyFile.passphrase, passphrase);
  await write(keyFile.recovery, recovery);
  return { passphrase: [fingerprint(passphrase)], recovery: [fingerprint(recovery)] };
}

/**
 * Puts a new secret in the place of an old one. The marker names both files before one becomes the other, so that
 * whatever is cut short neither passes for damaged.
 */
export async function replaceKeyFile(
  write: Write,
  marker: Marker,
  key: Uint8Array,
  holder: KeyHolder,
  secret: Secret,
): Promise<Marker> {
  const bytes = await madeKeyFile(key, secret);
  const made = fingerprint(bytes);
  const both = await changeSealing(write, marker, (sealing) => ({
    ...sealing,
    keyFiles: { ...sealing.keyFiles, [holder]: [...sealing.keyFiles[holder], made] },
  }));
  await write(keyFile[holder], bytes);
  return changeSealing(write, both, (sealing) => ({
    ...sealing,
    keyFiles: { ...sealing.keyFiles, [holder]: [made] },
  }));
}
