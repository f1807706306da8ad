import packageJson from '../package.json' with { type: 'json' };
import type { Host } from './host.ts';
import type { Log } from './log.ts';
import type { Desk, ShellCall } from './services/desk.ts';
import { type Dispatch, makeDispatch } from './services/dispatch.ts';
import { commandHandlers, queryHandlers } from './services/handlers.ts';
import { practice } from './services/practice/practice.ts';
import type { FileLayer } from './store/fileLayer.ts';
import { type Opening, openStore } from './store/opening.ts';
import type { StoreNote } from './store/store.ts';
import type { CallName, InputOf, OutputOf } from '#shared/contract/api.ts';
import type { FolderCause } from '#shared/contract/app.ts';
import { dayClock, instantAt, timeAt } from '#shared/domain/dates.ts';
import { AppError, type ProblemCode } from '#shared/domain/errors.ts';
import { library } from '#shared/domain/shelves.ts';

type Which = 'own' | 'practice';

export interface CoreOptions {
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

export interface Core {
  dispatch: Dispatch;
  /** Everything answered is on disk already; this writes the documents back and lets go of the folder. */
  close(): Promise<void>;
}

const codes: Readonly<Record<Exclude<Opening['outcome'], 'opened'>, ProblemCode>> = {
  busy: 'busy',
  damaged: 'file-damaged',
  'too-new': 'file-too-new',
  traces: 'folder-traces',
  unreachable: 'folder-unreachable',
};

const problemOf = (opening: Opening): ProblemCode | null =>
  opening.outcome === 'opened' ? null : codes[opening.outcome];

const filesOf = (opening: Opening): string[] => {
  if (opening.outcome === 'damaged') return opening.files;
  return opening.outcome === 'traces' ? opening.found : [];
};

const counted = (notes: readonly StoreNote[]): OutputOf<'app.status'>['notes'] =>
  [...new Set(notes.map(({ kind }) => kind))].map((kind) => ({
    kind,
    count: notes.filter((note) => note.kind === kind).length,
  }));

const causes: Readonly<Record<string, FolderCause>> = {
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'full',
  EDQUOT: 'full',
  disk: 'full',
};

const causeOf = (opening: Opening): { cause?: FolderCause } =>
  opening.outcome === 'unreachable' ? { cause: causes[opening.code] ?? 'other' } : {};

type ShellHandlers = { [Name in ShellCall]: (input: InputOf<Name>) => Promise<OutputOf<Name>> };

/**
 * The whole app without a window. A folder that cannot be opened is no failure to start: every call but `app.status`
 * then answers why, so that a page can say it in words.
 */
export const startCore = async (options: CoreOptions): Promise<Core> => {
  const { folders, host, clock, newId, log, files } = options;
  const today = dayClock(clock);
  let which = options.start;
  let isClosed = false;

  const open = async (): Promise<Opening> => {
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
  };

  /** A practice folder that cannot be filled, on a full disk perhaps, is one that cannot be used. */
  const filled = async (opened: Extract<Opening, { outcome: 'opened' }>): Promise<Opening> => {
    try {
      await practice(opened.store, { today: today(), clock, newId });
      return opened;
    } catch (error) {
      await opened.store.close();
      if (error instanceof AppError) return { outcome: 'unreachable', code: error.code };
      throw error;
    }
  };
  let opening = await open();

  let turn: Promise<unknown> = Promise.resolve();
  /** One after another: of two openings at once, the second would find the first one's lock and call the folder busy. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = turn.then(() => {
      if (isClosed) throw new AppError('closed');
      return task();
    });
    turn = done.catch(() => undefined);
    return done;
  };

  const reopen = async (next: Which): Promise<void> => {
    if (opening.outcome === 'opened') await opening.store.close();
    which = next;
    opening = await open();
  };

  const status = (): OutputOf<'app.status'> => {
    const store = opening.outcome === 'opened' ? opening.store : undefined;
    return {
      state: isClosed ? 'closed' : (problemOf(opening) ?? 'ready'),
      files: filesOf(opening),
      ...causeOf(opening),
      folder: folders[which],
      isPractice: which === 'practice',
      version: packageJson.version,
      today: today(),
      now: timeAt(clock()),
      lastSavedAt: (store?.lastSavedAt() ?? null) as OutputOf<'app.status'>['lastSavedAt'],
      notes: counted(store?.notes() ?? []),
    };
  };

  const shellHandlers: ShellHandlers = {
    'app.status': async () => status(),
    'app.openFolder': (input) =>
      inTurn(async () => {
        if (input.which !== which) await reopen(input.which);
        return status();
      }),
    'app.tryAgain': () =>
      inTurn(async () => {
        if (opening.outcome !== 'opened') await reopen(which);
        return status();
      }),
    'app.showInFolder': async ({ ticket }) => ({ isShown: await host.showInFolder(ticket) }),
  };

  const desk = (): Desk => {
    if (isClosed) throw new AppError('closed');
    const problem = problemOf(opening);
    if (problem) throw new AppError(problem, { files: filesOf(opening) });
    const { store } = opening as Extract<Opening, { outcome: 'opened' }>;
    return { store, host, newId, today, now: () => instantAt(clock()) };
  };

  const run = async (name: CallName, input: unknown): Promise<unknown> => {
    const answer = <Table extends object>(table: Table) =>
      Object.hasOwn(table, name)
        ? (table[name as keyof Table] as (...given: unknown[]) => unknown)
        : undefined;
    const query = answer(queryHandlers);
    if (query) {
      const { store } = desk();
      const { read, documents, summaries, recent } = store;
      const reading = { read, documents, summaries, recent };
      return query(input, { store: reading, today });
    }
    const command = answer(commandHandlers);
    return command ? command(input, desk()) : answer(shellHandlers)?.(input);
  };

  return {
    dispatch: makeDispatch(run, log),
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await turn;
      if (opening.outcome === 'opened') await opening.store.close();
    },
  };
};
