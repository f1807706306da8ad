import { setImmediate as breath } from 'node:timers/promises';
import { AppError } from '#shared/domain/errors.ts';
import { type CannotRead, type Sheet, sheetLimits } from '#shared/domain/spreadsheet/sheet.ts';

/** A long reading says how far it is, and is stopped by the signal. */
export interface Going {
  onProgress: (done: number, of: number) => void;
  signal: AbortSignal;
}

/** Ends the reading of a file, and says why. */
export const cannot = (because: CannotRead): never => {
  throw new AppError('invalid-input', { spreadsheet: because });
};

/** Lets others have their turn, so that a mark made meanwhile does not wait; throws when it shall stop. */
export const pause = async (going: Going, done: number, of: number): Promise<void> => {
  going.onProgress(done, of);
  await breath();
  going.signal.throwIfAborted();
};

/** Takes a row of a sheet, without the empty cells behind it, or ends the reading where there is too much. */
export const addRow = (rows: (readonly string[])[], row: readonly string[]): void => {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? '').trim() === '') length -= 1;
  if (length > sheetLimits.columns) cannot('too-many-columns');
  if (rows.length >= sheetLimits.rows) {
    // A sheet may go on to its last row for its borders' sake.
    if (length === 0) return;
    cannot('too-many-rows');
  }
  rows.push(row.slice(0, length).map((cell) => cell.slice(0, sheetLimits.letters)));
};

/** A sheet without the empty rows at its end. */
export const sheetOf = (name: string, rows: readonly (readonly string[])[]): Sheet => ({
  name,
  rows: rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1),
});
