import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { parse } from 'csv-parse/sync';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { tableToCsv } from '#electron/formats/csv.ts';
import { returnMail, returnMailto } from '#electron/formats/returnMail.ts';
import { returnHead, returnPdf } from '#electron/formats/returnPdf.ts';
import { returnSpreadsheet } from '#electron/formats/returnSpreadsheet.ts';
import { returnTable } from '#electron/formats/returnTable.ts';
import type { Instant } from '#shared/domain/dates.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { shareReturn } from '#shared/domain/sharing/return.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import {
  aConsent,
  aGroup,
  aLinkWorker,
  aPerson,
  aReferral,
  aStep,
  day,
  personId,
  referralId,
} from '#tests/support/builders.ts';
import { isThere } from '#tests/support/programs.ts';
import { elementsOf, readPdf } from '#tests/support/readPdf.ts';
import { read } from '#tests/support/spreadsheets.ts';

const about = { print: 'normal' as const, madeAt: '2026-11-30T18:00:00.000Z' as Instant };

/** What spreadsheets take for a formula, or for a number that it is not (OWASP, CSV injection). */
const naughtyReferences = [
  '=1+1',
  '+44 7700 900123',
  '-2+3',
  '@SUM(A1)',
  ' =1+1',
  '＝1+1',
  '＋1',
  '07700 900123',
  '0012',
  "'quoted",
  '"said"',
  'a, b; c',
  '1/2',
  'TRUE',
];

/** A return in which each person has one of the references, and came so many times. */
const aReturn = (references: readonly string[], visits = 3) =>
  shareReturn({
    linkWorker: aLinkWorker({ name: 'Priya Shah', email: 'priya@example.org' }),
    fromOn: day('2026-01-01'),
    toOn: day('2026-11-30'),
    today: day('2026-11-30'),
    settings: {
      ...usualSettings,
      leaderName: 'Jean Marsh',
      organisationName: 'Larkfield & Friends',
      leaderTelephone: '07700 900123',
    },
    matters: references.map((reference, at) => ({
      referral: aReferral({
        id: referralId(at),
        personId: personId(at),
        reference,
        steps: [aStep({ on: day('2026-01-01') }), aStep({ state: 'accepted', on: day('2026-01-02') })],
      }),
      person: aPerson({ id: personId(at), consents: [aConsent()] }),
      group: aGroup({ name: 'Tuesday Knit & Natter' }),
      visits: Array.from({ length: visits }, (_, nth) =>
        day(new Date(Date.UTC(2026, 0, 6 + 7 * nth)).toISOString().slice(0, 10)),
      ),
    })),
  }).content;

/** A folder that is there. */
const aPlace = async (): Promise<string> => {
  const folder = await aFolder();
  await mkdir(folder, { recursive: true });
  return folder;
};

const close = (text: string): string => text.replaceAll(/\s+/g, '');

