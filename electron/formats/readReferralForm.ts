import { inflateSync } from 'node:zlib';
import {
  formOf,
  type FormQuestion,
  formQuestions,
  type FormRead,
  isTick,
  saidIn,
} from '#shared/domain/referralForm.ts';

const asText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** Behind the last mark of its end a mail program may have put a few signs, and no further part of a file. */
const mostBehindEnd = 1024;

/**
 * Whether the file goes on to its very end. Without its last part, a form that was filled in and saved would open as the
 * empty one that it was before.
 */
const isWhole = (text: string): boolean => {
  const end = text.lastIndexOf('%%EOF');
  if (end < 0 || text.length - end > mostBehindEnd || /\bobj\b/.test(text.slice(end))) return false;
  const [, at] = /startxref\s+(\d+)\s*$/.exec(text.slice(0, end)) ?? [];
  // Before `%PDF` a mail program may have put a few signs, too.
  const start = text.indexOf('%PDF-');
  return (
    at !== undefined &&
    [0, start].some((from) =>
      /^\s*(?:xref|\d+\s+\d+\s+obj)/.test(text.slice(Number(at) + from, Number(at) + from + 40)),
    )
  );
};

/** As much as one packed part of a PDF may hold: a small file must not fill the computer's memory. In bytes. */
const mostUnpacked = 16 * 1024 * 1024;

const isPlain = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Whether every part that has to be unpacked to read the file stays small, and is packed in the usual way. */
const isHarmless = (text: string, bytes: Uint8Array): boolean => {
  for (const found of text.matchAll(/stream\r?\n/g)) {
    const before = isPlain(text.slice(Math.max(0, found.index - 600), found.index));
    const about = before.slice(before.lastIndexOf(' obj') + 1);
    if (!/ObjStm|XRef/.test(about)) continue;
    if (
      /(?:LZW|RunLength|ASCII85|ASCIIHex)Decode/.test(about) ||
      (about.match(/FlateDecode/g)?.length ?? 0) > 1
    )
      return false;
    if (!about.includes('FlateDecode')) continue;
    try {
      inflateSync(bytes.subarray(found.index + found[0].length), { maxOutputLength: mostUnpacked });
    } catch (error) {
      // Any other fault is the library's to find.
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return false;
    }
  }
  return true;
};

/** Reads what was written into a form of ours, or says why it cannot be read. A PDF that is none of ours opens nothing. */
export const readFormPdf = async (bytes: Uint8Array): Promise<FormRead> => {
  const text = asText(bytes);
  if (!text.slice(0, mostBehindEnd).includes('%PDF-')) return 'not-a-form';
  // One file behind another: which of the two was meant?
  if (text.indexOf('%PDF-', text.indexOf('%PDF-') + 5) >= 0) return 'broken';
  if (!isWhole(text) || !isHarmless(text, bytes)) return 'broken';
  const { EncryptedPDFError, PDFCheckBox, PDFDocument, PDFTextField } = await import('@cantoo/pdf-lib');
  const open = async (): Promise<FormRead> => {
    const doc = await PDFDocument.load(bytes, {
      password: '',
      preserveXFA: true,
      updateMetadata: false,
    });
    const hasBoxes = doc.catalog.getAcroForm() !== undefined;
    const fields = hasBoxes ? doc.getForm().getFields() : [];
    const sign = fields.find((field) => field.getName() === 'form');
    const of = sign instanceof PDFTextField ? formOf(sign.getText() ?? '') : undefined;
    if (!of) return formOf(doc.getSubject() ?? '') ? 'flattened' : 'other-form';
    const answers = fields.flatMap((field) => {
      const question = field.getName() as FormQuestion;
      if (!formQuestions.includes(question)) return [];
      if (field instanceof PDFCheckBox)
        return field.isChecked() && isTick(question) ? [[question, 'yes']] : [];
      return field instanceof PDFTextField && !isTick(question) ? [[question, field.getText() ?? '']] : [];
    });
    // A box that cannot be read any more may have held an answer.
    const boxes = new Set(fields.map((field) => field.getName()));
    if (!formQuestions.every((question) => boxes.has(question))) return 'broken';
    return { of, answers: saidIn(Object.fromEntries(answers) as Record<string, string>) };
  };
  try {
    return await open();
  } catch (error) {
    return error instanceof EncryptedPDFError || /password|encrypt/i.test(String(error))
      ? 'locked'
      : 'broken';
  }
};
