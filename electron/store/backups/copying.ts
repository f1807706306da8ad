import { putInPlace } from '../durableWrite.ts';
import { readExactly, writeAll } from '../fileLayer.ts';
import type { FileLayer } from '../fileLayer.ts';
import { checkFiles, openBackup, syncEveryBytes } from './backupFile.ts';

/**
 * Copies a backup to another place, whole or not at all, and looks at every byte of the copy. Throws `file-damaged` when
 * the copy is not a backup, and the system's error.
 */
export function copyBackup(files: FileLayer, from: string, to: string, signal?: AbortSignal): Promise<void> {
  return putInPlace(files, to, async (beside) => {
    await copyBytes(files, from, beside, signal);
    const copy = await openBackup(files, beside);
    try {
      await checkFiles(copy, () => signal?.throwIfAborted());
    } finally {
      await copy.close();
    }
  });
}

async function copyBytes(files: FileLayer, from: string, to: string, signal?: AbortSignal): Promise<void> {
  const source = await files.open(from, 'r');
  try {
    const copy = await files.open(to, 'wx');
    try {
      const length = await files.length(source);
      for (let at = 0; at < length; at += syncEveryBytes) {
        signal?.throwIfAborted();
        const part = await readExactly(files, source, at, Math.min(syncEveryBytes, length - at));
        writeAll(files, copy, part, at);
        await files.datasync(copy);
      }
    } finally {
      await files.close(copy);
    }
  } finally {
    await files.close(source);
  }
}
