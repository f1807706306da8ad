import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { aDesk, type ADesk } from '#tests/support/aDesk.ts';
import { aFolder } from '#tests/support/aFolder.ts';
import { day, everyWeek } from '#tests/support/builders.ts';
import { isThere } from '#tests/support/programs.ts';
import { readPdf } from '#tests/support/readPdf.ts';
import { formLimitBytes } from '#shared/contract/referralForms.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { formQuestions, formSign, isTick } from '#shared/domain/referralForm.ts';

/** What a link worker writes, with the letters of Wales. */
const written: Readonly<Record<string, string>> = {
  preferredName: 'Siân',
  surname: 'ap Ŷnyr',
  telephone: '07700 900654',
  email: 'sian@example.cymru',
  goodTimes: 'After 2, not on Tuesdays',
  comesAlong: 'I do, twice',
  goodToKnow: 'Step-free.\nA seat near the tŵr.',
  whatMatters: 'Wool, and Cymraeg',
  referrerName: 'Bronwen Ŵyn',
  referrerOrganisation: 'Meddygfa’r Bryn',
  referrerTelephone: '01632 960700',
  referrerEmail: 'bronwen@example.org',
  reference: 'BC-118',
  consentYes: 'yes',
  consentOn: '20 November 2026',
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Fills a form in as pdf.js does in a browser. */
const filledByPdfJs = async (bytes: Uint8Array, answers = written): Promise<Uint8Array> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    for (const { id, fieldName = '', checkBox } of (await (await pdf.getPage(number)).getAnnotations()) as {
      id: string;
      fieldName?: string;
      checkBox?: boolean;
    }[]) {
      const value = answers[fieldName];
      if (value !== undefined)
        pdf.annotationStorage.setValue(id, { value: checkBox === true ? true : value });
    }
  }
  const saved = await pdf.saveDocument();
  await task.destroy();
  return saved;
};

interface FormWorld {
  desk: ADesk;
  groupId: GroupId;
  empty: Buffer;
  filled: Uint8Array;
}

const knitting = '0199f3c0-0000-7000-8000-00000000a001' as GroupId;
let forms: Promise<Pick<FormWorld, 'empty' | 'filled'>> | undefined;

/** A desk with a group that is always the same one, and its form: made once, since that takes its time. */
const aFormWorld = async (): Promise<FormWorld> => {
  let next: string | undefined;
  const newId = () => {
    const id = next ?? v7();
    next = undefined;
    return id;
  };
  const desk = await aDesk({ newId });
  await desk.ask('settings.change', { leaderName: 'Jean Whitlock', leaderTelephone: '07700 900118' });
  next = knitting;
  const { groupId } = await desk.ask('groups.add', {
    name: 'Tuesday Knit & Natter',
    kind: 'crafts',
    offers: 'Tea, wool and company',
    cannotOffer: 'We have no lift',
    times: [everyWeek(2, '10:30', '12:30')],
    fromOn: day('2026-11-03'),
  });
  forms ??= (async () => {
    const saved = await desk.ask('referralForms.save', { groupId, print: 'large' });
    if (saved.outcome !== 'saved') throw new Error('a form was asked for');
    const empty = desk.saved[0]?.bytes ?? Buffer.alloc(0);
    return { empty, filled: await filledByPdfJs(empty) };
  })();
  return { desk, groupId, ...(await forms) };
};

const everythingWritten = (groupId: GroupId) => {
  const { consentYes: _yes, consentOn: _on, ...values } = written;
  return {
    outcome: 'read',
    introduction: {
      values: { group: groupId, ...values },
      isReachedThroughReferrer: false,
      isSelf: false,
      consent: { answer: 'given', on: '2026-11-20' },
    },
  };
};

/** A form filled in, and then changed in a way that pdf-lib knows. */
const changed = async (bytes: Uint8Array, change: (doc: PDFDocument) => void): Promise<Uint8Array> => {
  const doc = await PDFDocument.load(bytes);
  change(doc);
  return doc.save({ updateFieldAppearances: false });
};

const aPlainPdf = async (draw: (doc: PDFDocument) => Promise<void> | void): Promise<Uint8Array> => {
  const doc = await PDFDocument.create();
  await draw(doc);
  if (doc.getPageCount() === 0) doc.addPage();
  return doc.save();
};

/** The smallest picture there is (W3C PNG): one grey point. */
const aPicture = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  );

