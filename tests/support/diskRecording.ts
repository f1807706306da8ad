import path from 'node:path';
import type { FileLayer } from '#electron/store/fileLayer.ts';

/** What was done to a disk, in order. A file is known by a number of its own, whatever it is called at the time. */
export type DiskEvent =
  | { kind: 'write'; file: number; position: number; bytes: Buffer }
  | { kind: 'truncate'; file: number; length: number }
  | { kind: 'sync'; file: number }
  | { kind: 'folder'; path: string }
  | { kind: 'create'; path: string; file: number }
  | { kind: 'rename'; from: string; path: string; file: number }
  | { kind: 'unlink'; path: string }
  | { kind: 'sync-folder'; path: string }
  /** Not the disk's: the leader was told that this is saved. */
  | { kind: 'answered'; id: string };

/** A disk that lies about some syncs, saying they are done: for proving that a check would notice. */
export type Lies = (path: string) => boolean;

/** Writes down what is done in `root` while it is being done to the real disk beneath. */
export function recordingDisk(files: FileLayer, root: string, lies: Lies = () => false) {
  const events: DiskEvent[] = [];
  const named = new Map<string, number>();
  const opened = new Map<number, { file: number; path: string }>();
  let filesMade = 0;
  const within = (at: string) => path.relative(root, at);
  const fileOf = (open: number) => opened.get(open)?.file ?? -1;

  const recording: FileLayer = {
    ...files,
    open: async (at, flags) => {
      const open = await files.open(at, flags);
      if (flags.startsWith('wx')) {
        filesMade += 1;
        named.set(within(at), filesMade);
        events.push({ kind: 'create', path: within(at), file: filesMade });
      }
      opened.set(open, { file: named.get(within(at)) ?? -1, path: within(at) });
      return open;
    },
    writeSync: (open, bytes, position) => {
      const taken = files.writeSync(open, bytes, position);
      events.push({
        kind: 'write',
        file: fileOf(open),
        position,
        bytes: Buffer.from(bytes.subarray(0, taken)),
      });
      return taken;
    },
    truncate: async (open, length) => {
      events.push({ kind: 'truncate', file: fileOf(open), length });
      await files.truncate(open, length);
    },
    datasync: async (open) => {
      await files.datasync(open);
      if (!lies(opened.get(open)?.path ?? '')) events.push({ kind: 'sync', file: fileOf(open) });
    },
    makeFolder: async (at) => {
      await files.makeFolder(at);
      if (at !== root) events.push({ kind: 'folder', path: within(at) });
    },
    rename: async (from, to) => {
      await files.rename(from, to);
      const file = named.get(within(from)) ?? -1;
      named.delete(within(from));
      named.set(within(to), file);
      events.push({ kind: 'rename', from: within(from), path: within(to), file });
    },
    unlink: async (at) => {
      await files.unlink(at);
      named.delete(within(at));
      events.push({ kind: 'unlink', path: within(at) });
    },
    syncFolder: async (at) => {
      await files.syncFolder(at);
      if (!lies(within(at))) events.push({ kind: 'sync-folder', path: within(at) });
    },
  };
  return { files: recording, events };
}
