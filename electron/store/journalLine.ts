import { crc32 } from 'node:zlib';
import { z } from '#shared/z.ts';
import type { Commit } from './commit.ts';
import { jsonIn } from './seal.ts';
import type { Seal } from './seal.ts';

/**
 * One line of the journal: `<crc32 of the rest, 8 hex digits> <payload>\n`. The payload is JSON text, or, when a seal
 * made something else of it, that in base64, so that a line feed is always the end of a line.
 */
export function encodeLine(content: object, identity: string, seal: Seal): Buffer {
  const line = Buffer.from(`${noChecksum}${JSON.stringify(content)}\n`);
  const plain = line.subarray(noChecksum.length, -1);
  const sealed = seal.seal(plain, identity);
  return sealed === plain ? withChecksum(line) : sealedLine(sealed);
}

function sealedLine(sealed: Uint8Array): Buffer {
  const payload = isPlain(sealed) ? sealed : Buffer.from(Buffer.from(sealed).toString('base64'));
  return withChecksum(Buffer.concat([Buffer.from(noChecksum), payload, Buffer.from('\n')]));
}

function withChecksum(line: Buffer): Buffer {
  line.write(checksum(line.subarray(noChecksum.length, -1)), 'latin1');
  return line;
}

/** What a line (without its line feed) holds, or undefined when it is torn, altered or not ours. */
export function decodeLine(line: Buffer, identity: string, seal: Seal): unknown {
  const payload = line.subarray(noChecksum.length);
  if (line.toString('latin1', 0, noChecksum.length) !== checksum(payload)) return undefined;
  try {
    const sealed = isPlain(payload) ? payload : Buffer.from(payload.toString('latin1'), 'base64');
    return jsonIn(seal.open(sealed, identity));
  } catch {
    return undefined;
  }
}

/** Where the checksum goes. */
const noChecksum = ' '.repeat(9);

function checksum(payload: Uint8Array): string {
  return `${crc32(payload).toString(16).padStart(8, '0')} `;
}

export const lineFeed = 0x0a;
const openingBrace = 0x7b;

/** Whether a line that begins so is in plain text; a sealed one is base64, which has no braces. */
export function isPlainLine(line: Uint8Array): boolean {
  return line[noChecksum.length] === openingBrace;
}

function isPlain(payload: Uint8Array): boolean {
  return payload[0] === openingBrace && !payload.includes(lineFeed);
}

/** The first line of a journal file. */
export const JournalHeader = z.object({
  journal: z.literal(1),
  file: z.int(),
  /** The number the first commit in this file has or will have. */
  firstSeq: z.int(),
  /** Every commit up to this number was in its documents when this file was begun. */
  inDocuments: z.int(),
  /** The file that went before, and where it ends: what lies beyond was refused and never answered. */
  follows: z.object({ file: z.int(), length: z.int() }).optional(),
});
export type JournalHeader = z.infer<typeof JournalHeader>;

/**
 * A commit and the number of the first commit written in the same stroke. A power cut may leave any part of a stroke
 * that was not yet synced, so a bad line with good ones after it is damage only when those came in a later stroke.
 */
export interface JournalEntry {
  stroke: number;
  commit: Commit;
}

/**
 * The entry a good line holds. Only its outline is looked at: the checksum vouches for the rest, and a schema would cost
 * more than reading the line.
 */
export function asEntry(content: unknown): JournalEntry | undefined {
  const entry = content as Partial<JournalEntry> | undefined;
  const isEntry =
    Number.isInteger(entry?.stroke) &&
    Number.isInteger(entry?.commit?.seq) &&
    Array.isArray(entry?.commit?.changes);
  return isEntry ? (entry as JournalEntry) : undefined;
}
