import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from '#shared/z.ts';
import { systemFolder } from './folders.ts';
import type { Surroundings } from './folders.ts';

/** More folders than this nobody goes back to. */
const mostFolders = 20;

const Remembered = z.strictObject({
  /** Where the leader chose to keep the data, in place of the usual folder. */
  chosen: z.string().nullable(),
  /** Folders that were open here, latest first. */
  opened: z.array(z.string()),
});
type Remembered = z.infer<typeof Remembered>;

export interface KnownFolders {
  /** The folder to open when none is asked for; null: the usual one. */
  chosen(): string | null;
  isKnown(folder: string): boolean;
  remember(folder: string): void;
  choose(folder: string): void;
}

const fileIn = (surroundings: Surroundings): string =>
  join(systemFolder(surroundings), 'Welcome Desk folders.json');

function readFile(file: string): Remembered {
  try {
    return Remembered.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { chosen: null, opened: [] };
  }
}

/**
 * What every shell remembers on this computer about data folders: paths, and nothing of what is in them. So a folder that
 * was open before and is not there now, on a memory stick perhaps, is not taken for a new one. A file that cannot be read
 * is started afresh, and one that cannot be written is not missed.
 */
export function openKnownFolders(surroundings: Surroundings): KnownFolders {
  const file = fileIn(surroundings);
  let now = readFile(file);

  function keep(next: Remembered): void {
    if (next.chosen === now.chosen && next.opened[0] === now.opened[0]) return;
    now = next;
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.part`, JSON.stringify(now), { mode: 0o600 });
      renameSync(`${file}.part`, file);
    } catch {
      // A full disk is told where it matters: at the leader's own data.
    }
  }
  const withFirst = (folder: string) =>
    [folder, ...now.opened.filter((each) => each !== folder)].slice(0, mostFolders);

  return {
    chosen: () => now.chosen,
    isKnown: (folder) => now.opened.includes(folder),
    remember: (folder) => keep({ ...now, opened: withFirst(folder) }),
    choose: (folder) => keep({ chosen: folder, opened: withFirst(folder) }),
  };
}