/** A PDF around a packed list of objects. */
const withPacked = (packed: Buffer): Buffer => {
  const head = Buffer.from('%PDF-1.7\n');
  const part = Buffer.concat([
    Buffer.from(
      `1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const at = head.length + part.length;
  return Buffer.concat([
    head,
    part,
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 2 /Root 2 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  ]);
};

const asPdf = (body: string): Buffer =>
  Buffer.from(`%PDF-1.7\n${body}\nxref\n0 0\ntrailer<</Root 1 0 R>>\nstartxref\n${10 + body.length}\n%%EOF`);

const part = (bytes: Uint8Array, share: number): Uint8Array =>
  bytes.slice(0, Math.floor(bytes.length * share));

/** Files that come instead of a form, and what is said of each. */
const brought: readonly (readonly [
  what: string,
  why: string,
  file: (world: FormWorld) => Promise<Uint8Array> | Uint8Array,
])[] = [
  ['a tenth of it', 'broken', ({ filled }) => part(filled, 0.1)],
  ['a third of it', 'broken', ({ filled }) => part(filled, 0.33)],
  ['half of it', 'broken', ({ filled }) => part(filled, 0.5)],
  ['most of it', 'broken', ({ filled }) => part(filled, 0.9)],
  ['all but the last lines', 'broken', ({ filled }) => filled.slice(0, -40)],
  ['all but the last letters', 'broken', ({ filled }) => filled.slice(0, -4)],
  ['what it was before it was filled in', 'empty', ({ filled, empty }) => filled.slice(0, empty.length)],
  ['the empty form', 'empty', ({ empty }) => empty],
  [
    'a form with nothing but spaces in it',
    'empty',
    ({ empty }) => filledByPdfJs(empty, { preferredName: '  ' }),
  ],
  [
    'a form of another group',
    'other-group',
    ({ filled }) =>
      changed(filled, (doc) =>
        doc
          .getForm()
          .getTextField('form')
          .setText(formSign('01890a5d-ac96-774b-bcce-b302099a8057' as GroupId)),
      ),
  ],
  [
    'a form of an older version',
    'other-version',
    ({ filled, groupId }) =>
      changed(filled, (doc) =>
        doc.getForm().getTextField('form').setText(formSign(groupId).replace(' 1 ', ' 0 ')),
      ),
  ],
  [
    'a form of a newer version',
    'other-version',
    ({ filled, groupId }) =>
      changed(filled, (doc) =>
        doc.getForm().getTextField('form').setText(formSign(groupId).replace(' 1 ', ' 2 ')),
      ),
  ],
  [
    'a flattened form',
    'flattened',
    ({ filled }) => changed(filled, (doc) => doc.getForm().flatten({ updateFieldAppearances: false })),
  ],
  [
    'a form that was printed into a new PDF, with its boxes gone',
    'flattened',
    ({ filled }) => changed(filled, (doc) => doc.catalog.delete(PDFName.of('AcroForm'))),
  ],
  [
    'a form of somebody else',
    'other-form',
    () => aPlainPdf((doc) => doc.getForm().createTextField('preferredName').addToPage(doc.addPage())),
  ],
  ['a PDF without any boxes', 'other-form', () => aPlainPdf(() => undefined)],
  [
    'a scanned page',
    'other-form',
    () =>
      aPlainPdf(async (doc) => {
        doc.addPage().drawImage(await doc.embedPng(aPicture()));
      }),
  ],
  [
    'a form made with XFA',
    'other-form',
    () =>
      aPlainPdf((doc) => {
        const parts = PDFArray.withContext(doc.context);
        parts.push(PDFString.of('template'));
        doc.getForm().acroForm.dict.set(PDFName.of('XFA'), parts);
      }),
  ],
  [
    'a form without one of its boxes',
    'broken',
    ({ filled }) =>
      changed(filled, (doc) => doc.getForm().removeField(doc.getForm().getTextField('surname'))),
  ],
  [
    'a form that opens with a password only',
    'locked',
    ({ filled }) => changed(filled, (doc) => doc.encrypt({ userPassword: 'tea', ownerPassword: 'cake' })),
  ],
  ['a zip with the name of a PDF', 'not-a-form', () => Buffer.from('PK\u0003\u0004 a zip and nothing else')],
  ['a picture with the name of a PDF', 'not-a-form', () => aPicture()],
  ['a web page', 'not-a-form', () => Buffer.from('<!doctype html><title>Sign in to see your file</title>')],
  ['a text', 'not-a-form', () => Buffer.from('Name: Doreen')],
  ['an empty file', 'not-a-form', () => Buffer.alloc(0)],
  ['a file of zeros', 'not-a-form', () => Buffer.alloc(100_000)],
  ['the first line of a PDF', 'broken', () => Buffer.from('%PDF-1.7\n')],
  ['a PDF with nothing in it', 'broken', () => asPdf('')],
  ['a PDF without its first page', 'other-form', () => asPdf('1 0 obj<</Type/Catalog/Pages 9 0 R>>endobj')],
  ['brackets in brackets in brackets', 'broken', () => asPdf(`1 0 obj${'['.repeat(200_000)}endobj`)],
  [
    'a small file that would fill the memory',
    'broken',
    () => withPacked(deflateSync(Buffer.alloc(64 * 1024 * 1024))),
  ],
  [
    'a packed part packed once more',
    'broken',
    () =>
      Buffer.from(
        withPacked(deflateSync(Buffer.alloc(10)))
          .toString('latin1')
          .replace('/Filter /FlateDecode', '/Filter [/FlateDecode /Flate#44ecode]'),
        'latin1',
      ),
  ],
  [
    'a form with another file behind it',
    'broken',
    ({ filled }) => Buffer.concat([filled, Buffer.alloc(5000, 'x')]),
  ],
  ['two forms in one file', 'broken', ({ filled }) => Buffer.concat([filled, filled])],
  [
    'a form whose end points nowhere',
    'broken',
    ({ filled }) =>
      Buffer.from(
        Buffer.from(filled)
          .toString('latin1')
          .replace(/startxref\s+\d+\s+%%EOF\s*$/, 'startxref\n99999999\n%%EOF'),
        'latin1',
      ),
  ],
];

const readOn = (desk: ADesk) => (bytes: Uint8Array) => desk.ask('referralForms.read', { pdf: base64(bytes) });

describe('the referral form, there and back', () => {
  test('it says what we offer and what we cannot, asks everything once, and names nobody but the leader', async () => {
    const world = await aFormWorld();
    const { pages, isTagged, title } = await readPdf(world.empty);
    const text = pages.map((page) => page.text).join(' ');
    expect(title).toBe('Introduce someone to Tuesday Knit & Natter');
    expect(isTagged).toBe(true);
    for (const words of [
      'Tea, wool and company',
      'We have no lift',
      'Next on Tuesday 24 November 2026',
      'Jean Whitlock',
      'tell-link-worker-1',
    ]) {
      expect(text).toContain(words);
    }
    for (const { width, height } of pages) expect([width, height]).toEqual([210, 297]);
  });

  test('every box says its question to a screen reader, and takes letters of every language', async () => {
    const world = await aFormWorld();
    const form = (await PDFDocument.load(world.empty)).getForm();
    const fields = form.getFields().filter((field) => field.getName() !== 'form');
    expect(fields.map((field) => field.getName()).sort()).toEqual([...formQuestions].sort());
    for (const field of fields) expect(field.acroField.dict.get(PDFName.of('TU'))).toBeDefined();
    expect(form.acroForm.dict.get(PDFName.of('NeedAppearances'))).toBeUndefined();
    expect(form.acroForm.dict.get(PDFName.of('DR'))).toBeDefined();
    expect(form.hasXFA()).toBe(false);
  });

  test('filled in by pdf.js it comes back as it was written', async () => {
    const world = await aFormWorld();
    const read = readOn(world.desk);
    expect(await read(world.filled)).toEqual(everythingWritten(world.groupId));
  });

  test.runIf(isThere('pdftk', 'a form filled in by it'))(
    'filled in by pdftk it comes back as it was written',
    async () => {
      const world = await aFormWorld();
      const read = readOn(world.desk);
      const folder = path.dirname(await aFolder());
      const [form, data, out] = ['form.pdf', 'data.fdf', 'out.pdf'].map((name) =>
        path.join(folder, name),
      ) as [string, string, string];
      writeFileSync(form, world.empty);
      const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex');
      const fields = Object.entries(written).map(
        ([name, value]) =>
          `<</T(${name})/V${isTick(name as (typeof formQuestions)[number]) ? '/Yes' : `<${utf16(value)}>`}>>`,
      );
      writeFileSync(
        data,
        `%FDF-1.2\n1 0 obj<</FDF<</Fields[${fields.join('')}]>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
      );
      execFileSync('pdftk', [form, 'fill_form', data, 'output', out]);
      expect(await read(readFileSync(out))).toEqual(everythingWritten(world.groupId));
      execFileSync('pdftk', [out, 'output', form, 'flatten']);
      expect(await read(readFileSync(form))).toEqual({ outcome: 'refused', why: 'flattened' });
    },
  );

  test.runIf(isThere('qpdf', 'a form that it wrote anew'))(
    'written anew by qpdf, packed or locked for its owner only, it is the same',
    async () => {
      const world = await aFormWorld();
      const read = readOn(world.desk);
      const folder = path.dirname(await aFolder());
      const [form, out] = ['form.pdf', 'out.pdf'].map((name) => path.join(folder, name)) as [string, string];
      writeFileSync(form, world.filled);
      for (const how of [
        ['--object-streams=generate'],
        ['--linearize'],
        ['--encrypt', '', 'owner', '256', '--'],
      ]) {
        execFileSync('qpdf', [form, ...how, out]);
        expect(await read(readFileSync(out))).toEqual(everythingWritten(world.groupId));
      }
    },
  );

  test('as a text it comes back in an answer, quoted and broken into lines', async () => {
    const world = await aFormWorld();
    const { text } = await world.desk.ask('referralForms.text', { groupId: world.groupId });
    const answered = text
      .split('\n')
      .map((line) => {
        const [question] = Object.entries({
          'What they like to be called:': written['preferredName'],
          'Surname:': written['surname'],
          'Their telephone:': written['telephone'],
          'Good to know, so that they feel comfortable:': 'Step-free.\nA seat near the tŵr.',
          'Your name:': written['referrerName'],
          'Reach them through me only (write x):': 'x',
          'Yes, they agree (write x):': 'X',
          'No, they do not agree (write x):': 'no',
          'On which day did they say so?:': '20/11/2026',
        }).filter(([label]) => line.startsWith(label));
        return question ? `${line}${question[1] ?? ''}` : line;
      })
      .join('\n');
    const quoted = answered.replaceAll(/^/gm, '> ');
    for (const each of [
      answered,
      quoted,
      `Hi Jean, here it is.\n\n${answered}\n\nBronwen`,
      answered.replaceAll('\n', '\r\n'),
    ]) {
      expect(await world.desk.ask('referralForms.read', { text: each })).toEqual({
        outcome: 'read',
        introduction: {
          values: {
            group: world.groupId,
            preferredName: 'Siân',
            surname: 'ap Ŷnyr',
            telephone: '07700 900654',
            goodToKnow: 'Step-free.\nA seat near the tŵr.',
            referrerName: 'Bronwen Ŵyn',
          },
          isReachedThroughReferrer: true,
          isSelf: false,
          consent: { answer: 'given', on: '2026-11-20' },
        },
      });
    }
    expect(await world.desk.ask('referralForms.read', { text })).toEqual({
      outcome: 'refused',
      why: 'empty',
    });
  });

  test.each([
    ['both boxes ticked', { consentYes: 'yes', consentNo: 'yes', consentOn: '20 November 2026' }, 'both'],
    ['no day', { consentYes: 'yes' }, 'no-day'],
    ['a day that is still to come', { consentYes: 'yes', consentOn: '1 December 2026' }, 'no-day'],
  ])('a consent with %s stays open', async (_what, answers, consentOpen) => {
    const world = await aFormWorld();
    const read = readOn(world.desk);
    const form = await read(await filledByPdfJs(world.empty, { preferredName: 'Ada', ...answers }));
    expect(form).toMatchObject({ outcome: 'read', consentOpen });
    expect(form).not.toHaveProperty('introduction.consent');
  });

  test('a consent to an older wording stays open', async () => {
    const world = await aFormWorld();
    const read = readOn(world.desk);
    const older = await changed(world.filled, (doc) =>
      doc
        .getForm()
        .getTextField('form')
        .setText(formSign(world.groupId).replace(/\S+$/, 'tell-link-worker-0')),
    );
    expect(await read(older)).toMatchObject({ outcome: 'read', consentOpen: 'other-wording' });
  });

  test(`${brought.length} files that are no form, or none that can be read, each end in their own sentence, and nothing is kept`, async () => {
    const world = await aFormWorld();
    const read = readOn(world.desk);
    const before = await world.desk.bytes();
    for (const [what, why, file] of brought) {
      expect({ what, said: await read(await file(world)) }).toEqual({
        what,
        said: { outcome: 'refused', why },
      });
    }
    expect(await world.desk.bytes()).toEqual(before);
  }, 60_000);

  test('50 MB are refused before they are read', async () => {
    const world = await aFormWorld();
    expect(
      await world.desk.refused('referralForms.read', { pdf: base64(Buffer.alloc(formLimitBytes + 3)) }),
    ).toMatchObject({
      code: 'invalid-input',
    });
  });

  test('a leader who changes their mind has saved nothing', async () => {
    const world = await aFormWorld();
    world.desk.saving('changes their mind');
    expect(await world.desk.ask('referralForms.save', { groupId: world.groupId, print: 'normal' })).toEqual({
      outcome: 'not-now',
    });
    world.desk.saving('saves');
  });
});
