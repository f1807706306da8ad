import type { AskedWith, OutputOf } from '#shared/contract/api.ts';
import { type Answers, choicesOf, type Question, questionWords } from '#shared/domain/wellbeing.ts';
import { written } from '../form.ts';

export type Said = OutputOf<'wellbeing.get'>['said'][number];

/** What was said as a form has it: nothing chosen is ''. */
export interface SaidTyped {
  words: string;
  mayBeQuoted: 'yes' | 'no' | '';
  answers: Partial<Record<Question, string>>;
}

export const noneTyped: SaidTyped = { words: '', mayBeQuoted: '', answers: {} };

const allQuestions = Object.keys(questionWords) as Question[];

export const typedFrom = ({ ownWords, answers }: Said): SaidTyped => ({
  words: ownWords?.text ?? '',
  mayBeQuoted: ownWords ? (ownWords.mayBeQuoted ? 'yes' : 'no') : '',
  answers: Object.fromEntries(
    allQuestions.flatMap((question) => {
      const answer = answers[question];
      return answer === undefined ? [] : [[question, String(answer)]];
    }),
  ),
});

/** As the call wants it: what was skipped is left out, and words may be quoted only where somebody said yes. */
export const saidInput = ({
  words,
  mayBeQuoted,
  answers,
}: SaidTyped): Pick<AskedWith<'wellbeing.answer'>, 'answers' | 'ownWords'> => {
  const text = written(words);
  const given = allQuestions.flatMap((question) => {
    const choice = choicesOf(question).find(({ value }) => String(value) === answers[question]);
    return choice ? [[question, choice.value] as const] : [];
  });
  return {
    answers: Object.fromEntries(given) as Answers,
    ...(text !== undefined && { ownWords: { text, mayBeQuoted: mayBeQuoted === 'yes' } }),
  };
};

/** Whether anything was said. */
export const isAnythingTyped = (typed: SaidTyped): boolean => {
  const { answers, ownWords } = saidInput(typed);
  return ownWords !== undefined || Object.keys(answers).length > 0;
};
