import type { Host } from '../host.ts';
import type { Log } from '../log.ts';
import { practice } from '../services/practice/practice.ts';
import type { FileLayer } from '../store/fileLayer.ts';
import { type Opening, openStore } from '../store/opening.ts';
import { dayClock } from '#shared/domain/dates.ts';
import type { Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import { library } from '#shared/domain/shelves.ts';

export type Which = 'own' | 'practice';

export interface DataFolderOptions {
  folders: Readonly<Record<Which, string>>;
  start: Which;
  host: Host;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** A new UUIDv7. */
  newId: () => string;
  log: Log;
  /** The disk beneath; the real one unless told otherwise, as a bench or a proof that breaks the disk does. */
  files?: FileLayer;
}

/** The data folder in use: what a call that concerns the folder itself may touch, also while it is not open. */
export interface DataFolder extends Omit<DataFolderOptions, 'folders' | 'start'> {
  today(): Day;
  which(): Which;
  /** Where the folder in use lies. */
  path(): string;
  opening(): Opening;
  isClosed(): boolean;
  /**
   * Runs tasks that open, close or replace the folder one after another: of two openings at once, the second would find
   * the first one's lock and call the folder busy. Throws `closed` once the app is closing.
   */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
  /** Closes the folder where it is open and opens it, or the other one, anew. Only within `inTurn`. */
  reopen(next?: Which): Promise<Opening>;
  /** Everything answered is on disk already; this writes the documents back and lets go of the folder. */
  close(): Promise<void>;
}

/** Opens the folder asked for. That it cannot be opened is no failure: `opening` says why not. */
export async function openDataFolder(options: DataFolderOptions): Promise<DataFolder> {
  const { folders, clock, newId, log, files } = options;
  const today = dayClock(clock);
  let which = options.start;
  let isClosed = false;
  let turn: Promise<unknown> = Promise.resolve();

  async function open(): Promise<Opening> {
    const isPractice = which === 'practice';
    const opening = await openStore({
      folder: folders[which],
      library,
      clock,
      newId,
      log,
      practice: isPractice,
      ...(files && { files }),
    });
    return opening.outcome === 'opened' && isPractice ? filled(opening) : opening;
  }

  /** A practice folder that cannot be filled, on a full disk perhaps, is one that cannot be used. */
  async function filled(opened: Extract<Opening, { outcome: 'opened' }>): Promise<Opening> {
    try {
      await practice(opened.store, { today: today(), clock, newId });
      return opened;
    } catch (error) {
      await opened.store.close();
      if (error instanceof AppError) return { outcome: 'unreachable', code: error.code };
      throw error;
    }
  }

  let opening = await open();

  async function letGo(): Promise<void> {
    if (opening.outcome === 'opened') await opening.store.close();
  }

  return {
    ...options,
    today,
    which: () => which,
    path: () => folders[which],
    opening: () => opening,
    isClosed: () => isClosed,
    inTurn: (task) => {
      const done = turn.then(() => {
        if (isClosed) throw new AppError('closed');
        return task();
      });
      turn = done.catch(() => undefined);
      return done;
    },
    reopen: async (next = which) => {
      await letGo();
      which = next;
      opening = await open();
      return opening;
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await turn;
      await letGo();
    },
  };
}
