import path from 'node:path';
import { createWrite } from '../store/durableWrite.ts';
import { systemCode } from '../store/fileLayer.ts';
import { helperModeName } from '../store/survey.ts';
import type { DataFolder, FolderOpening } from './dataFolder.ts';
import { inWordsOfTheDisk } from './problems.ts';

type Place = Pick<DataFolder, 'files' | 'path' | 'opening'>;

/**
 * What the disk said, asked once for each time the folder was opened: it is asked before every call, and calls that had to wait
 * for the disk each by itself would overtake one another.
 */
const known = new WeakMap<FolderOpening, Promise<boolean>>();

/** Whether helper mode was begun in this folder: that the file is there says so, whatever is in it. */
export function isHelpingIn(folder: Place): Promise<boolean> {
  const opening = folder.opening();
  const isHelping = known.get(opening) ?? look(folder);
  known.set(opening, isHelping);
  return isHelping;
}

async function look({ files, path: folder }: Place): Promise<boolean> {
  try {
    await files.factsOf(path.join(folder(), helperModeName));
    return true;
  } catch (error) {
    // What cannot be looked at cannot have been left either.
    return systemCode(error) !== 'ENOENT';
  }
}

/** Begins helper mode: it stays on, also after a restart, until it is left. */
export async function beginHelperMode(folder: DataFolder): Promise<void> {
  try {
    await inWordsOfTheDisk(() =>
      createWrite(folder.files, folder.path())(helperModeName, Buffer.from('{"format":1}\n')),
    );
  } finally {
    known.delete(folder.opening());
  }
}

/** Leaves helper mode without asking: whoever calls this has asked. */
export async function leaveHelperMode(folder: DataFolder): Promise<void> {
  try {
    await inWordsOfTheDisk(async () => {
      await folder.files.unlink(path.join(folder.path(), helperModeName)).catch((error: unknown) => {
        if (systemCode(error) !== 'ENOENT') throw error;
      });
      await folder.files.syncFolder(folder.path());
    });
  } finally {
    known.delete(folder.opening());
  }
}
