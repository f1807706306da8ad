import { archived } from './together.ts';
import { openWithSystem } from './opener.ts';
import { vetAddress } from '#electron/shells/addresses.ts';
import { byHand } from '#electron/shells/byHand.ts';
import { noSecrets } from '#electron/shells/noSecrets.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Downloads } from './downloads.ts';
import type { Host } from '#electron/host.ts';

/** A browser asks where to save by itself, so every file goes to it as a download. */
export function loopbackHost(
  downloads: Downloads,
  open: (address: string) => Promise<boolean> = openWithSystem,
): Host {
  return {
    chooseWhereToSave: ({ mediaType }) =>
      Promise.resolve({
        write: async (bytes) => ({ way: 'download', ticket: downloads.put({ mediaType, bytes }) }),
      }),
    chooseWhereToSaveTogether: () => Promise.resolve(archived(downloads)),
    async openAddress(address) {
      if (!(await open(vetAddress(address)))) throw new AppError('not-found', { what: 'program' });
    },
    canChooseFolder: () => false,
    chooseFolder: () => Promise.resolve(null),
    showFolder: open,
    ...noSecrets,
    showInFolder: () => Promise.resolve(false),
    updates: byHand,
  };
}
