import path from 'node:path';
import { systemCode } from '../store/fileLayer.ts';
import { helperModeName } from '../store/survey.ts';
import type { DataFolder } from './dataFolder.ts';
import { inWordsOfTheDisk } from './problems.ts';

type Place = Pick<DataFolder, 'files' | 'path'>;

/** Whether helper mode was begun in this folder: that the file is there says so, whatever is in it. */
export async function isHelpingIn({ files, path: folder }: Place): Promise<boolean> {
  try {
    await files.factsOf(path.join(folder(), helperModeName));
    return true;
  } catch (error) {
    // What cannot be looked at cannot have been left either.
    return systemCode(error) !== 'ENOENT';
  }
}

/** Leaves helper mode without asking: whoever calls this has asked. */
export async function leaveHelperMode(folder: DataFolder): Promise<void> {
  await inWordsOfTheDisk(async () => {
    await folder.files.unlink(path.join(folder.path(), helperModeName)).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
    });
    await folder.files.syncFolder(folder.path());
  });
}
