import { everythingFileName } from '../formats/words.ts';
import { unlessStopped } from './backupWork.ts';
import type { DataFolder } from './dataFolder.ts';
import { everythingOf } from './everything.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import { refuseUnlessOpen } from './problems.ts';
import type { OutputOf } from '#shared/contract/api.ts';

async function save(folder: DataFolder): Promise<OutputOf<'takeAway.save'>> {
  refuseUnlessOpen(folder.opening());
  const fileName = everythingFileName(folder.today());
  const destination = await folder.host.chooseWhereToSave({
    suggestedName: fileName,
    mediaType: 'application/json',
  });
  if (!destination) return { outcome: 'not-now' };
  return folder.inTurn(() =>
    folder.backupWork.doing('taking', async (onProgress, signal) => {
      const bytes = await everythingOf(folder, (done, of) => {
        signal.throwIfAborted();
        onProgress(done, of);
      });
      return { outcome: 'saved', fileName, file: await destination.write(bytes) };
    }),
  );
}

export const takeAwayHandlers: FolderHandlers<'takeAway'> = {
  'takeAway.save': (_, folder) => unlessStopped(save(folder)),
};
