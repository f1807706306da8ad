import type { ProblemLink } from '#renderer/ui/ErrorSummary.tsx';
import { ErrorSummary } from '#renderer/ui/ErrorSummary.tsx';
import { atStart, inWords } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';
import type { Problem } from '#shared/contract/result.ts';
import { ProblemNotice } from './ProblemNotice.tsx';

export interface FormProblemsProps {
  form: { toPutRight: readonly ProblemLink[]; refusal: Problem | undefined };
}

/** First on the page of a form: what is to be put right, or why it was refused. */
export const FormProblems = ({ form: { toPutRight, refusal } }: FormProblemsProps) => (
  <>
    {toPutRight.length > 0 && (
      <ErrorSummary
        heading={
          toPutRight.length === 1
            ? t('app.summary.one')
            : t('app.summary.other', { number: atStart(inWords(toPutRight.length)) })
        }
        problems={toPutRight}
        rest={t('app.summary.kept')}
      />
    )}
    {refusal && <ProblemNotice problem={refusal} />}
  </>
);
