import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Updates } from '#electron/host.ts';
import type { UpdateStanding } from '#shared/contract/updates.ts';

/** How this copy of the program came to be where it is. */
export interface Copy {
  isPackaged: boolean;
  platform: NodeJS.Platform;
  /** Electron's folder for what is packed beside the program. */
  resources: string;
  /** The program's own path. */
  program: string;
  /** Where the AppImage lies that it runs from, if it does. */
  appImage: string | undefined;
}

const packageType = (resources: string): string => {
  const note = join(resources, 'package-type');
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : '';
};

/**
 * Whether a copy can look for a newer version and put it in its own place: it was packed with a place to look in
 * (build/packing.mjs), and it lies where a program can be replaced. A folder that was unpacked by hand has no such note.
 */
export function canUpdateItself({ isPackaged, platform, resources, program, appImage }: Copy): boolean {
  if (!isPackaged || !existsSync(join(resources, 'app-update.yml'))) return false;
  switch (platform) {
    case 'win32':
      return true;
    case 'darwin':
      // Opened out of the .dmg, or moved aside by macOS until it is put among the programs.
      return !program.startsWith('/Volumes/') && !program.includes('/AppTranslocation/');
    case 'linux':
      // A folder copied out of either would take its note along.
      return (appImage ?? '') !== '' || (packageType(resources) === 'deb' && program.startsWith('/opt/'));
    default:
      return false;
  }
}

/** What is needed of electron-updater. */
export interface UpdateEngine {
  /** The newer version there is, or null. */
  look(): Promise<string | null>;
  /** Resolves when all of it is here and is what was promised; rejects also when it was stopped. */
  fetch(tell: (percent: number) => void, stop: AbortSignal): Promise<void>;
  install(): void;
}

/** A server that says nothing is as good as none. */
const answersWithinMs = 20_000;

const inTime = <T>(answer: Promise<T>): Promise<T> => {
  const tooLate = Promise.withResolvers<never>();
  const limit = setTimeout(() => tooLate.reject(new Error('no answer in time')), answersWithinMs);
  return Promise.race([answer, tooLate.promise]).finally(() => clearTimeout(limit));
};

/** electron-updater names by its codes what it would not take; all else is a network that did not bring it. */
const causeOf = (error: unknown): 'no-answer' | 'refused' => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isMissing = code === 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND';
  return !isMissing && /^ERR_(?:CHECKSUM|UPDATER)_/.test(code) ? 'refused' : 'no-answer';
};

export interface UpdatesParts {
  isAble: boolean;
  /** Loaded at the first look: most starts of the program never need it. */
  load: () => Promise<UpdateEngine>;
  note: (error: unknown) => void;
  quit: () => void;
}

/**
 * Looks, fetches and installs, each only when it is asked for. Installing waits until the program has closed everything:
 * `install` asks it to quit, and `atTheEnd` does it.
 */
export function desktopUpdates({ isAble, load, note, quit }: UpdatesParts): Updates & {
  /** Puts in place what was asked for. False: nothing was asked for. */
  atTheEnd(): boolean;
} {
  let standing: UpdateStanding = { state: isAble ? 'not-asked' : 'by-hand' };
  let engine: UpdateEngine | undefined;
  let stopping = new AbortController();
  let isAskedFor = false;
  const fail = (error: unknown): UpdateStanding => {
    note(error);
    return { state: 'failed', because: causeOf(error) };
  };
  return {
    standing: () => standing,
    async check() {
      if (!['not-asked', 'newest', 'failed'].includes(standing.state)) return;
      standing = { state: 'asking' };
      try {
        engine ??= await load();
        const version = await inTime(engine.look());
        standing = version === null ? { state: 'newest' } : { state: 'found', version };
      } catch (error) {
        standing = fail(error);
      }
    },
    fetch() {
      if (standing.state !== 'found' || engine === undefined) return;
      const { version } = standing;
      stopping = new AbortController();
      const { signal } = stopping;
      const tell = (percent: number) => {
        if (!signal.aborted)
          standing = { state: 'fetching', version, percent: Math.min(100, Math.floor(percent)) };
      };
      tell(0);
      void engine.fetch(tell, signal).then(
        () => {
          if (!signal.aborted) standing = { state: 'ready', version };
        },
        (error: unknown) => {
          if (!signal.aborted) standing = fail(error);
        },
      );
    },
    stop() {
      if (standing.state !== 'fetching') return;
      stopping.abort();
      standing = { state: 'found', version: standing.version };
    },
    install() {
      if (standing.state !== 'ready') return;
      isAskedFor = true;
      quit();
    },
    atTheEnd() {
      if (isAskedFor) engine?.install();
      return isAskedFor;
    },
  };
}
