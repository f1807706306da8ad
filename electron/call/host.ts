import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { vetAddress } from '#electron/shells/addresses.ts';
import { numberedFileName, safeFileName } from '#electron/shells/fileNames.ts';
import { byHand } from '#electron/shells/byHand.ts';
import { noSecrets } from '#electron/shells/noSecrets.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { FileHandle } from 'node:fs/promises';
import type { Host } from '#electron/host.ts';

/** More copies of one name than this mean that something else is wrong with the folder. */
const mostCopies = 999;

async function createNew(folder: string, name: string): Promise<[file: FileHandle, path: string]> {
  for (let copy = 1; copy <= mostCopies; copy += 1) {
    const path = join(folder, copy === 1 ? name : numberedFileName(name, copy));
    try {
      return [await open(path, 'wx'), path];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') break;
    }
  }
  throw new AppError('disk');
}

async function writeNew(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const [file, path] = await createNew(folder, name);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch {
    // Half a file under a good name would pass for the whole.
    await rm(path, { force: true });
    throw new AppError('disk');
  } finally {
    await file.close();
  }
}

/** Files go to one folder under a name that is still free; what a person would be shown is said on standard error. */
export function callHost(outFolder: string, say: (line: string) => void): Host {
  const folder = resolve(outFolder);
  return {
    chooseWhereToSave: ({ suggestedName }) =>
      Promise.resolve({
        async write(bytes) {
          await writeNew(folder, safeFileName(suggestedName), bytes);
          return { way: 'saved', folderName: basename(folder), ticket: randomUUID() };
        },
      }),
    chooseWhereToSaveTogether: () =>
      Promise.resolve({
        isWritten: true,
        write: (suggestedName, bytes) => writeNew(folder, safeFileName(suggestedName), bytes),
        end: () => Promise.resolve({ way: 'saved', folderName: basename(folder), ticket: randomUUID() }),
      }),
    async openAddress(address) {
      say(`To open by hand: ${vetAddress(address)}`);
    },
    showFolder: () => Promise.resolve(false),
    ...noSecrets,
    canChooseFolder: () => false,
    chooseFolder: () => Promise.resolve(null),
    showInFolder: () => Promise.resolve(false),
    updates: byHand,
  };
}
