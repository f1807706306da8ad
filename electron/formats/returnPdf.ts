import { makePdf, type Pdf } from './pdf.ts';
import { paragraph, type Pen, title } from './pdfPen.ts';
import { type PdfCell, type PdfColumn, table } from './pdfTable.ts';
import { withPassword } from './pdfPassword.ts';
import { returnFrom, returnTable } from './returnTable.ts';
import { returnWords } from './returnWords.ts';
import type { Instant } from '#shared/domain/dates.ts';
import type { Print } from '#shared/domain/paper.ts';
import type { ShareableReturn } from '#shared/domain/sharing/return.ts';

/** What stands over the table: for whom, from whom, and for which days. */
export const returnHead = (content: ShareableReturn): string[] => {
  const from = returnFrom(content);
  return [
    returnWords.title(content.forLinkWorker),
    returnWords.days(content.fromOn, content.toOn),
    ...(from === '' ? [] : [returnWords.from(from)]),
    ...(content.rows.length === 0 ? [returnWords.nobody] : []),
  ];
};

/** How wide a column is beside the others. */
const shares: Readonly<Record<string, number>> = {
  [returnWords.columns.person]: 0.8,
  [returnWords.columns.times]: 0.6,
  [returnWords.columns.cameOn]: 1.9,
  [returnWords.columns.ownWords]: 1.6,
  [returnWords.columns.putRight]: 1.6,
};

/** A row is never cut between two pages, so none may be as high as one: what is longer goes on in further rows. */
const longestPiece = 250;

/** Where a long text is best parted: behind a day or a sentence, else between words, else anywhere. */
const partedAt = (words: string): number => {
  const within = words.slice(0, longestPiece);
  const [behind, between] = [
    Math.max(within.lastIndexOf('; '), within.lastIndexOf('. ')) + 1,
    within.lastIndexOf(' '),
  ];
  return [behind, between].find((at) => at > longestPiece / 2) ?? longestPiece;
};

const piecesOf = (words: string): string[] => {
  const pieces: string[] = [];
  let rest = words;
  while (rest.length > longestPiece) {
    const at = partedAt(rest);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest];
};

/** A day stays on one line: where many stand side by side, a torn one is read for another. */
const withWholeDays = (words: string): string =>
  words.replaceAll(/(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/g, '$1\u00A0$2\u00A0$3');

const rowsOf = ([person = '', ...cells]: readonly string[]): PdfCell[][] => {
  const pieces = cells.map((words) => piecesOf(withWholeDays(words)));
  const count = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => [
    { words: person, isName: true },
    ...pieces.map((each) => ({ words: each[at] ?? '' })),
  ]);
};

const writeReturn = (pen: Pen, content: ShareableReturn): void => {
  const [name = '', ...lines] = returnHead(content);
  title(pen, name);
  for (const line of lines) paragraph(pen, line);
  const { columns, cells } = returnTable(content, { hasFrom: false });
  if (cells.length === 0) return;
  table(pen, {
    says: returnWords.rows,
    size: 'small',
    columns: columns.map((heading): PdfColumn => ({ heading, width: { share: shares[heading] ?? 1 } })),
    rows: cells.flatMap(rowsOf),
  });
};

/** A return as a PDF, A4 across, with headings and a table that are read aloud; behind a password if there is one. */
export const returnPdf = async (
  content: ShareableReturn,
  { password, ...about }: { print: Print; madeAt: Instant; password?: string | undefined },
): Promise<Pdf> => {
  const name = returnWords.title(content.forLinkWorker);
  const foot = `${name}, ${returnWords.days(content.fromOn, content.toOn)}`;
  const pdf = await makePdf({ ...about, title: name, foot, isWide: true }, (pen) =>
    writeReturn(pen, content),
  );
  return password === undefined ? pdf : { ...pdf, bytes: await withPassword(pdf.bytes, password) };
};
