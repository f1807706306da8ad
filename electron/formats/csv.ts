import Papa from 'papaparse';

// What a spreadsheet may take for the start of a formula, also behind spaces and quotes, also full-width. The library's
// own switch misses leading spaces, a leading quote, line feeds and full-width signs.
const formulaStart = /^[\s\u0000"']*[=+\-@\t\r\n\u0000＝＋－＠]/;

const escaped = (cell: string): string =>
  formulaStart.test(cell) || cell.startsWith("'") ? `'${cell}` : cell;

/** Takes away the one apostrophe that keeps a spreadsheet from taking a cell for a formula. */
export const unescaped = (cell: string): string =>
  cell.startsWith("'") && (formulaStart.test(cell.slice(1)) || cell.startsWith("''")) ? cell.slice(1) : cell;

export interface Table {
  columns: readonly string[];
  cells: readonly (readonly string[])[];
}

/** RFC 4180 with CRLF, in UTF-8 with a byte order mark; no cell is taken for a formula (DOMAIN 8). */
export const tableToCsv = ({ columns, cells }: Table): string =>
  `\uFEFF${Papa.unparse([columns.map(escaped), ...cells.map((row) => row.map(escaped))], { newline: '\r\n' })}\r\n`;

/** The table in a CSV text of our own: exactly what `tableToCsv` was given. */
export const csvToTable = (csv: string): Table => {
  // Without being told the delimiter, the library guesses one, and days joined by "; " can win.
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), {
    delimiter: ',',
    newline: '\r\n',
  });
  const [columns = [], ...cells] = data.map((row) => row.map(unescaped));
  return { columns, cells };
};
