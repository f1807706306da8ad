import { keyAsText, keyInText } from './dataKey.ts';

/**
 * Scrypt's work factor (log2 of N, r = 8, p = 1) for what a person made up. Measured on a slow laptop with 2 cores: 0.6
 * to 0.8 s and 128 MB; one more would be 1.2 to 1.7 s and 256 MB, which a laptop with 4 GB feels.
 */
export const passphraseWork = 17;

/** A recovery code is 155 bits of chance: nobody tries them all, so stretching it would only cost time. */
export const recoveryCodeWork = 10;

/** Only a sealed folder needs it: fetched late, it does not slow the opening of the others. */
const age = () => import('age-encryption');

/** The same letters are the same passphrase, however the keyboard puts accents together (Unicode's NFC). */
const normalised = (secret: string): string => secret.normalize('NFC');

/** Bytes in an age file (age-encryption.org/v1, scrypt) that the secret opens; any `age` program can. */
export async function sealedWith(bytes: Uint8Array, secret: string, work: number): Promise<Uint8Array> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(work);
  encrypter.setPassphrase(normalised(secret));
  return encrypter.encrypt(bytes);
}

/** What the secret opens, or undefined: it is another secret, or the file is not what was written. */
export async function openedWith(file: Uint8Array, secret: string): Promise<Uint8Array | undefined> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normalised(secret));
  try {
    return await decrypter.decrypt(file);
  } catch {
    // The library tells the two apart by its texts only; a key file that was written is known by its fingerprint (keyFiles.ts).
    return undefined;
  }
}

/** How every age file begins. */
export const ageBegins = Buffer.from('age-encryption.org/v1\n');

/** The data key in an age file. */
export const wrapped = (key: Uint8Array, secret: string, work: number): Promise<Uint8Array> =>
  sealedWith(Buffer.from(`${keyAsText(key)}\n`), secret, work);

/** The data key that the secret opens, or undefined as `openedWith` answers. */
export async function unwrapped(file: Uint8Array, secret: string): Promise<Buffer | undefined> {
  const opened = await openedWith(file, secret);
  return opened && keyInText(Buffer.from(opened).toString());
}
