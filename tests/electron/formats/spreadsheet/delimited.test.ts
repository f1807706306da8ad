import spectrum from 'csv-spectrum';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableToCsv } from '#electron/formats/csv.ts';
import { planLines, read } from '#tests/support/spreadsheets.ts';

const rowsOf = async (content: Buffer | string) => {
  const answer = await read(content);
  if (answer.outcome === 'cannot') throw new Error(answer.because);
  return answer.sheets[0]?.rows ?? [];
};

const spectrumFiles = () =>
  new Promise<{ name: string; csv: Buffer; json: Buffer }[]>((resolve, reject) =>
    spectrum((error, all) => (error ? reject(new Error('unreadable')) : resolve(all))),
  );

test('every file of the CSV spectrum that we write again is read back as it was', async () => {
  for (const { name, csv } of await spectrumFiles()) {
    const [columns = [], ...cells] = await rowsOf(csv);
    const again = await rowsOf(Buffer.from(tableToCsv({ columns, cells })));
    expect({ name, rows: again }).toEqual({ name, rows: [columns, ...cells] });
  }
});

test('every file of the CSV spectrum is read as what it holds', async () => {
  const files = await spectrumFiles();
  expect(files.length).toBe(12);
  for (const { name, csv, json } of files) {
    const [columns = [], ...rows] = await rowsOf(csv);
    const records = rows.map((row) =>
      Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ''])),
    );
    const told = JSON.parse(json.toString('utf8').replaceAll('\\r\\n', '\\n')) as object | object[];
    // The one file of a single record, in which the number is another than in its CSV.
    const expected = Array.isArray(told) ? told : [{ ...told, 'Contact Phone Number': '2095257564' }];
    expect({ name, records }).toEqual({ name, records: expected });
  }
});

/** What no reader can give back: empty cells and rows at the end are not there. */
const asRead = (rows: readonly (readonly string[])[]): string[][] => {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
};

const cell = fc.oneof(
  fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .filter((text) => !/[\u0000-\u0008\u000B-\u001F\uFEFF\u0085]/.test(text)),
  fc.constantFrom(
    '=1+1',
    "'=1",
    '+44 7700 900123',
    'a,b',
    'a;b',
    'a"b',
    'two\nlines',
    '“x”',
    '@me',
    'Tŷ-croes',
  ),
);

test('a table that we wrote is read back as it was, whatever is in its cells', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 5 }),
      fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
      async (width, rows) => {
        const columns = ['First name', 'Surname', 'Phone', 'Email', 'Town'].slice(0, width);
        const cells = rows.map((row) => row.slice(0, width));
        expect(await rowsOf(Buffer.from(tableToCsv({ columns, cells })))).toEqual(
          asRead([columns, ...cells]),
        );
      },
    ),
    { numRuns: 200 },
  );
});

const word = fc.constantFrom('Doreen', 'Siân', 'Łukasz', 'Mary-Jane', 'Ŵan', 'Zoë', 'Ffion', 'Omar', 'Jean');
const surname = fc.constantFrom(
  "O'Neill",
  'van der Berg',
  'Prys-Jones',
  'ap Gwilym',
  'Hughes',
  'Żak',
  'D’Arcy',
  '',
);

test('people that were written to a file come back from it as they were', async () => {
  const person = fc.record({
    first: word,
    surname,
    telephone: fc.constantFrom('', '07700 900123', '+44 7700 900111', '01792 555 010'),
    email: fc.constantFrom('', 'someone@example.org', 'o.neill+walks@example.org'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 1 }), async (people) => {
      const csv = tableToCsv({
        columns: ['First name', 'Surname', 'Telephone', 'E-mail'],
        cells: people.map((one) => [one.first, one.surname, one.telephone, one.email]),
      });
      const sheet = { name: '', rows: await rowsOf(Buffer.from(csv)) };
      const [line] = planLines(sheet, { groups: [], linkWorkers: [] }, []);
      for (const one of people) {
        const name = [one.first, one.surname].filter(Boolean).join(' + ');
        const details = [name, one.telephone, one.email].filter(Boolean).join(' · ');
        expect(line?.replace(/ \(unsure\)/, '')).toMatch(/^2 (add|ask): /);
        expect(line?.replace(/^2 (?:add|ask \(unsure\)): /, '')).toBe(details);
      }
    }),
    { numRuns: 200 },
  );
});
