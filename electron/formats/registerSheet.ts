import { makePdf, type Pdf } from './pdf.ts';
import { heading, needRoom, paragraph, type Pen, rule, title, unread } from './pdfPen.ts';
import { type PdfCell, type PdfColumn, table } from './pdfTable.ts';
import { dateInWords, dayAtHead, fromTo, secondFactInWords, sheetWords } from './sheetWords.ts';
import { dayInWords } from './words.ts';
import type { Day, Instant, Time } from '#shared/domain/dates.ts';
import type { Print } from '#shared/domain/paper.ts';
import type { SecondFact } from '#shared/domain/people.ts';
import type { MarkWord } from '#shared/domain/register.ts';

/** A paper register: of one date, of several as columns, or of none, to be written on any day. Names only (DOMAIN 4). */
export interface RegisterSheet {
  group: string;
  dates: readonly { day: Day; startsAt: Time; endsAt: Time; place?: string | undefined }[];
  /** What is marked already, one for each date. */
  rows: readonly { name: string; secondFact?: SecondFact | undefined; marks: readonly (MarkWord | null)[] }[];
}

/** Empty lines at the foot; a sheet without names is all lines, as many as fit on one page. */
const walkInLines = 6;
const blankLines = 14;
const noteLines = 3;

const toWrite: PdfCell = { room: true, says: sheetWords.toWrite };
const toCount: PdfCell = { frame: true, says: sheetWords.toWrite };

const box = (isTicked: boolean): PdfCell =>
  isTicked ? { box: 'tick', says: sheetWords.ticked } : { box: 'empty', says: sheetWords.toTick };

const boxOfDate = (mark: MarkWord | null): PdfCell =>
  mark === 'apologies'
    ? { box: 'letter', letter: sheetWords.apologiesLetter, says: sheetWords.apologiesTicked }
    : box(mark === 'here');

const columnOfDate = ({ size }: Pen): number => size.box * 3.4;

interface Boxes {
  columns: PdfColumn[];
  of(marks: readonly (MarkWord | null)[]): PdfCell[];
}

/** Here and apologies side by side for one date; for several one box each, which takes a tick or an A. */
const boxesOf = ({ dates }: RegisterSheet, pen: Pen): Boxes => {
  if (dates.length > 1) {
    return {
      columns: dates.map(({ day }) => ({ heading: dayAtHead(day), width: columnOfDate(pen) })),
      of: (marks) => dates.map((_date, index) => boxOfDate(marks[index] ?? null)),
    };
  }
  const width = pen.size.box * 5;
  return {
    columns: [
      { heading: sheetWords.here, width },
      { heading: sheetWords.apologies, width },
    ],
    of: ([mark]) => [box(mark === 'here'), box(mark === 'apologies')],
  };
};

/** Where a sheet for any day leaves its date open. */
const writeDate = (pen: Pen): void =>
  table(pen, {
    says: sheetWords.dateToWrite,
    columns: [
      { heading: sheetWords.dateToWrite, width: 'rest' },
      { heading: sheetWords.timeAndPlaceToWrite, width: 'rest' },
    ],
    rows: [[toWrite, toWrite]],
  });

const writeHead = (pen: Pen, { group, dates }: RegisterSheet): void => {
  title(pen, group);
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) {
    writeDate(pen);
    return;
  }
  const day = last === first ? dateInWords(first.day) : `${dayInWords(first.day)} to ${dayInWords(last.day)}`;
  paragraph(pen, [day, fromTo(first.startsAt, first.endsAt), first.place].filter(Boolean).join(', '));
  paragraph(pen, dates.length > 1 ? sheetWords.howMany : sheetWords.howOne, pen.size.small);
};

const writeNames = (pen: Pen, sheet: RegisterSheet, boxes: Boxes): void => {
  const columns: PdfColumn[] = [
    { heading: sheetWords.number, width: 'margin' },
    { heading: sheetWords.name, width: 'rest' },
    ...boxes.columns,
  ];
  const isBlank = sheet.rows.length === 0;
  if (!isBlank) {
    table(pen, {
      says: sheetWords.names,
      columns,
      rows: sheet.rows.map(({ name, secondFact, marks }, index) => [
        { words: String(index + 1) },
        { words: name, under: secondFact && secondFactInWords(secondFact), isName: true },
        ...boxes.of(marks),
      ]),
    });
    heading(pen, sheetWords.walkIns);
    paragraph(pen, sheetWords.walkInsHint, pen.size.small);
  }
  const lines = isBlank ? blankLines : walkInLines;
  table(pen, {
    says: isBlank ? sheetWords.names : sheetWords.walkIns,
    columns,
    rows: Array.from({ length: lines }, (_line, index) => [
      { words: String(sheet.rows.length + index + 1) },
      toWrite,
      ...boxes.of([]),
    ]),
  });
};

const counted = Object.values(sheetWords.counted);

/** People who are counted and not named: side by side for one date, a column for each of several. */
const writeHeadcount = (pen: Pen, { dates }: RegisterSheet): void => {
  needRoom(pen, 6 * pen.size.row);
  heading(pen, sheetWords.headcount);
  if (dates.length > 1) {
    table(pen, {
      says: sheetWords.headcount,
      columns: [
        { heading: '', width: 'rest' },
        ...dates.map(({ day }) => ({ heading: dayAtHead(day), width: columnOfDate(pen) })),
      ],
      rows: counted.map((words) => [{ words, isName: true }, ...dates.map(() => toCount)]),
    });
    return;
  }
  table(pen, {
    says: sheetWords.headcount,
    columns: counted.map((words) => ({ heading: words, width: 'rest' })),
    rows: [counted.map(() => toCount)],
  });
};

const writeNote = (pen: Pen): void => {
  heading(pen, sheetWords.note);
  for (let each = 0; each < noteLines; each += 1) {
    needRoom(pen, pen.size.row);
    pen.y += pen.size.row;
    const { left, right, y } = pen;
    unread(pen, () => rule(pen, { x: left, y }, { x: right, y }));
  }
};

/** The sheet as a PDF, A4: upright for one date, across for more than three. */
export const registerSheetPdf = (
  sheet: RegisterSheet,
  about: { print: Print; madeAt: Instant },
): Promise<Pdf> => {
  const [first] = sheet.dates;
  return makePdf(
    {
      ...about,
      title: sheetWords.title(sheet.group),
      foot: first ? `${sheet.group}, ${dayInWords(first.day)}` : sheet.group,
      isWide: sheet.dates.length > 3,
    },
    (pen) => {
      writeHead(pen, sheet);
      writeNames(pen, sheet, boxesOf(sheet, pen));
      writeHeadcount(pen, sheet);
      writeNote(pen);
    },
  );
};
