import type { FileLayer } from '#electron/store/fileLayer.ts';

/** Waits without leaving the thread: a timer would come up to a millisecond late, which is what is to be measured. */
export function waitExactly(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** A disk on which every sync takes that much longer. */
export function slowDisk(files: FileLayer, milliseconds: number): FileLayer {
  return {
    ...files,
    datasync: async (file) => {
      await files.datasync(file);
      waitExactly(milliseconds);
    },
    syncFolder: async (path) => {
      await files.syncFolder(path);
      waitExactly(milliseconds);
    },
  };
}

export interface DiskCount {
  syncs: number;
  bytes: number;
}

/** A disk that counts its syncs (of files and folders) and the bytes it is given. */
export function countingDisk(files: FileLayer): { files: FileLayer; count: DiskCount } {
  const count: DiskCount = { syncs: 0, bytes: 0 };
  return {
    count,
    files: {
      ...files,
      datasync: (file) => {
        count.syncs += 1;
        return files.datasync(file);
      },
      syncFolder: (path) => {
        count.syncs += 1;
        return files.syncFolder(path);
      },
      writeSync: (file, bytes, position) => {
        const taken = files.writeSync(file, bytes, position);
        count.bytes += taken;
        return taken;
      },
    },
  };
}
