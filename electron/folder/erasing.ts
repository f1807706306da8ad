import { randomUUID } from 'node:crypto';
import { erase } from '../store/erasing.ts';
import { takeLock } from '../store/lock.ts';
import type { DataFolder } from './dataFolder.ts';
import { eraseInOlderBackups } from './erasingBackups.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import { inWordsOfTheDisk, refuseUnlessOpen } from './problems.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import type { Erasure } from '#shared/domain/erasures.ts';
import { AppError } from '#shared/domain/errors.ts';
import { library, people, referrals } from '#shared/domain/shelves.ts';

/** Throws `not-found` where there is no such person or story, and `not-allowed` where nothing may be written. */
async function refuseUnlessThere(folder: DataFolder, { erasures }: InputOf<'erasing.erase'>): Promise<void> {
  const store = refuseUnlessOpen(folder.opening());
  const { readingOnly } = store;
  if (readingOnly !== null) throw new AppError('not-allowed', { readingOnly });
  await store.read([people.document, referrals.document], (view) => {
    for (const { what, id } of erasures)
      if (what === 'notes' ? !view.get(referrals, id) : !view.get(people, id))
        throw new AppError('not-found', { kind: what === 'notes' ? 'referrals' : 'people' });
  });
}

/** While the folder is closed nobody can write, and nothing that is erased stays in memory. Only within `inTurn`. */
export function eraseFromFolder(
  folder: DataFolder,
  erasures: readonly Omit<Erasure, 'on'>[],
): Promise<OutputOf<'erasing.erase'>> {
  return folder.backupWork.doing('erasing', async (onProgress) => {
    folder.backupWork.mayNotStop();
    const { files } = folder;
    const on = folder.today();
    await folder.whileClosed(() =>
      inWordsOfTheDisk(async () => {
        const path = folder.path();
        const lock = await takeLock({ files, folder: path, nonce: randomUUID(), now: () => Date.now() });
        if (lock === 'busy') throw new AppError('busy');
        try {
          await erase(
            { files, folder: path, key: folder.keyring.key(path), library },
            erasures.map((each) => ({ ...each, on })),
            onProgress,
          );
        } finally {
          await lock.release();
        }
      }),
    );
    return { outcome: 'erased', backups: await eraseInOlderBackups(folder, onProgress) };
  });
}

export const erasingHandlers: FolderHandlers<'erasing'> = {
  'erasing.erase': (input, folder) =>
    folder.inTurn(async () => {
      await refuseUnlessThere(folder, input);
      return eraseFromFolder(folder, input.erasures);
    }),
};
