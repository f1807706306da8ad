import type { OutputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';
import { type Sheet, sheetLimits } from '#shared/domain/spreadsheet/sheet.ts';

type Work = NonNullable<OutputOf<'spreadsheets.work'>>;

/** A file that was handed over: in memory only, until another takes its place or the folder is closed. */
export interface OpenSpreadsheet {
  id: string;
  sheets: readonly Sheet[];
  /** What was worked out from it, by how it was read: asked for page after page. */
  worked: Map<string, Promise<unknown>>;
}

/** The file that is being taken in, and what is being done with it. */
export interface SpreadsheetWork {
  /** Puts a piece together with those before it; all of it once it is whole. */
  piece(at: number, bytes: Buffer, isLast: boolean): Buffer | undefined;
  open(id: string, sheets: readonly Sheet[]): void;
  /** The file of that id, or `not-found` when another took its place. */
  need(id: string): OpenSpreadsheet;
  forget(): void;
  now(): Work | null;
  /** Runs a task that says how far it is. One after another stops the one before. */
  doing<T>(
    what: Work['what'],
    task: (onProgress: (done: number, of: number) => void, signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
  /** False: there is nothing that can be stopped. */
  stop(): boolean;
}

export function createSpreadsheetWork(): SpreadsheetWork {
  let pieces: Buffer[] = [];
  let open: OpenSpreadsheet | undefined;
  let work: Work | null = null;
  let stopping: AbortController | undefined;

  function forget(): void {
    pieces = [];
    open = undefined;
  }
  return {
    piece: (at, bytes, isLast) => {
      if (at === 0) forget();
      const length = pieces.reduce((sum, each) => sum + each.length, 0);
      if (length !== at) throw new AppError('conflict');
      // What is over the limit need not be kept to be told from what is not.
      if (length <= sheetLimits.bytes) pieces.push(bytes);
      if (!isLast) return undefined;
      const whole = Buffer.concat(pieces);
      pieces = [];
      return whole;
    },
    open: (id, sheets) => {
      open = { id, sheets, worked: new Map() };
    },
    need: (id) => {
      if (open?.id !== id) throw new AppError('not-found', { kind: 'spreadsheets' });
      return open;
    },
    forget,
    now: () => work,
    doing: async (what, task) => {
      const own = new AbortController();
      stopping?.abort();
      stopping = own;
      work = { what, done: 0, of: 1, canStop: true };
      try {
        return await task((done, of) => {
          if (stopping === own) work = { what, done, of, canStop: true };
        }, own.signal);
      } finally {
        if (stopping === own) {
          work = null;
          stopping = undefined;
        }
      }
    },
    stop: () => {
      stopping?.abort();
      return stopping !== undefined;
    },
  };
}
