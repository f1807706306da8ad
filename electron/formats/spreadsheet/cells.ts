/** How the numbers of a workbook are shown, by the number of a cell's style. */
export interface Shown {
  isDate(style: number): boolean;
  /** With how many digits a whole number is shown, nought where that is not said: `00000000000` keeps the first nought. */
  digits(style: number): number;
  /** Days are counted from 1904, as on old Macs. */
  isFrom1904: boolean;
}

const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** Whether a number format shows a day. What stands in quotes, in brackets or behind a stroke is no letter of it. */
export const showsDay = (id: number, code: string | undefined): boolean => {
  if (code === undefined) return builtInDates.has(id);
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').toLowerCase();
  return /d/.test(letters) || (/m/.test(letters) && /y/.test(letters));
};

export const showsDigits = (code: string | undefined): number =>
  code !== undefined && /^["\\]*0[0\s"\\-]*$/.test(code) ? code.replace(/[^0]/g, '').length : 0;

/** The day, `YYYY-MM-DD`, that a spreadsheet counts as this number; undefined for numbers that are no day of ours. */
export const dayOfSerial = (serial: number, isFrom1904 = false): string | undefined => {
  const days = Math.floor(serial) + (isFrom1904 ? 1462 : 0);
  // Before March 1900 a spreadsheet counts a day that never was.
  if (!(days >= 61 && days < 109_574)) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
};

/** The column that the letters of a cell's place name, from 0; -1 for none. */
export const columnOf = (place: string): number => {
  let column = 0;
  for (const letter of place) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
};

/** A number as it would be read: a day as a day, a telephone number with all its digits. */
export const numberText = (raw: string, style: number, shown: Shown): string => {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return raw;
  if (shown.isDate(style)) return dayOfSerial(number, shown.isFrom1904) ?? String(number);
  return String(number).padStart(shown.digits(style), '0');
};

/** Excel writes signs that XML cannot hold as `_x000D_`. */
export const withoutEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_all, hex) => String.fromCharCode(parseInt(String(hex), 16)))
    : text;
