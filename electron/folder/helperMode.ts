import type { FolderHandlers } from './folderHandlers.ts';
import { beginHelperMode, leaveHelperMode } from './helping.ts';
import { refuseUnlessOpen } from './problems.ts';
import { refusal } from './safety.ts';
import { AppError } from '#shared/domain/errors.ts';

export const helperModeHandlers: FolderHandlers<'helperMode'> = {
  'helperMode.begin': (_, folder) =>
    folder.inTurn(async () => {
      const { readingOnly } = refuseUnlessOpen(folder.opening());
      if (readingOnly !== null) throw new AppError('not-allowed', { readingOnly });
      await beginHelperMode(folder);
      return { outcome: 'done' };
    }),
  'helperMode.leave': ({ passphrase }, folder) =>
    folder.inTurn(async () => {
      refuseUnlessOpen(folder.opening());
      if (folder.keyring.key(folder.path()) !== undefined) {
        if (passphrase === undefined) throw new AppError('invalid-input', { places: ['passphrase'] });
        const refused = await refusal(folder, passphrase);
        if (refused) return refused;
      }
      await leaveHelperMode(folder);
      return { outcome: 'done' };
    }),
};
