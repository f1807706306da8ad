import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { cannot } from './reading.ts';

const inflated = promisify(inflateRaw);

/** What one part of a file may come to: a small file can unpack to more than the computer holds. */
const mostBytes = 64 * 1024 * 1024;
const mostParts = 2000;
/** The end of the list of parts, and the longest remark that may follow it. */
const endLength = 22;
const longestRemark = 65_535;

/** Opens one part of a zip file by its name; undefined where there is none. Throws where it is damaged or too large. */
export type Parts = (name: string) => Promise<Buffer | undefined>;

interface Part {
  at: number;
  method: number;
  isEncrypted: boolean;
  packed: number;
  sum: number;
}

/** The list of parts, at the end of the file. Sizes that it claims are not believed. */
const listOf = (bytes: Buffer): Map<string, Part> => {
  const from = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (from < 0 || from < bytes.length - endLength - longestRemark) return cannot('damaged');
  const count = bytes.readUInt16LE(from + 10);
  if (count > mostParts) return cannot('too-large');
  const parts = new Map<string, Part>();
  let at = bytes.readUInt32LE(from + 16);
  for (let each = 0; each < count; each += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) return cannot('damaged');
    const [name, extra, remark] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const nameEnd = at + 46 + (name ?? 0);
    parts.set(bytes.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'), {
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      sum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + (extra ?? 0) + (remark ?? 0);
  }
  return parts;
};

/** What a zip file holds. Unpacking is done beside the main thread, and never to more than `mostBytes`. */
export const openZip = (bytes: Buffer): Parts => {
  const parts = orDamaged(() => listOf(bytes));
  return async (name) => {
    const part = parts.get(name);
    if (!part) return undefined;
    if (part.isEncrypted) cannot('protected');
    const packed = orDamaged(() => {
      const start = part.at + 30 + bytes.readUInt16LE(part.at + 26) + bytes.readUInt16LE(part.at + 28);
      return bytes.subarray(start, start + part.packed);
    });
    const content = part.method === 0 ? packed : await unpacked(packed, part.method);
    if (crc32(content) !== part.sum) cannot('damaged');
    return content;
  };
};

const unpacked = async (packed: Buffer, method: number): Promise<Buffer> => {
  if (method !== 8) return cannot('damaged');
  try {
    return await inflated(packed, { maxOutputLength: mostBytes });
  } catch (error) {
    return cannot((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged');
  }
};

/** A place beyond the end of the file is damage, and not a fault of the program. */
const orDamaged = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return cannot('damaged');
    throw error;
  }
};
