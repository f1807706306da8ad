import type { Problem } from '#shared/contract/result.ts';
import { t } from '#renderer/words/words.ts';

/** The files a problem names, as they lie in the data folder. */
const filesOf = ({ details }: Problem): string[] =>
  [details.file, details.files].flat().filter((file) => typeof file === 'string');

export interface ProblemWords {
  title: string;
  text: string;
  files: readonly string[];
}

/** The sentences for a problem: what happened, and what to do next. Exhaustive: a new code does not compile without words. */
export const problemWords = (problem: Problem): ProblemWords => ({
  title: t(`problems.${problem.code}.title`),
  text: [
    t(`problems.${problem.code}.text`),
    ...(problem.reference ? [t('app.reference', { reference: problem.reference })] : []),
  ].join(' '),
  files: filesOf(problem),
});
