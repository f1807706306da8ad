import { createHmac, randomBytes } from 'node:crypto';

const keyBytes = 32;

/** The key under which a folder's content is sealed. Whoever holds it wipes it when no more is to be read. */
export function newDataKey(): Buffer {
  return randomBytes(keyBytes);
}

/** Tells a key without giving it away: the first half of HMAC-SHA-256 over a fixed text, in hex. */
export function keyIdOf(key: Uint8Array): string {
  return createHmac('sha256', key).update('welcome-desk data key').digest('hex').slice(0, 32);
}

/** A key as its age file holds it: 64 hex digits, so that what `age -d` prints can be typed or piped on. */
export function keyAsText(key: Uint8Array): string {
  return Buffer.from(key).toString('hex');
}

/** The key in a text, or undefined when there is none. */
export function keyInText(text: string): Buffer | undefined {
  const hex = text.trim();
  return /^[0-9a-f]{64}$/.test(hex) ? Buffer.from(hex, 'hex') : undefined;
}
