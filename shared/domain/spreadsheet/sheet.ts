/** One sheet of a file: rows of cells as text, empty rows included, so that a row's number is its place and one. */
export interface Sheet {
  name: string;
  rows: readonly (readonly string[])[];
}

/** Why nothing can be read from a file. */
export const cannotRead = [
  'empty',
  'protected',
  'old-excel',
  'open-document',
  'other-program',
  'damaged',
  'too-large',
  'too-many-rows',
  'too-many-columns',
] as const;
export type CannotRead = (typeof cannotRead)[number];

/** More than any group's list, and as much as can be looked through at once. */
export const sheetLimits = {
  /** Of the file as it is chosen. */
  bytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 1000,
  sheets: 40,
  /** Of one cell. */
  letters: 32_767,
} as const;

/** What people write in a cell that has nothing to say. */
const nothing = /^(?:[-–—_.?/\\*'"]*|n\/?a|none|nil|unknown|not known|tbc|tba|#n\/a|null|undefined)$/i;

/** The text of a cell, on one line; empty where it says nothing. */
export const cellText = (row: readonly string[], column: number): string => {
  const text = (row[column] ?? '').replace(/\s+/g, ' ').trim();
  return nothing.test(text) ? '' : text;
};

export const isEmptyRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
