import { whoFieldOf, whoFrom, whoPutRight, whoStart, type WhoValues } from './whoForm.ts';
import { written } from '#renderer/app/form.ts';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { t } from '#renderer/words/words.ts';
import type { AskedWith, OutputOf } from '#shared/contract/api.ts';

/** How somebody comes, as it is typed: when it suits, who is there for them, and for how long it is. */
export interface VisitsValues extends WhoValues {
  wouldSuit: string;
  buddy: string;
  sessions: string;
  untilOn: TypedDate;
  reference: string;
}

type Visits = Pick<
  AskedWith<'referrals.change'>,
  'wouldSuit' | 'buddy' | 'greeter' | 'comesAlong' | 'limit' | 'reference'
>;

const emptyDate: TypedDate = { day: '', month: '', year: '' };

export const visitsStart = (newcomer: Partial<OutputOf<'referrals.get'>> = {}): VisitsValues => {
  const { wouldSuit = '', buddy = '', reference = '', limit: { sessions, untilOn } = {} } = newcomer;
  return {
    ...whoStart(newcomer),
    wouldSuit,
    buddy,
    reference,
    sessions: sessions === undefined ? '' : String(sessions),
    untilOn: untilOn ? typedFromDay(untilOn) : emptyDate,
  };
};

/** What was typed of the limit; nothing at all is no limit. A schema refuses what is no number or day. */
const limitFrom = ({ sessions, untilOn }: Pick<VisitsValues, 'sessions' | 'untilOn'>) => {
  const [count, day] = [written(sessions), dayFromTyped(untilOn)];
  if (count === undefined && day === undefined) return undefined;
  return { sessions: count === undefined ? undefined : Number(count), untilOn: day };
};

/** What was typed, as a call wants it. */
export const visitsFrom = (values: VisitsValues): Visits => ({
  wouldSuit: written(values.wouldSuit),
  buddy: written(values.buddy),
  ...whoFrom(values),
  limit: limitFrom(values),
  reference: written(values.reference),
});

export const visitsPutRight = () => ({
  wouldSuit: t('newcomers.form.problem.tooLong'),
  ...whoPutRight(),
  buddy: t('newcomers.form.problem.tooLong'),
  sessions: t('newcomers.know.sessionsPutRight'),
  untilOn: t('newcomers.know.untilPutRight'),
  reference: t('newcomers.form.problem.tooLong'),
});

export const visitsFieldOf = whoFieldOf;
