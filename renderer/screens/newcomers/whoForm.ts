import { written } from '#renderer/app/form.ts';
import { t } from '#renderer/words/words.ts';
import type { AskedWith, OutputOf } from '#shared/contract/api.ts';

/** Who is there for a newcomer, as it is typed. */
export interface WhoValues {
  greeter: string;
  alongWho: string;
  alongVisits: string;
}

type Who = Pick<AskedWith<'referrals.arrangeFirstVisit'>, 'greeter' | 'comesAlong'>;

/** How often somebody comes along, unless it is said otherwise. */
const usualVisits = '1';

export const whoStart = ({ greeter, comesAlong }: Partial<OutputOf<'referrals.get'>>): WhoValues => ({
  greeter: greeter ?? '',
  alongWho: comesAlong?.who ?? '',
  alongVisits: comesAlong ? String(comesAlong.visits) : usualVisits,
});

/** What was typed, as the call wants it. A schema refuses what is no number, and so the question is named. */
export const whoFrom = ({ greeter, alongWho, alongVisits }: WhoValues): Who => {
  const who = written(alongWho);
  return {
    greeter: written(greeter),
    comesAlong: who === undefined ? undefined : { who, visits: Number(alongVisits) },
  };
};

export const whoPutRight = () => ({
  greeter: t('newcomers.form.problem.tooLong'),
  alongWho: t('newcomers.form.problem.tooLong'),
  alongVisits: t('newcomers.who.visitsPutRight'),
});

export const whoFieldOf = ([field, part]: readonly string[]) => {
  if (field !== 'comesAlong') return undefined;
  return part === 'who' ? ('alongWho' as const) : ('alongVisits' as const);
};
