import { createCipheriv, createDecipheriv, createSecretKey, randomFillSync } from 'node:crypto';

/**
 * The one pair through which the bytes of every document, catalogue and journal line pass on their way to the disk and
 * back. `identity` names what the bytes are (`documents/people.json`, `journal/00000001.log@120`): a seal binds them to
 * it, so that a piece cannot be passed off as another. `open` throws when the bytes are not what was sealed.
 */
export interface Seal {
  seal(plain: Uint8Array, identity: string): Uint8Array;
  open(sealed: Uint8Array, identity: string): Uint8Array;
}

/** No passphrase: the bytes as they are. */
export const plainSeal: Seal = { seal: (plain) => plain, open: (sealed) => sealed };

/** The first byte of sealed bytes: which kind of seal it is. No JSON text begins with it. */
export const sealedMark = 0x01;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + nonceBytes;

/** The system is asked for chance once for so many nonces: for each it would cost more than the sealing. */
const noncesAtOnce = 256;

/**
 * AES-256-GCM (NIST SP 800-38D) under a key of 32 bytes: `01`, a fresh nonce of 12 bytes, the sealed bytes, the tag of
 * 16 bytes; the identity is the associated data. The key stays the caller's, who wipes it when no more is to be read; the
 * copy that Node keeps of it is wiped by Node once the seal is out of use. Handing over the bytes for each piece instead
 * was measured to cost five times what the sealing does.
 */
export function keySeal(key: Uint8Array): Seal {
  const held = createSecretKey(key);
  const nonces = Buffer.alloc(nonceBytes * noncesAtOnce);
  let used = noncesAtOnce;

  function freshNonce(): Buffer {
    if (used === noncesAtOnce) {
      randomFillSync(nonces);
      used = 0;
    }
    used += 1;
    return nonces.subarray((used - 1) * nonceBytes, used * nonceBytes);
  }

  return {
    seal: (plain, identity) => {
      const nonce = freshNonce();
      const cipher = createCipheriv('aes-256-gcm', held, nonce);
      cipher.setAAD(Buffer.from(identity));
      const body = cipher.update(plain);
      cipher.final();
      return Buffer.concat([Buffer.of(sealedMark), nonce, body, cipher.getAuthTag()]);
    },
    open: (sealed, identity) => {
      if (sealed[0] !== sealedMark || sealed.length < headBytes + tagBytes)
        throw new Error('these bytes are not sealed');
      const decipher = createDecipheriv('aes-256-gcm', held, sealed.subarray(1, headBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(Buffer.from(identity));
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      const plain = decipher.update(sealed.subarray(headBytes, -tagBytes));
      decipher.final();
      return plain;
    },
  };
}

/** While a folder is on its way from one form to the other: reads both, and writes the one it is going to. */
export function sealUnderWay(key: Uint8Array, to: 'sealed' | 'plain'): Seal {
  const sealed = keySeal(key);
  return {
    seal: to === 'sealed' ? sealed.seal : plainSeal.seal,
    open: (bytes, identity) => (bytes[0] === sealedMark ? sealed.open(bytes, identity) : bytes),
  };
}

/** The JSON value that unsealed bytes spell; throws where they spell none. */
export function jsonIn(plain: Uint8Array): unknown {
  return JSON.parse(Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength).toString());
}
