import { makePdf, type Pdf } from './pdf.ts';
import { heading, needRoom, paragraph, type Pen, rule, title, unread } from './pdfPen.ts';
import { type PdfCell, table } from './pdfTable.ts';
import { questionSheetWords as words } from './questionSheetWords.ts';
import type { Instant } from '#shared/domain/dates.ts';
import type { Print } from '#shared/domain/paper.ts';
import type { ShareableQuestions } from '#shared/domain/sharing/questions.ts';
import {
  attribution,
  choicesOf,
  isScale,
  lonelinessQuestions,
  ownWordsQuestion,
  type Question,
  questionWords,
  scaleEnds,
} from '#shared/domain/wellbeing.ts';

const linesToWriteOn = (pen: Pen, count: number): void => {
  for (let line = 0; line < count; line += 1) {
    needRoom(pen, pen.size.row);
    pen.y += pen.size.row;
    unread(pen, () => rule(pen, { x: pen.left, y: pen.y }, { x: pen.right, y: pen.y }));
  }
};

const toTick = (choice: string): PdfCell => ({ box: 'empty', says: words.toTick(choice) });

/** One row of boxes under the answers that there are. */
const boxes = (pen: Pen, says: string, choices: readonly string[]): void =>
  table(pen, {
    says,
    size: 'small',
    columns: choices.map((choice) => ({
      heading: choice,
      width: (pen.right - pen.left) / choices.length,
    })),
    rows: [choices.map(toTick)],
  });

const wordsOf = (question: Question): string[] => choicesOf(question).map((choice) => choice.words);

/** The three that share their answers stand under each other, as their owner has them. */
const threeTogether = (pen: Pen): void => {
  const choices = wordsOf(lonelinessQuestions[0]);
  heading(pen, words.often);
  table(pen, {
    says: words.often,
    columns: [
      { heading: words.question, width: 'rest' },
      ...choices.map((choice) => ({ heading: choice, width: (pen.right - pen.left) / 5.5 })),
    ],
    rows: lonelinessQuestions.map((question) => [
      { words: questionWords[question], isName: true },
      ...choices.map(toTick),
    ]),
  });
};

const askOne = (pen: Pen, question: Question): void => {
  heading(pen, questionWords[question]);
  paragraph(pen, isScale(question) ? words.scale(scaleEnds.from, scaleEnds.to) : words.one, pen.size.small);
  boxes(pen, questionWords[question], wordsOf(question));
};

/** The card and the questions as a PDF, A4, to be filled in by hand. */
export const questionSheetPdf = (
  { questions, organisation }: ShareableQuestions,
  about: { print: Print; madeAt: Instant },
): Promise<Pdf> =>
  makePdf({ ...about, title: words.title, foot: words.foot(organisation) }, (pen) => {
    title(pen, words.title);
    paragraph(pen, words.intro);
    for (const each of [words.name, words.day]) {
      paragraph(pen, each, pen.size.small);
      linesToWriteOn(pen, 1);
    }
    heading(pen, ownWordsQuestion);
    linesToWriteOn(pen, 4);
    paragraph(pen, words.mayQuote);
    boxes(pen, words.mayQuote, [words.yes, words.no]);
    const together: readonly Question[] = lonelinessQuestions;
    for (const question of questions) {
      if (!together.includes(question)) askOne(pen, question);
      else if (question === lonelinessQuestions[0]) threeTogether(pen);
    }
    if (questions.length === 0) return;
    paragraph(pen, words.after);
    paragraph(pen, words.attribution(attribution), pen.size.small);
  });
