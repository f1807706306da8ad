import { formParts, formWords } from './formWords.ts';
import { linesOf } from '#shared/domain/message/pieces.ts';
import {
  type FormAnswers,
  formOf,
  type FormQuestion,
  formQuestions,
  type FormRead,
  formSign,
  isLong,
  isTick,
  saidIn,
} from '#shared/domain/referralForm.ts';
import type { ShareableForm } from '#shared/domain/sharing/form.ts';
import { folded } from '#shared/domain/text.ts';

const labelOf = (question: FormQuestion): string =>
  `${formWords.ask[question].replace(/ \(.*\)$/, '')}${isTick(question) ? formWords.tickHint : ''}:`;

/** What stands above the questions, in a form of either kind. */
export const introductionOf = (facts: ShareableForm): { heading?: string; text: string }[] => [
  ...(formWords.meets(facts) === '' ? [] : [{ text: formWords.meets(facts) }]),
  ...(facts.leaderTelephone === undefined ? [] : [{ text: formWords.ring(facts.leaderTelephone) }]),
  ...(facts.offers === undefined ? [] : [{ heading: formWords.offers, text: facts.offers }]),
  ...(facts.cannotOffer === undefined ? [] : [{ heading: formWords.cannotOffer, text: facts.cannotOffer }]),
  { text: formWords.never },
];

/** The form as a text for the body of an e-mail. It comes back in an answer, and `readFormText` reads it. */
export const referralFormText = (facts: ShareableForm): string =>
  [
    formWords.title(facts.group),
    '',
    formWords.howText(facts),
    ...introductionOf(facts).flatMap(({ heading, text }) => [
      '',
      ...(heading === undefined ? [] : [`${heading}:`]),
      text,
    ]),
    ...formParts.flatMap(({ heading, lines }) => [
      '',
      heading.toUpperCase(),
      ...(heading === formWords.consent ? [formWords.consentAsked(facts.group)] : []),
      ...lines.flat().map((question) => `${labelOf(question)} `),
    ]),
    '',
    formWords.keep,
    formSign(facts.groupId),
    '',
  ].join('\n');

const labels = formQuestions.map((question) => ({ question, label: folded(labelOf(question)) }));
const headings = new Set(
  [...formParts.map(({ heading }) => heading), formWords.keep, formWords.offers, formWords.cannotOffer].map(
    folded,
  ),
);
const consentBegins = folded(formWords.consentAsked('').slice(0, 4));

const isTicked = (words: string): boolean => /^(?:x|yes|y|✓|✔|☑|ticked|1)\b|^[✓✔☑]/iu.test(words.trim());

/** Reads the text of a form that came back: also quoted, and with its lines broken by a mail program. */
export const readFormText = (text: string): FormRead => {
  const of = formOf(text);
  if (!of) return 'not-a-form';
  const answers: Partial<Record<FormQuestion, string>> = {};
  let open: FormQuestion | undefined;
  for (const line of linesOf(text)) {
    const colon = line.text.indexOf(':');
    const begun = folded(line.text.slice(0, colon + 1));
    const asked = colon < 0 ? undefined : labels.find(({ label }) => label === begun);
    if (asked) {
      open = asked.question;
      answers[open] = line.text.slice(colon + 1);
    } else if (
      headings.has(folded(line.text)) ||
      formOf(line.text) ||
      folded(line.text).startsWith(`${consentBegins} `)
    ) {
      open = undefined;
    } else if (open !== undefined) {
      if (line.isBlank && !isLong(open)) open = undefined;
      else answers[open] = `${answers[open] ?? ''}${isLong(open) ? '\n' : ' '}${line.text}`;
    }
  }
  return { of, answers: ticked(saidIn(answers)) };
};

/** A box counts as ticked when something like a tick stands there, and not when a "no" does. */
const ticked = (answers: FormAnswers): FormAnswers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([question, words]) => {
      if (!isTick(question as FormQuestion)) return [[question, words]];
      return isTicked(words ?? '') ? [[question, 'yes']] : [];
    }),
  );
