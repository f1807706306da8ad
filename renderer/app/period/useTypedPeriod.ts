import { useState } from 'react';
import { useKept } from '../drafts.ts';
import { dayFromTyped, typedFromDay } from '../typedDay.ts';
import type { ProblemLink } from '#renderer/ui/ErrorSummary.tsx';
import { t } from '#renderer/words/words.ts';
import { Day } from '#shared/domain/dates.ts';

export interface Period {
  fromOn: Day;
  toOn: Day;
}

/** Two days typed into a form whose fields are called after it, to be read when it is sent. */
export const useTypedPeriod = (
  form: string,
  start: Period,
  /** What else is to be put right about the first day. */
  wrongWith: (period: Period) => string | undefined = () => undefined,
) => {
  const [typed, setTyped] = useKept(form, {
    fromOn: typedFromDay(start.fromOn),
    toOn: typedFromDay(start.toOn),
  });
  const [toPutRight, setToPutRight] = useState<readonly ProblemLink[]>([]);
  const ids = { fromOn: `${form}-from`, toOn: `${form}-to` };

  /** The days as they were typed; undefined when something is to be put right first. */
  const read = (): Period | undefined => {
    const fromOn = Day.safeParse(dayFromTyped(typed.fromOn));
    const toOn = Day.safeParse(dayFromTyped(typed.toOn));
    const problems: ProblemLink[] = [];
    if (!fromOn.success) problems.push({ fieldId: ids.fromOn, words: t('dates.period.putRight.fromOn') });
    if (!toOn.success) problems.push({ fieldId: ids.toOn, words: t('dates.period.putRight.toOn') });
    const period = fromOn.success && toOn.success ? { fromOn: fromOn.data, toOn: toOn.data } : undefined;
    if (period && period.fromOn > period.toOn) {
      problems.push({ fieldId: ids.toOn, words: t('dates.period.putRight.order') });
    } else if (period) {
      const words = wrongWith(period);
      if (words !== undefined) problems.push({ fieldId: ids.fromOn, words });
    }
    setToPutRight(problems);
    return problems.length === 0 ? period : undefined;
  };

  const field = (which: keyof Period) => ({
    id: ids[which],
    problem: toPutRight.find(({ fieldId }) => fieldId === ids[which])?.words,
    value: typed[which],
    onChange: (value: (typeof typed)[typeof which]) => setTyped({ ...typed, [which]: value }),
  });
  return { toPutRight, read, field };
};
