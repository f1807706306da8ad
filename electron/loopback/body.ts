import type { IncomingMessage } from 'node:http';

/**
 * Reads a body of at most `limitBytes`. `too-large`: it was longer, and what was over the limit has been thrown away, so
 * that the sender can still hear the answer; a sender who goes on past four times the limit is cut off. `broken`: the
 * sender went away or was too slow.
 */
export async function readBody(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Buffer | 'too-large' | 'broken'> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.byteLength;
      if (length <= limitBytes) parts.push(part);
      else parts.length = 0;
      if (length > 4 * limitBytes) return 'broken';
    }
  } catch {
    return 'broken';
  }
  return length > limitBytes ? 'too-large' : Buffer.concat(parts, length);
}
