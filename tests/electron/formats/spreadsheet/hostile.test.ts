import { crc32, deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '#tests/support/spreadsheets.ts';

interface Part {
  name: string;
  content: Buffer;
  /** What the list at the end of the file claims instead of the truth. */
  sum?: number;
  isEncrypted?: true;
}

/** A zip file, as far as a workbook needs one. */
const zipOf = (parts: readonly Part[]): Buffer => {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, sum = crc32(content), isEncrypted } of parts) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isEncrypted ? 1 : 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(sum, 16);
    entry.writeUInt32LE(packed.length, 20);
    // The size it claims to unpack to: nothing. It is not believed.
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, Buffer.from(name), packed);
    list.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
};

const workbook = Buffer.from(
  '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
);
const relations = Buffer.from(
  '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
);

const workbookWith = (sheet: Buffer, also: Partial<Part> = {}): Buffer =>
  zipOf([
    { name: 'xl/workbook.xml', content: workbook },
    { name: 'xl/_rels/workbook.xml.rels', content: relations },
    { name: 'xl/worksheets/sheet1.xml', content: sheet, ...also },
  ]);

const sheetOf = (rows: string): Buffer =>
  Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
const cellAt = (place: string, text = 'x'): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const named = sheetOf(`<row r="1">${cellAt('A1', 'Name')}</row>`);

const container = (text: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(500),
    Buffer.from(text, 'utf16le'),
  ]);

const because = async (content: Buffer | string): Promise<string> => {
  const answer = await read(content);
  return answer.outcome === 'cannot' ? answer.because : 'read';
};

const whole = readFileSync(new URL('../../../fixtures/spreadsheets/excel-members.xlsx', import.meta.url));

test.each<[string, () => Buffer | string, string]>([
  ['a file with nothing in it', () => Buffer.alloc(0), 'empty'],
  ['commas and nothing else', () => ',,,\n,,,\n', 'empty'],
  ['a workbook behind a password', () => container('EncryptedPackage'), 'protected'],
  ['a workbook of before 2007', () => container('Workbook'), 'old-excel'],
  ['a zip file with parts behind a password', () => workbookWith(named, { isEncrypted: true }), 'protected'],
  [
    'a sheet of another office program',
    () =>
      zipOf([{ name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') }]),
    'open-document',
  ],
  [
    'a zip file of something else',
    () => zipOf([{ name: 'photo.jpg', content: Buffer.from('x') }]),
    'other-program',
  ],
  ['a picture', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]), 'other-program'],
  ['a PDF', () => Buffer.from('%PDF-1.7\nName,Phone'), 'other-program'],
  [
    'a page that calls itself a spreadsheet',
    () => Buffer.from('<html><table><tr><td>Name</td></tr></table></html>'),
    'other-program',
  ],
  ['a workbook cut short', () => whole.subarray(0, whole.length - 300), 'damaged'],
  ['a workbook with a sum that is wrong', () => workbookWith(named, { sum: 1 }), 'damaged'],
  ['a zip bomb', () => workbookWith(Buffer.alloc(80 * 1024 * 1024, 0x20)), 'too-large'],
  ['a million columns', () => Array.from({ length: 1_000_000 }, () => 'x').join(','), 'too-many-columns'],
  [
    'a cell in the last column',
    () => workbookWith(sheetOf(`<row r="1">${cellAt('XFD1')}</row>`)),
    'too-many-columns',
  ],
  [
    'a cell in a column that is none',
    () => workbookWith(sheetOf(`<row r="1">${cellAt('ZZZZZZZ1')}</row>`)),
    'too-many-columns',
  ],
  ['sixty thousand rows', () => 'x\n'.repeat(60_000), 'too-many-rows'],
  [
    'a cell in the last row',
    () => workbookWith(sheetOf(`<row r="1048576">${cellAt('A1048576')}</row>`)),
    'too-many-rows',
  ],
  ['a file larger than a list can be', () => Buffer.alloc(21 * 1024 * 1024, 0x61), 'too-large'],
])('%s ends in words', async (_what, content, expected) => {
  expect(await because(content())).toBe(expected);
});

test('a sheet that goes on to its last row for its borders is read', async () => {
  const bordered = `<row r="1">${cellAt('A1', 'Name')}</row>${Array.from({ length: 3 }, (_, at) => `<row r="${1_048_574 + at}" s="3"/>`).join('')}`;
  expect(await because(workbookWith(sheetOf(bordered)))).toBe('read');
  expect(await because(`Name,Phone\nMair,1\n${',\n'.repeat(60_000)}`)).toBe('read');
});

test('entities of a file’s own do not explode', async () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const answer = await read(
    workbookWith(Buffer.from(doctype + named.toString().replace('Name', '&b;&amp;&#65;'))),
  );
  expect(answer).toMatchObject({
    outcome: 'read',
    sheets: [{ rows: [[expect.stringMatching(/^.{0,5}&A$/)]] }],
  });
});

test('whatever bytes a workbook is damaged at, it is read or ends in words', async () => {
  for (let at = 0; at < whole.length; at += 7) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    expect(['read', 'damaged', 'other-program', 'too-large', 'protected', 'empty']).toContain(
      await because(damaged),
    );
  }
});