describe('a return as a PDF', () => {
  test('says what the page says, with headings and a table that are read aloud', async () => {
    const content = aReturn(['PS-118', 'PS-ŵŷ Siân', 'PS-120']);
    const pdf = await readPdf((await returnPdf(content, about)).bytes);
    expect(pdf).toMatchObject({ title: 'Return for Priya Shah', language: 'en-GB', isTagged: true });
    const elements = pdf.pages.flatMap((page) => page.elements);
    const [title, ...lines] = returnHead(content);
    expect(elementsOf(elements, 'H1').map(({ text }) => text)).toEqual([title]);
    expect(elementsOf(elements, 'P').map(({ text }) => text)).toEqual(lines);
    const { columns, cells } = returnTable(content, { hasFrom: false });
    const rows = elementsOf(elements, 'TR').map(({ children }) => children.map(({ text }) => text));
    expect(rows).toEqual([columns, ...cells]);
    expect(elementsOf(elements, 'TH').filter(({ text }) => text.startsWith('PS-'))).toHaveLength(3);
    expect(pdf.pages.every(({ width, height }) => width === 297 && height === 210)).toBe(true);
  });

  test('of years of visits leaves nothing out, and no row is higher than a page', async () => {
    const content = aReturn(['PS-118', 'PS-119'], 47);
    const { pages } = await readPdf((await returnPdf(content, about)).bytes);
    const said = close(pages.map(({ text }) => text).join(' '));
    for (const on of returnTable(content).cells[0]?.[6]?.split('; ') ?? []) expect(said).toContain(close(on));
    const rows = elementsOf(
      pages.flatMap(({ elements }) => elements),
      'TR',
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(Math.max(...rows.flatMap(({ children }) => children.map(({ text }) => text.length)))).toBeLessThan(
      260,
    );
  });

  test('with nobody in it says so', async () => {
    const { pages } = await readPdf((await returnPdf(aReturn([]), about)).bytes);
    expect(pages[0]?.text).toContain('Nobody is in this return.');
  });

  test('behind a password opens with it only, by AES-256 as PDF 2.0 has it, and keeps its structure', async () => {
    const password = 'Siân 4829-1736';
    const { bytes } = await returnPdf(aReturn(['PS-118']), { ...about, password });
    await expect(getDocument({ data: bytes.slice(), verbosity: 0 }).promise).rejects.toThrow(/password/i);
    await expect(
      getDocument({ data: bytes.slice(), password: '4829-1736', verbosity: 0 }).promise,
    ).rejects.toThrow(/password/i);
    const pdf = await getDocument({ data: bytes.slice(), password, verbosity: 0 }).promise;
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('PS-118');
    expect(JSON.stringify(await page.getStructTree())).toContain('"role":"Table"');
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toMatch(/\/R 6\b/);
    expect(text).toMatch(/\/V 5\b/);
    expect(text).toMatch(/\/AESV3/);
    expect(text).not.toContain('PS-118');
    await expect(PDFDocument.load(bytes)).rejects.toThrow(/encrypt/i);
  });

  test.skipIf(!isThere('qpdf', 'whether it finds a return sound'))(
    'is sound, with a password and without, as qpdf reads it',
    async () => {
      const folder = await aPlace();
      const plain = path.join(folder, 'plain.pdf');
      const closed = path.join(folder, 'closed.pdf');
      const content = aReturn(['PS-118', 'PS-119'], 40);
      await writeFile(plain, (await returnPdf(content, about)).bytes);
      await writeFile(closed, (await returnPdf(content, { ...about, password: '4829-1736' })).bytes);
      const qpdf = (...given: string[]) => spawnSync('qpdf', given, { encoding: 'utf8' });
      expect(qpdf('--check', plain)).toMatchObject({ status: 0 });
      expect(qpdf('--check', closed).status).not.toBe(0);
      expect(qpdf('--password=4829-1736', '--check', closed)).toMatchObject({ status: 0 });
      expect(qpdf('--password=4829-1736', '--show-encryption', closed).stdout).toMatch(/R = 6[\s\S]*AESv3/);
    },
  );
});

describe('a return as a spreadsheet', () => {
  test('is read back by our own reader as the table that was shown, text as text and days as days', async () => {
    const content = aReturn(naughtyReferences);
    const bytes = Buffer.from(await returnSpreadsheet(content));
    const answer = await read(bytes);
    if (answer.outcome !== 'read') throw new Error('the workbook was read');
    const { columns, cells } = returnTable(content);
    const [headings, ...rows] = answer.sheets[0]?.rows ?? [];
    expect(headings).toEqual(columns);
    expect(rows.map((row) => row[0])).toEqual(cells.map((row) => row[0]));
  });

  test.skipIf(!isThere('/usr/bin/python3', 'whether openpyxl finds the right types'))(
    'opens in openpyxl with the right types',
    async (context) => {
      const folder = await aPlace();
      const file = path.join(folder, 'return.xlsx');
      await writeFile(file, await returnSpreadsheet(aReturn(naughtyReferences)));
      const script = `
import json, sys
try:
    import openpyxl
except ImportError:
    print('not here'); sys.exit()
sheet = openpyxl.load_workbook(sys.argv[1]).active
print(json.dumps([[(str(c.value), c.data_type) for c in row] for row in sheet.iter_rows(min_row=2)]))`;
      const { stdout } = spawnSync('/usr/bin/python3', ['-c', script, file], { encoding: 'utf8' });
      if (stdout.trim() === 'not here') {
        context.skip('openpyxl is not on this computer');
        return;
      }
      const rows = JSON.parse(stdout) as [string, string][][];
      const { cells } = returnTable(aReturn(naughtyReferences));
      expect(rows.map((row) => row[0])).toEqual(cells.map(([person]) => [person, 's']));
      for (const row of rows) {
        expect(row[2]).toEqual(['2026-01-01 00:00:00', 'd']);
        expect(row[4]).toEqual(['2026-01-06 00:00:00', 'd']);
        expect(row[5]).toEqual(['3', 'n']);
        expect(row.at(-1)).toEqual(['Jean Marsh, Larkfield & Friends, 07700 900123', 's']);
      }
    },
  );
});

test.skipIf(!isThere('soffice', 'how LibreOffice opens a return'))(
  'LibreOffice opens the plain table and the spreadsheet with text as text, and the telephone number whole',
  async () => {
    const folder = await aPlace();
    // A plain table cannot say of 0012 or 1/2 that it is text: whoever needs that takes the spreadsheet.
    const content = aReturn(naughtyReferences.filter((each) => each !== '0012' && each !== '1/2'));
    const { columns, cells } = returnTable(content);
    await writeFile(path.join(folder, 'table.csv'), tableToCsv({ columns, cells }));
    await writeFile(path.join(folder, 'sheet.xlsx'), await returnSpreadsheet(content));
    const home = `-env:UserInstallation=file://${path.join(folder, 'home')}`;
    // Field separator, quote, UTF-8, from the first line, no formats, and what is shown is what is written.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    const reading = '--infilter=Text - txt - csv (StarCalc):44,34,76,1';
    for (const [name, more] of [
      ['table.csv', [reading]],
      ['sheet.xlsx', []],
    ] as const) {
      const out = path.join(folder, `out of ${name}`);
      const asked = [home, '--headless', ...more, '--convert-to', filter, '--outdir', out];
      spawnSync('soffice', [...asked, path.join(folder, name)], { timeout: 100_000 });
      const file = path.join(out, name.replace(/\..*$/, '.csv'));
      const rows: string[][] = parse(await readFile(file), { bom: true });
      const persons = rows.slice(1).map(([person]) => person);
      const written: string[][] = parse(tableToCsv({ columns, cells }), { bom: true });
      // In a plain table the one apostrophe that keeps a formula from being one stays in sight.
      expect(persons).toEqual(
        name === 'table.csv' ? written.slice(1).map(([person]) => person) : cells.map(([person]) => person),
      );
      expect(rows.slice(1).every((row) => row.at(-1)?.endsWith('07700 900123') === true)).toBe(true);
      expect(persons).toContain('07700 900123');
    }
  },
  120_000,
);

describe('a return as the text of an e-mail', () => {
  test('says of each what the table says, and leaves out what would say nothing', () => {
    const { subject, text } = returnMail(aReturn(['PS-118'], 0));
    expect(subject).toBe('How people are getting on, 1 January 2026 to 30 November 2026');
    expect(text).toContain(
      'PS-118, Tuesday Knit & Natter\nReferred on: 1 Jan 2026\nOur answer: Yes, 2 Jan 2026\nTimes came: 0\nWhere they are now: We said yes',
    );
    expect(text).toMatch(/Jean Marsh, Larkfield & Friends, 07700 900123$/);
    expect(text).not.toContain('First visit');
  });

  test('goes to the link worker, whole or without its text', () => {
    const content = aReturn(['PS-118']);
    const whole = new URL(returnMailto(content, { to: 'priya@example.org', hasText: true }));
    expect(whole.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(returnMail(content).text);
    const empty = new URL(returnMailto(content, { to: undefined, hasText: false }));
    expect([empty.pathname, empty.searchParams.get('body')]).toEqual(['', '']);
  });
});
