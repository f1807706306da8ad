import { readDelimited, textOf } from './delimited.ts';
import { cannot, type Going } from './reading.ts';
import { readWorkbook } from './workbook.ts';
import { AppError } from '#shared/domain/errors.ts';
import { type CannotRead, cannotRead, type Sheet, sheetLimits } from '#shared/domain/spreadsheet/sheet.ts';

export type SpreadsheetRead =
  | { outcome: 'read'; sheets: Sheet[] }
  | { outcome: 'cannot'; because: CannotRead };

const startsWith = (bytes: Buffer, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** In the old container of Office: a workbook of before 2007, or one of today behind a password. */
const inOldContainer = (bytes: Buffer): CannotRead =>
  bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'protected' : 'old-excel';

const sheetsIn = async (content: Buffer | string, going: Going): Promise<Sheet[]> => {
  if (typeof content === 'string') return [await readDelimited(content, going)];
  if (content.length > sheetLimits.bytes) return cannot('too-large');
  if (startsWith(content, 0x50, 0x4b)) return readWorkbook(content, going);
  if (startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) return cannot(inOldContainer(content));
  if (startsWith(content, 0x25, 0x50, 0x44, 0x46)) return cannot('other-program');
  const text = textOf(content);
  // What some web sites call a spreadsheet is a page.
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text)) return cannot('other-program');
  return [await readDelimited(text, going)];
};

/**
 * Reads a spreadsheet, or cells that were pasted, to text. What is in it decides what it is, not its name: an Excel workbook
 * (.xlsx), or text whose cells are parted by some sign. Nothing in it is ever worked out or followed. It gives way to
 * other work again and again; throws the reason of the signal when it is stopped.
 */
export const readSpreadsheet = async (content: Buffer | string, going: Going): Promise<SpreadsheetRead> => {
  try {
    const sheets = (await sheetsIn(content, going)).filter(({ rows }) => rows.length > 0);
    return sheets.length > 0 ? { outcome: 'read', sheets } : { outcome: 'cannot', because: 'empty' };
  } catch (error) {
    const because = cannotRead.find(
      (each) => error instanceof AppError && error.details['spreadsheet'] === each,
    );
    if (because === undefined) throw error;
    return { outcome: 'cannot', because };
  }
};
