/**
 * The one pair through which the bytes of every document, catalogue and journal line pass on their way to the disk and
 * back. `identity` names what the bytes are (`documents/people.json`, `journal/00000001.log@120`): a seal may bind them
 * to it, so that a piece cannot be passed off as another. `open` throws when the bytes are not what was sealed.
 */
export interface Seal {
  seal(plain: Uint8Array, identity: string): Uint8Array;
  open(sealed: Uint8Array, identity: string): Uint8Array;
}

/** No passphrase: the bytes as they are. */
export const plainSeal: Seal = { seal: (plain) => plain, open: (sealed) => sealed };

/** The JSON value that unsealed bytes spell; throws where they spell none. */
export function jsonIn(plain: Uint8Array): unknown {
  return JSON.parse(Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength).toString());
}
