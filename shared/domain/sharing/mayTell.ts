import {
  answerThatStands,
  type Consent,
  standingConsent,
  type StandingAnswer,
  standingOwnConsent,
} from '../consents.ts';
import type { Day } from '../dates.ts';
import type { LinkWorkerId, PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { Under } from './approved.ts';

/** Why somebody the link worker sent us is not in a return. For the leader's eyes only: it never leaves. */
export type StaysOutBecause = Exclude<StandingAnswer, 'given'>;

export interface StaysOut {
  personId: PersonId;
  because: StaysOutBecause;
}

/** May this link worker be told, on that day, whether this person comes? If not, why not (DOMAIN 6, rules 1 and 2). */
export const mayTell = (
  person: Person,
  linkWorkerId: LinkWorkerId,
  today: Day,
): { may: true; under: Under } | { may: false; because: StaysOutBecause } => {
  const consent = standingConsent(person.consents, linkWorkerId, today);
  const answer = answerThatStands(consent);
  if (answer !== 'given') return { may: false, because: answer };
  return { may: true, under: underOf(person, consent as Consent) };
};

const underOf = ({ id: personId }: Person, { on, how, wording }: Consent): Under => ({
  personId,
  on,
  how,
  wording,
});

/** By which answer what this person says may be passed on in their own words, on that day; undefined where it may not. */
export const quotedUnder = (person: Person, today: Day): Under | undefined => {
  const consent = standingOwnConsent(person.consents, 'quote-words', today);
  return answerThatStands(consent) === 'given' ? underOf(person, consent as Consent) : undefined;
};
