import Papa from 'papaparse';
import { unescaped } from '../csv.ts';
import { addRow, cannot, type Going, pause, sheetOf } from './reading.ts';
import type { Sheet } from '#shared/domain/spreadsheet/sheet.ts';

const delimiters = ['\t', ';', '|', ','] as const;

const rowsAtOnce = 500;
const rowsToJudge = 200;

/** A sign that no text has in it: quotes are then letters like others. */
const noQuotes = '\u0000';
const noDelimiter = '\u0001';

/**
 * The text of a file's bytes: UTF-8 or UTF-16, with a mark in front or without, else as Windows wrote it in Western
 * Europe. Ends the reading for bytes that are no text.
 */
export const textOf = (bytes: Uint8Array): string => {
  const text = decoded(bytes).replace(/^\uFEFF/, '');
  // eslint-disable-next-line no-control-regex -- a file of another kind is told by them
  if (/[\u0000-\u0008\u000E-\u001A]/.test(text.slice(0, 100_000))) cannot('other-program');
  return text;
};

const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = bytes.subarray(0, 4000);
  const zeros = (from: number) => start.filter((byte, at) => byte === 0 && at % 2 === from).length;
  if (zeros(1) * 4 > start.length) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros(0) * 4 > start.length) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** `Hughes, Doreen`, line after line, is one column of names. */
const isSurnameFirst = ([first = '', second]: readonly string[]): boolean =>
  second === undefined
    ? first.trim() === ''
    : /^[\p{L}'’ -]+$/u.test(first) && /^ \p{L}[\p{L}.'’ -]*$/u.test(second);

/** What parts the cells: the sign by which most rows have the same number of cells. */
const delimiterOf = (text: string): string => {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text.slice(0, 200_000), {
      delimiter,
      newline: '\n',
      preview: rowsToJudge,
      fastMode: false,
    });
    const counts = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
    const [usual = [1, 0]] = [...Map.groupBy(counts, (count) => count)]
      .map(([count, those]) => [count, those.length])
      .toSorted((one, other) => (other[1] ?? 0) - (one[1] ?? 0));
    const [cells = 1, rows = 0] = usual;
    // A title above, or a note below, has fewer cells; nothing has more of them than its delimiter makes.
    const score = cells > 1 ? rows / counts.length + Math.min(cells, 50) / 1000 : 0;
    const isNames = delimiter === ',' && cells === 2 && data.every(isSurnameFirst);
    if (score > best.score) best = { delimiter: isNames ? noDelimiter : delimiter, score };
  }
  return best.delimiter;
};

/**
 * Reads text whose cells are parted by commas, semicolons, tabs or bars, whichever it is; cells of a text that was pasted
 * are parted by tabs. Formulas stay text, and one apostrophe that was put before one is taken away.
 */
export const readDelimited = async (text: string, going: Going): Promise<Sheet> => {
  const plain = text.replace(/\r\n?/g, '\n');
  const [, said, rest = plain] = /^sep=(.)\n([\s\S]*)$/.exec(plain) ?? [];
  const delimiter = said ?? (/^[^\n"]*\t/.test(rest) ? '\t' : delimiterOf(rest));
  const read = await readWith(rest, { delimiter, quoteChar: '"' }, going);
  // A quote that never ends would swallow the rest of the file.
  return sheetOf('', read ?? (await readWith(rest, { delimiter, quoteChar: noQuotes }, going)) ?? []);
};

/** A quote that was left over at the edge of a cell. */
const withoutQuotes = (cell: string): string => unescaped(cell.replace(/^\s*"|"\s*$/g, ''));

const readWith = async (
  text: string,
  how: { delimiter: string; quoteChar: string },
  going: Going,
): Promise<(readonly string[])[] | undefined> => {
  const rows: (readonly string[])[] = [];
  for (let cursor = 0; cursor < text.length;) {
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(cursor), {
      ...how,
      newline: '\n',
      preview: rowsAtOnce,
      fastMode: false,
    });
    if (errors.some(({ code }) => code === 'MissingQuotes')) return undefined;
    for (const row of data) addRow(rows, row.map(how.quoteChar === noQuotes ? withoutQuotes : unescaped));
    if (data.length < rowsAtOnce || meta.cursor === 0) break;
    cursor += meta.cursor;
    await pause(going, cursor, text.length);
  }
  return rows;
};
