import { plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { SecondFact } from '#shared/domain/people.ts';

/** What tells two people of one name apart, in words; undefined for a name that nobody else has. */
export const secondFactWords = (fact: SecondFact | undefined, today: Day): string | undefined => {
  if (!fact) return undefined;
  return fact.kind === 'place' ? fact.place : t('people.knownSince', { day: plainDay(fact.on, today) });
};
