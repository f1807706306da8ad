import { isAbsolute, join, resolve } from 'node:path';
import { practiceFolderOf } from '#shared/contract/shells.ts';

export interface DataFolders {
  own: string;
  practice: string;
}

export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/** Where programs of this system keep what is theirs. */
export function systemFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') return env['APPDATA'] || join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  const given = env['XDG_DATA_HOME'];
  // The XDG specification: a relative path is to be ignored.
  return given !== undefined && isAbsolute(given) ? given : join(home, '.local', 'share');
}

/**
 * Where the leader's data lies: the folder asked for, else the usual place of the system. The practice group has a
 * folder of its own beside it. Every shell uses the same places, so that one can be used in place of another.
 */
export function dataFolders(asked: string | undefined, surroundings: Surroundings): DataFolders {
  const own = asked === undefined ? join(systemFolder(surroundings), 'Welcome Desk') : resolve(asked);
  return { own, practice: practiceFolderOf(own) };
}
