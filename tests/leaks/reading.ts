import { spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { isThere } from '#tests/support/programs.ts';
import { readPdf } from '#tests/support/readPdf.ts';

const hasPdftotext = isThere('pdftotext', 'whether it reads the same words from what leaves');

const inWriting = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The parts of a PDF that are packed, unpacked: also what no page shows. */
const unpacked = (bytes: Uint8Array): string => {
  const file = inWriting(bytes);
  const parts = [...file.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      const end = file.indexOf('endstream', index);
      return inWriting(inflateSync(Buffer.from(file.slice(index + length, end), 'latin1')));
    } catch {
      return '';
    }
  });
  return parts.join('\n');
};

/**
 * Everything that can be found in a PDF: its words as pdf.js reads them, and pdftotext where it is here, what it is called,
 * and its bytes as they are and unpacked.
 */
export const read = async ({ bytes }: { bytes: Uint8Array }): Promise<string> => {
  const { title, pages } = await readPdf(bytes);
  const elsewhere = hasPdftotext
    ? spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' }).stdout
    : '';
  return [JSON.stringify([title, pages]), elsewhere, inWriting(bytes), unpacked(bytes)].join('\n');
};

/** Everything in a workbook: each of its parts, unpacked, with its marks and without. */
export const textOfWorkbook = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(new Uint8Array(bytes)))
    .map(([name, part]) => {
      const text = Buffer.from(part).toString('utf8');
      return `${name}\n${text}\n${text.replaceAll(/<[^>]*>/g, '')}`;
    })
    .join('\n');
