import { type ReturnCell, returnCells } from './returnTable.ts';
import { returnWords } from './returnWords.ts';
import type { ShareableReturn } from '#shared/domain/sharing/return.ts';
import type { CellObject } from 'write-excel-file/node';

/** Widths in letters; the others are as wide as a day. */
const widths: Readonly<Record<string, number>> = {
  [returnWords.columns.group]: 24,
  [returnWords.columns.answer]: 28,
  [returnWords.columns.cameOn]: 40,
  [returnWords.columns.state]: 26,
  [returnWords.columns.ownWords]: 50,
  [returnWords.columns.putRight]: 50,
  [returnWords.columns.from]: 30,
};
const usualWidth = 14;

const typed = (cell: ReturnCell): CellObject => {
  // Text is text whatever it begins with, and no telephone number becomes a sum.
  if (typeof cell === 'string') return { value: cell, type: String, format: '@', wrap: true };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'd mmm yyyy' };
};

/** A return as an Excel workbook: days are days, numbers are numbers, and all else is text. */
export const returnSpreadsheet = async (content: ShareableReturn): Promise<Uint8Array> => {
  // Loaded when the first workbook is asked for.
  const { default: write } = await import('write-excel-file/node');
  const { columns, cells } = returnCells(content, { hasFrom: true });
  const headings = columns.map((heading): CellObject => ({
    value: heading,
    type: String,
    fontWeight: 'bold',
    wrap: true,
  }));
  return write([headings, ...cells.map((row) => row.map(typed))], {
    sheet: returnWords.sheet,
    columns: columns.map((heading) => ({ width: widths[heading] ?? usualWidth })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
};
