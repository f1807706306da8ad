import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { numberedFileName, safeFileName } from '#electron/shells/fileNames.ts';
import type { Together } from '#electron/host.ts';
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

/** Several files in one folder, under names that are still free; the last one is shown when the folder is. */
export function savedTogether(saved: SavedFiles, folder: string): Together {
  let last: SavedFile | undefined;
  return {
    isWritten: true,
    async write(suggestedName, bytes) {
      const plain = safeFileName(suggestedName);
      let path = join(folder, plain);
      for (let copy = 2; existsSync(path); copy += 1) path = join(folder, numberedFileName(plain, copy));
      last = await saved.write(path, bytes);
    },
    async end() {
      if (last === undefined) throw new AppError('not-found', { what: 'file' });
      return last;
    },
  };
}
