import { randomBytes } from 'node:crypto';
import { AppError } from '#shared/domain/errors.ts';

/** What may wait in memory for the page to fetch it. A page fetches at once; the rest was left by closed pages. */
const mostFiles = 8;
/** Everything that the largest bench folder holds is one readable file of 79 MB. */
const mostBytes = 256 * 1024 * 1024;

export interface Download {
  mediaType: string;
  bytes: Uint8Array;
}

export interface Downloads {
  /** Returns a ticket. The oldest files give way; a file larger than all the room throws AppError('too-large'). */
  put(file: Download): string;
  /** A ticket works once. */
  take(ticket: string): Download | null;
}

export function createDownloads(): Downloads {
  const waiting = new Map<string, Download>();
  const size = () => [...waiting.values()].reduce((sum, file) => sum + file.bytes.byteLength, 0);
  return {
    put(file) {
      if (file.bytes.byteLength > mostBytes) throw new AppError('too-large', { limit: mostBytes });
      const ticket = randomBytes(32).toString('base64url');
      waiting.set(ticket, file);
      for (const oldest of waiting.keys()) {
        if (waiting.size <= mostFiles && size() <= mostBytes) break;
        waiting.delete(oldest);
      }
      return ticket;
    },
    take(ticket) {
      const file = waiting.get(ticket) ?? null;
      waiting.delete(ticket);
      return file;
    },
  };
}
