import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { child } from './opening.ts';
import { median } from './samples.ts';
import { tableToCsv } from '#electron/formats/csv.ts';

/** What the process that takes a spreadsheet in says of it. */
export interface Imported {
  /** From the first piece to the sheet that was read. */
  milliseconds: number;
  compareMs: number;
  /** With the backup before it, until all is on the disk. */
  addMs: number;
  added: number;
  /** The most memory that the whole process ever held. */
  peakMegabytes: number;
}

/** Medians over several processes. */
export interface ImportMeasured {
  rows: number;
  readMs: number;
  compareMs: number;
  addMs: number;
  peakMegabytes: number;
  /** The same file parsed by papaparse, and nothing else. */
  parseMs: number;
}

const firsts = ['Doreen', 'Arthur', 'Siân', 'Łukasz', 'Mary-Jane', 'Omar', 'Ffion', 'Zoë', 'Idris', 'Pat'];
const lasts = [
  'Hughes',
  "O'Neill",
  'Żak',
  'Bell',
  'Prys-Jones',
  'Ellis',
  'Haddad',
  'Thorne',
  'Evans',
  'Moss',
];

/** A list of so many people with all that such a list has in it, of whom no two are alike. */
const aList = (rows: number): string =>
  tableToCsv({
    columns: ['Title', 'First name', 'Surname', 'Telephone', 'E-mail', 'Village', 'Date of birth', 'Notes'],
    cells: Array.from({ length: rows }, (_, at) => {
      const [first = '', last = ''] = [firsts[at % 10], lasts[Math.floor(at / 10) % 10]];
      const number = String(at).padStart(5, '0');
      const of = [...number].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      const born = `${1 + (at % 28)}/${1 + (at % 12)}/19${30 + (at % 60)}`;
      const words = 'Likes a seat near the door, and tea';
      return [
        'Mrs',
        `${first} ${of}`,
        last,
        `07700 9${number}`,
        `${of}@example.org`,
        'Larkfield',
        born,
        words,
      ];
    }),
  });

/** Takes a list of so many rows in, in processes of their own, in turn with one that only parses the file. */
export async function measureImport(beside: string, rows: number, times: number): Promise<ImportMeasured> {
  const file = path.join(beside, 'list.csv');
  await writeFile(file, aList(rows));
  const taken: Imported[] = [];
  const parsedMs: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const folder = path.join(beside, `import-${time}`);
    const imported = await child<Imported>('importProcess.ts', [file, folder]);
    if (imported.added !== rows) throw new Error(`${imported.added} of ${rows} people were added`);
    taken.push(imported);
    parsedMs.push((await child<{ milliseconds: number }>('importProcess.ts', [file])).milliseconds);
    await rm(folder, { recursive: true, force: true });
  }
  const of = (figure: (one: Imported) => number) => median(taken.map(figure));
  return {
    rows,
    readMs: of(({ milliseconds }) => milliseconds),
    compareMs: of(({ compareMs }) => compareMs),
    addMs: of(({ addMs }) => addMs),
    peakMegabytes: of(({ peakMegabytes }) => peakMegabytes),
    parseMs: median(parsedMs),
  };
}
