import { readFonts } from './fonts.ts';
import { formParts, formWords } from './formWords.ts';
import { makePdf, type Pdf } from './pdf.ts';
import { heading, heightOf, mm, needRoom, paragraph, type Pen, spoken, title, write } from './pdfPen.ts';
import { introductionOf } from './referralFormText.ts';
import { tellLinkWorkerWording } from '#shared/domain/consents.ts';
import type { Instant } from '#shared/domain/dates.ts';
import type { Print } from '#shared/domain/paper.ts';
import { type FormQuestion, formSign, isLong, isTick, longestAnswer } from '#shared/domain/referralForm.ts';
import type { ShareableForm } from '#shared/domain/sharing/form.ts';

/** Where a question is answered: in points, from the top of its page. */
interface Place {
  question: FormQuestion;
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

const gap = mm(6);

const boxHeight = ({ size }: Pen, question: FormQuestion): number => {
  if (isTick(question)) return size.box;
  return size.row * (isLong(question) ? 3.2 : 1);
};

/** One line of questions side by side, each with the words above its box, or beside it where it is ticked. */
const askLine = (pen: Pen, questions: readonly FormQuestion[]): Place[] => {
  const { size } = pen;
  const width = (pen.right - pen.left - gap * (questions.length - 1)) / questions.length;
  const inkOf = (question: FormQuestion) => ({
    size: size.body,
    width: isTick(question) ? width - size.box - mm(3) : width,
  });
  const labelHeight = Math.max(...questions.map((each) => heightOf(pen, formWords.ask[each], inkOf(each))));
  const height = Math.max(...questions.map((each) => boxHeight(pen, each)));
  const areTicks = questions.every(isTick);
  needRoom(pen, labelHeight + height + mm(4));
  pen.y += mm(2.5);
  const page = pen.doc.bufferedPageRange().count - 1;
  const top = areTicks ? pen.y : pen.y + labelHeight + mm(1);
  const places = questions.map((question, index) => {
    const x = pen.left + index * (width + gap);
    const words = formWords.ask[question];
    const at = isTick(question) ? { x: x + size.box + mm(3), y: pen.y } : { x, y: pen.y };
    pen.root.add(pen.doc.struct('P', spoken(pen, words), () => write(pen, words, at, inkOf(question))));
    const box = boxHeight(pen, question);
    return { question, page, x, y: top, width: isTick(question) ? box : width, height: box };
  });
  pen.y = areTicks ? pen.y + Math.max(labelHeight, height) : top + height;
  return places;
};

const writeForm = (pen: Pen, facts: ShareableForm): Place[] => {
  title(pen, formWords.title(facts.group));
  paragraph(pen, formWords.how(facts));
  for (const { heading: about, text } of introductionOf(facts)) {
    if (about !== undefined) heading(pen, about);
    paragraph(pen, text);
  }
  return formParts.flatMap(({ heading: about, lines }) => {
    heading(pen, about);
    if (about === formWords.consent) {
      paragraph(pen, formWords.consentAsked(facts.group));
      paragraph(pen, formWords.consentWording(tellLinkWorkerWording), pen.size.small);
    }
    return lines.flatMap((questions) => askLine(pen, questions));
  });
};

/**
 * The form as a PDF that any reader fills in: A4, the look of our paper, a box for every question with its words for
 * screen readers. The letters go into it whole, so that ŵ and ŷ can be typed. What it is of stands in a hidden field, and
 * in the subject, so that a form whose boxes are gone can be told from another.
 */
export const referralFormPdf = async (
  facts: ShareableForm,
  about: { print: Print; madeAt: Instant },
): Promise<Pdf> => {
  let places: Place[] = [];
  const paper = await makePdf(
    { ...about, title: formWords.title(facts.group), foot: formWords.title(facts.group) },
    (pen) => {
      places = writeForm(pen, facts);
    },
  );
  // Both take a moment to load, and only a form needs them.
  const [{ PDFDocument, PDFHexString, PDFName, rgb }, { create }, { regular }] = await Promise.all([
    import('@cantoo/pdf-lib'),
    import('fontkit'),
    readFonts(),
  ]);
  const doc = await PDFDocument.load(paper.bytes, { updateMetadata: false });
  doc.registerFontkit({ create } as Parameters<typeof doc.registerFontkit>[0]);
  const font = await doc.embedFont(regular, { subset: false });
  const form = doc.getForm();
  const black = rgb(0, 0, 0);
  const size = about.print === 'large' ? 16 : 12;
  for (const { question, page, x, y, width, height } of places) {
    const sheet = doc.getPage(page);
    const box = {
      x,
      y: sheet.getHeight() - y - height,
      width,
      height,
      borderWidth: 1,
      borderColor: black,
      textColor: black,
      backgroundColor: rgb(1, 1, 1),
    };
    const field = isTick(question) ? form.createCheckBox(question) : form.createTextField(question);
    field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(formWords.ask[question]));
    if ('setText' in field) {
      field.setMaxLength(longestAnswer(question));
      if (isLong(question)) field.enableMultiline();
      field.addToPage(sheet, { ...box, font });
      field.setFontSize(size);
    } else field.addToPage(sheet, box);
  }
  const sign = form.createTextField('form');
  sign.setText(formSign(facts.groupId));
  sign.enableReadOnly();
  sign.addToPage(doc.getPage(0), { x: 0, y: 0, width: 1, height: 1, borderWidth: 0, hidden: true, font });
  doc.setSubject(formSign(facts.groupId));
  form.acroForm.dict.set(PDFName.of('DR'), doc.context.obj({ Font: { [font.name]: font.ref } }));
  form.acroForm.dict.set(PDFName.of('DA'), PDFHexString.fromText(`/${font.name} ${size} Tf 0 g`));
  form.acroForm.dict.delete(PDFName.of('NeedAppearances'));
  for (const sheet of doc.getPages()) sheet.node.set(PDFName.of('Tabs'), PDFName.of('R'));
  form.updateFieldAppearances(font);
  return { ...paper, bytes: await doc.save({ useObjectStreams: false, updateFieldAppearances: false }) };
};
