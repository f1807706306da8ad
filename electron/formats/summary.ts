import { tableToCsv } from './csv.ts';
import { makePdf, type Pdf } from './pdf.ts';
import { heading, paragraph, title } from './pdfPen.ts';
import { barChart } from './pdfChart.ts';
import { table } from './pdfTable.ts';
import { summaryWords, toldInWords } from './summaryWords.ts';
import { dayInWords } from './words.ts';
import type { Instant } from '#shared/domain/dates.ts';
import type { ToldCount } from '#shared/domain/disclosure/cells.ts';
import type { Print } from '#shared/domain/paper.ts';
import type { ShareableSummary } from '#shared/domain/sharing/funderSummary.ts';
import { attribution } from '#shared/domain/wellbeing.ts';
import type { FigureTold } from '#shared/domain/wellbeingFigures.ts';

export interface SummaryPaper {
  title: string;
  about: string;
  sentences: string[];
  /** Each whose rows have a number is drawn as a chart, too; it stands last in a row. */
  tables: {
    heading: string;
    columns: string[];
    rows: { cells: string[]; told?: ToldCount }[];
    /** What has to be said of it. */
    notes?: string[];
  }[];
  note?: string;
  foot: string;
}

/** A summary in words, as it stands on the page that shows what will leave and in the PDF. */
export const summaryPaper = (summary: ShareableSummary): SummaryPaper => {
  const { by, parts, origins, people, newcomers, visits, referrals, wellbeing = [] } = summary;
  const { column } = summaryWords;
  const all = [
    people,
    newcomers,
    visits,
    referrals,
    ...parts.map((each) => each.visits),
    ...origins.map((each) => each.told),
    ...wellbeing.map((each) => each.people),
  ];
  return {
    title: summaryWords.title,
    about: summaryWords.about(summary),
    sentences: summaryWords.sentences(summary),
    tables: [
      ...(parts.length === 0
        ? []
        : [
            {
              heading: summaryWords.heading[by],
              columns: [column[by], column.sessions, column.visits],
              rows: parts.map((part) => ({
                cells: [summaryWords.part(part), String(part.sessions), toldInWords(part.visits)],
                told: part.visits,
              })),
            },
          ]),
      ...(origins.length === 0
        ? []
        : [
            {
              heading: summaryWords.heading.referrals,
              columns: [column.from, column.referrals],
              rows: origins.map((origin) => ({
                cells: [summaryWords.origin(origin), toldInWords(origin.told)],
                told: origin.told,
              })),
            },
          ]),
      ...(wellbeing.length === 0 ? [] : [wellbeingTable(wellbeing)]),
    ],
    ...(all.some(({ kind }) => kind !== 'exact') && { note: summaryWords.note }),
    foot: summaryWords.foot(summary),
  };
};

const wellbeingTable = (figures: readonly FigureTold[]): SummaryPaper['tables'][number] => {
  const { column, heading: headings, wellbeing: w } = summaryWords;
  return {
    heading: headings.wellbeing,
    columns: [column.question, column.people, column.before, column.after],
    rows: figures.map(({ question, people, before, after }) => ({
      cells: [w.question[question], toldInWords(people), w.time(before), w.time(after)],
    })),
    notes: [...w.notes, w.from(attribution)],
  };
};

/** A summary as rows: what was counted, of which group, month or place, and the number in words where it is held back. */
export const summaryCsv = (summary: ShareableSummary): string => {
  const { csv } = summaryWords;
  const { fromOn, toOn, groups, sessions, minutes, by } = summary;
  return tableToCsv({
    columns: csv.columns,
    cells: [
      [csv.from, '', dayInWords(fromOn)],
      [csv.to, '', dayInWords(toOn)],
      [csv.groups, '', groups.join(', ')],
      [csv.sessions, csv.all, String(sessions)],
      [csv.hours, csv.all, String(Math.round(minutes / 6) / 10)],
      [csv.people, csv.all, toldInWords(summary.people)],
      [csv.newcomers, csv.all, toldInWords(summary.newcomers)],
      [csv.visits, csv.all, toldInWords(summary.visits)],
      ...summary.parts.flatMap((part) => [
        [csv.sessions, `${summaryWords.column[by]}: ${summaryWords.part(part)}`, String(part.sessions)],
        [csv.visits, `${summaryWords.column[by]}: ${summaryWords.part(part)}`, toldInWords(part.visits)],
      ]),
      [csv.referrals, csv.all, toldInWords(summary.referrals)],
      ...summary.origins.map((origin) => [
        csv.referrals,
        summaryWords.origin(origin),
        toldInWords(origin.told),
      ]),
      ...(summary.wellbeing ?? []).flatMap(({ question, people, before, after }) => {
        const { column, heading: headings, wellbeing: w } = summaryWords;
        const what = `${headings.wellbeing} ${w.question[question]}`;
        return [
          [what, column.people, toldInWords(people)],
          ...(before ? [[what, column.before, w.time(before)]] : []),
          ...(after ? [[what, column.after, w.time(after)]] : []),
        ];
      }),
      ...(summary.wellbeing ? [[summaryWords.csv.questions, '', attribution]] : []),
    ],
  });
};

/** A summary as a PDF, A4: sentences, and each table with its chart above it. */
export const summaryPdf = (
  summary: ShareableSummary,
  about: { print: Print; madeAt: Instant },
): Promise<Pdf> => {
  const paper = summaryPaper(summary);
  return makePdf({ ...about, title: paper.title, foot: paper.foot }, (pen) => {
    title(pen, paper.title);
    paragraph(pen, paper.about);
    for (const sentence of paper.sentences) paragraph(pen, sentence);
    for (const { heading: words, columns, rows, notes = [] } of paper.tables) {
      heading(pen, words);
      const bars = rows.map(({ cells, told }) => ({
        name: cells[0] ?? '',
        words: cells.at(-1) ?? '',
        ...(told?.kind === 'exact' && { size: told.count }),
      }));
      if (rows.every(({ told }) => told)) barChart(pen, { says: summaryWords.chart(bars), bars });
      table(pen, {
        says: words,
        columns: columns.map((each, at) => ({
          heading: each,
          width: at === 0 ? 'rest' : pen.size.box * (columns.length > 3 ? 5 : 8),
        })),
        rows: rows.map(({ cells }) => cells.map((each, at) => ({ words: each, isName: at === 0 }))),
      });
      for (const note of notes) paragraph(pen, note, pen.size.small);
    }
    if (paper.note !== undefined) paragraph(pen, paper.note, pen.size.small);
  });
};
