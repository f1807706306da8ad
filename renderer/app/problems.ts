import type { Problem } from '#shared/contract/result.ts';
import { t } from '#renderer/words/words.ts';

/** The sentences for a problem: what happened, and what to do next. Exhaustive: a new code does not compile without words. */
export const problemWords = (problem: Problem): { title: string; text: string } => ({
  title: t(`problems.${problem.code}.title`),
  text: [
    t(`problems.${problem.code}.text`),
    ...(problem.reference ? [t('app.reference', { reference: problem.reference })] : []),
  ].join(' '),
});
