import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvToTable, type Table, tableToCsv } from '#electron/formats/csv.ts';

/** Another program's reading of the file, bytes and all. */
const readElsewhere = (csv: string): string[][] =>
  parse(Buffer.from(csv, 'utf8'), { bom: true, relax_column_count: true, record_delimiter: '\r\n' });

const hostileStarts = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '\u0000',
  ' ',
  "'",
  '"',
  '＝',
  '＋',
  '－',
  '＠',
  '',
  '\u00A0',
];
const aCell = fc
  .tuple(
    fc.array(fc.constantFrom(...hostileStarts), { maxLength: 3 }),
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '1+1',
        'cmd|calc',
        '07700 900123',
        'a,b',
        'a;b',
        'a\tb',
        '"',
        '""',
        "'",
        '\r\n',
        '\uFEFF',
        'x\r',
      ),
    ),
  )
  .map(([starts, rest]) => starts.join('') + rest);

/** At least two columns, as every table here has. */
const aTable: fc.Arbitrary<Table> = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const aRow = fc.array(aCell, { minLength: width, maxLength: width });
  return fc.record({ columns: aRow, cells: fc.array(aRow, { maxLength: 6 }) });
});

/** Whether a spreadsheet may take the cell for a formula, spaces and quotes before it notwithstanding. */
const mayBeFormula = (cell: string): boolean =>
  /^[=+\-@\t\r\n\u0000＝＋－＠]/.test(cell) || /^[\s"\u0000]*[=+\-@＝＋－＠]/.test(cell);

describe('a table saved for a spreadsheet', () => {
  test('comes back exactly as it was', () => {
    fc.assert(
      fc.property(aTable, (table) => {
        expect(csvToTable(tableToCsv(table))).toEqual(table);
      }),
      { numRuns: 2000 },
    );
  });

  test('another program reads the same rows, with an apostrophe before what could be a formula', () => {
    fc.assert(
      fc.property(aTable, (table) => {
        const rows = readElsewhere(tableToCsv(table));
        const wanted = [table.columns, ...table.cells];
        expect(rows).toHaveLength(wanted.length);
        rows.forEach((row, index) => {
          row.forEach((cell, column) => {
            const asked = wanted[index]?.[column];
            expect([asked, `'${asked}`]).toContain(cell);
            if (/^[\p{L}\p{N}]/u.test(asked ?? '')) expect(cell).toBe(asked);
            expect(mayBeFormula(cell)).toBe(false);
          });
        });
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '=1+1',
    '+44 7700 900123',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u0000=1',
    ' =1',
    '"=1',
    "'=1",
    '＝1',
    ' \u00A0＠x',
  ])('%j is not a formula to anybody', (cell) => {
    const table = { columns: ['Person', 'Group'], cells: [[cell, 'Knit & Natter']] };
    expect(readElsewhere(tableToCsv(table))[1]?.[0]).toBe(`'${cell}`);
    expect(csvToTable(tableToCsv(table))).toEqual(table);
  });

  test('a telephone number stays as it was written', () => {
    const table = { columns: ['Name', 'Telephone'], cells: [['Jean', '07700 900118']] };
    expect(tableToCsv(table)).toContain('Jean,07700 900118\r\n');
  });

  test('days joined with semicolons do not pass for columns', () => {
    const days = '3 November 2026; 10 November 2026; 17 November 2026';
    const table = { columns: [days, days], cells: [[days, days]] };
    expect(csvToTable(tableToCsv(table))).toEqual(table);
  });

  test('is UTF-8 with its mark, and every line ends as RFC 4180 has it', () => {
    const csv = tableToCsv({ columns: ['Person', 'Group'], cells: [['PS-118', 'Clwb Gwŷr']] });
    expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv).toBe('\uFEFFPerson,Group\r\nPS-118,Clwb Gwŷr\r\n');
  });

  test('without rows is its headings', () => {
    const table = { columns: ['Person', 'Group'], cells: [] };
    expect(tableToCsv(table)).toBe('\uFEFFPerson,Group\r\n');
    expect(csvToTable(tableToCsv(table))).toEqual(table);
  });
});
