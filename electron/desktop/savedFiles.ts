import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { AppError } from '#shared/domain/errors.ts';
import type { SavedFile } from '#shared/contract/returns.ts';

export interface SavedFiles {
  /** Writes the whole file or none of it; one that was there, and that the leader agreed to replace, stays until then. */
  write(path: string, bytes: Uint8Array): Promise<SavedFile>;
  /** Where a file saved since the start lies. */
  pathOf(ticket: string): string | null;
}

export function createSavedFiles(): SavedFiles {
  const paths = new Map<string, string>();
  return {
    async write(path, bytes) {
      const part = `${path}.${randomUUID()}.part`;
      try {
        const file = await open(part, 'wx');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(part, path);
      } catch {
        await rm(part, { force: true }).catch(() => undefined);
        throw new AppError('disk');
      }
      const ticket = randomUUID();
      paths.set(ticket, path);
      return { way: 'saved', folderName: basename(dirname(path)), ticket };
    },
    pathOf: (ticket) => paths.get(ticket) ?? null,
  };
}
