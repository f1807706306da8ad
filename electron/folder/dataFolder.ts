import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { Host } from '../host.ts';
import type { Log } from '../log.ts';
import { practice } from '../services/practice/practice.ts';
import { backupsFolder } from '../store/backups/keeping.ts';
import { makeBackup } from '../store/backups/making.ts';
import type { FileLayer } from '../store/fileLayer.ts';
import { nodeFiles } from '../store/fileLayer.ts';
import { handOverName, readHandOver } from '../store/handOverFile.ts';
import { finishTurning } from '../store/keys/turning.ts';
import { readMarker } from '../store/marker.ts';
import { type Opening, openStore, type StoreOptions } from '../store/opening.ts';
import { createKeeper } from './backingUp.ts';
import { type BackupWork, createBackupWork } from './backupWork.ts';
import { removeBrought } from './broughtPlace.ts';
import { createKeyring, type Keyring } from './keyring.ts';
import { createOpeningWork, type OpeningWork } from './openingWork.ts';
import { createSpreadsheetWork, type SpreadsheetWork } from './spreadsheetWork.ts';
import { practiceFolderOf } from '#shared/contract/shells.ts';
import { dayClock } from '#shared/domain/dates.ts';
import type { Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { HandOver } from '#shared/domain/handOver.ts';
import { library } from '#shared/domain/shelves.ts';

export type Which = 'own' | 'practice';

/** Which folders have been opened on this computer: what a shell remembers between two starts. */
export interface KnownFolders {
  /** Whether it was open here before: then it is never begun anew unasked, should a memory stick be out. */
  isKnown(folder: string): boolean;
  remember(folder: string): void;
  /** The leader's data is kept there from now on. */
  choose(folder: string): void;
}

export interface DataFolderOptions {
  folders: Readonly<Record<Which, string>>;
  start: Which;
  host: Host;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** A new UUIDv7. */
  newId: () => string;
  log: Log;
  knownFolders: KnownFolders;
  /** The disk beneath; the real one unless told otherwise, as a bench or a proof that breaks the disk does. */
  files?: FileLayer;
  /** How hard a new passphrase is stretched (`passphraseWork`); a proof of many passphrases does with less. */
  stretching?: number;
}

/** How often it is asked whether a backup is due. */
const lookEveryMs = 60_000;

/** How a folder is opened where that is not the usual way. */
export type OpeningWay = Pick<StoreOptions, 'begins' | 'toRead'>;
/** How opening the folder went, or that a task works on its files and nothing else may. */
export type FolderOpening = Opening | { outcome: 'working' };

/** The data folder in use: what a call that concerns the folder itself may touch, also while it is not open. */
export interface DataFolder extends Omit<DataFolderOptions, 'folders' | 'start'> {
  today(): Day;
  which(): Which;
  /** Where the folder in use lies. */
  path(): string;
  opening(): FolderOpening;
  /** Resolves once the folder has been opened for the first time, or could not be. */
  opened: Promise<void>;
  /** How far opening it is. */
  openingWork: OpeningWork;
  /** Where the desk in it is, while it is open: lent, on loan, or neither (null). */
  handOver(): HandOver | null;
  /** The keys in hand, and what came of trying others. */
  keyring: Keyring;
  /** What is being done about backups. */
  backupWork: BackupWork;
  /** The spreadsheet that is being taken in. */
  spreadsheetWork: SpreadsheetWork;
  /** The disk beneath. */
  files: FileLayer;
  isClosed(): boolean;
  /**
   * Runs tasks that open, close or replace the folder one after another: of two openings at once, the second would find
   * the first one's lock and call the folder busy. Throws `closed` once the app is closing.
   */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
  /** Closes the folder where it is open and opens it, or the other one, anew. Only within `inTurn`. */
  reopen(next?: Which, way?: OpeningWay): Promise<FolderOpening>;
  /** Closes the folder and opens the own one in another place, to stay there. Only within `inTurn`. */
  move(own: string): Promise<FolderOpening>;
  /** Closes the folder while a task works on its files, then opens it anew, whatever came of the task. Only within `inTurn`. */
  whileClosed<T>(task: () => Promise<T>): Promise<T>;
  /** Everything answered is on disk already; this writes the documents back and lets go of the folder. */
  close(): Promise<void>;
}

/** Begins to open the folder asked for. That it cannot be opened is no failure: `opening` says why not. */
export function openDataFolder(options: DataFolderOptions): DataFolder {
  const { clock, newId, log, host, files = nodeFiles, knownFolders } = options;
  let { folders } = options;
  const keyring = createKeyring(clock);
  const openingWork = createOpeningWork();
  const today = dayClock(clock);
  let which = options.start;
  let isClosed = false;
  let turn: Promise<unknown> = Promise.resolve();

  async function openWith(way: OpeningWay, key: Uint8Array | undefined): Promise<Opening> {
    const isPractice = which === 'practice';
    const folder = folders[which];
    const opening = await openStore({
      folder,
      library,
      clock,
      newId,
      log,
      practice: isPractice,
      begins: knownFolders.isKnown(folder) && !isPractice ? 'never' : 'where-empty',
      keepBackup: () => keepBackup(folder),
      onUpgrade: openingWork.doing('upgrading'),
      ...way,
      files,
      ...(key && { key }),
    });
    if (opening.outcome !== 'opened') return opening;
    if (isPractice) return filled(opening);
    knownFolders.remember(folder);
    return opening;
  }

  /** As the folder is before anything of it is moved on; what comes of it is looked through. */
  const keepBackup = (folder: string) =>
    makeBackup({
      files,
      folder,
      into: join(folder, backupsFolder),
      reading: { key: keyring.key(folder), library },
      store: undefined,
      clock,
      version: packageJson.version,
      why: 'before-upgrade',
      onProgress: openingWork.doing('keeping'),
    });

  async function open(way: OpeningWay): Promise<Opening> {
    const folder = folders[which];
    const opening = await openWith(way, keyring.key(folder));
    if (opening.outcome !== 'locked') return opening;
    keyring.forget(folder);
    const key = opening.keyId && (await keyring.keptByHost(host, opening.keyId));
    if (!key) return opening;
    keyring.put(folder, key);
    return openWith(way, key);
  }

  /** While another leader works in it, it is only looked at here; not knowing whether one does, it is not written to. */
  async function openWhole(way: OpeningWay = {}): Promise<Opening> {
    handOver = null;
    const opened = await openTurned(way);
    if (opened.outcome !== 'opened' || which === 'practice') return opened;
    const folder = folders[which];
    try {
      handOver = await readHandOver({ files, folder }, keyring.key(folder));
    } catch (error) {
      if (way.toRead === 'asked') return opened;
      await opened.store.close();
      if (!(error instanceof AppError)) throw error;
      return { outcome: 'damaged', files: [handOverName] };
    }
    if (handOver?.state !== 'away' || opened.store.readingOnly !== null) return opened;
    await opened.store.close();
    return open({ ...way, toRead: 'handed-over' });
  }

  /** A folder that was cut short while it was being sealed, or unsealed, is brought to the end of it first. */
  async function openTurned(way: OpeningWay): Promise<Opening> {
    const first = await open(way);
    const folder = folders[which];
    const key = keyring.key(folder);
    if (first.outcome !== 'opened' || first.store.readingOnly !== null || key === undefined) return first;
    const marker = await readMarker(files, folder);
    const state = marker.outcome === 'read' ? marker.marker.sealing?.state : undefined;
    if (state === undefined || state === 'sealed') return first;
    await first.store.close();
    opening = { outcome: 'working' };
    try {
      await finishTurning({ files, folder }, key, keyring.working(state === 'sealing' ? 'sealed' : 'plain'));
    } catch (error) {
      // Some files are sealed and some are not: it opens all the same, and the next opening goes on with it.
      log.problem('going on with sealing the folder', error);
    } finally {
      keyring.workIsDone();
    }
    return open(way);
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

  let handOver: HandOver | null = null;
  let opening: FolderOpening = { outcome: 'working' };

  async function letGo(): Promise<void> {
    folder.spreadsheetWork.stop();
    folder.spreadsheetWork.forget();
    if (opening.outcome === 'opened') await opening.store.close();
  }

  const inTurn: DataFolder['inTurn'] = (task) => {
    const done = turn.then(() => {
      if (isClosed) throw new AppError('closed');
      return task();
    });
    turn = done.catch(() => undefined);
    return done;
  };

  async function openFirst(): Promise<void> {
    opening = await openWhole();
    // What was brought here to be restored, and was not, holds what a backup holds.
    if (opening.outcome === 'opened') await removeBrought(folder).catch(() => undefined);
  }
  const opened = openFirst();
  // The first in turn: whatever else concerns the folder, and closing it, waits until it is done.
  turn = opened.catch(() => undefined);

  const folder: DataFolder = {
    ...options,
    files,
    keyring,
    openingWork,
    backupWork: createBackupWork(),
    spreadsheetWork: createSpreadsheetWork(),
    today,
    which: () => which,
    path: () => folders[which],
    opening: () => opening,
    handOver: () => handOver,
    isClosed: () => isClosed,
    opened,
    inTurn,
    reopen: async (next = which, way = {}) => {
      await letGo();
      which = next;
      opening = await openWhole(way);
      return opening;
    },
    move: async (own) => {
      await letGo();
      folders = { own, practice: practiceFolderOf(own) };
      which = 'own';
      opening = await openWhole();
      if (opening.outcome === 'opened') knownFolders.choose(own);
      return opening;
    },
    whileClosed: async (task) => {
      await letGo();
      opening = { outcome: 'working' };
      try {
        return await task();
      } finally {
        opening = await openWhole();
      }
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      clearInterval(looking);
      folder.backupWork.stop();
      await turn;
      await keeper.close();
      await letGo();
      keyring.forgetAll();
    },
  };
  const keeper = createKeeper(folder);
  const looking = setInterval(() => void keeper.look().catch(() => undefined), lookEveryMs);
  looking.unref();
  return folder;
}
