import { answerThatStands, standingOwnConsent } from './consents.ts';
import type { Day } from './dates.ts';
import type { Person } from './people.ts';
import type { Referral } from './referrals.ts';

/** What somebody may say that we shall not keep: how to reach them, what is good to know, whom to ring in need. */
export const keptPurposes = ['hold-details', 'good-to-know', 'emergency-contact'] as const;
export type KeptPurpose = (typeof keptPurposes)[number];

const fieldsOf = {
  'hold-details': ['telephone', 'email', 'goodTimes'],
  'good-to-know': ['accessNeeds', 'accessNote'],
  'emergency-contact': ['emergencyName', 'emergencyTelephone'],
} as const satisfies Record<KeptPurpose, readonly (keyof Person)[]>;

/**
 * Whether it may be kept and used on that day (DOMAIN 6). Only an answer that was written down forbids it: a no, or a yes
 * that was taken back. Of whoever was never asked it stays as it is.
 */
export const mayKeep = (
  { consents }: Pick<Person, 'consents'>,
  purpose: KeptPurpose,
  today: Day,
): boolean => {
  const answer = answerThatStands(standingOwnConsent(consents, purpose, today));
  return answer !== 'refused' && answer !== 'withdrawn';
};

/** The person without what belongs to it; the same person where there is nothing. */
export const withoutKept = (person: Person, purpose: KeptPurpose): Person => {
  const fields: readonly string[] = fieldsOf[purpose];
  const left = Object.entries(person).filter(([field]) => !fields.includes(field));
  return left.length === Object.keys(person).length ? person : (Object.fromEntries(left) as Person);
};

/** The person with nothing on them that they said shall not be kept: for every page, list and paper that shows it. */
export const asAgreed = (person: Person, today: Day): Person =>
  keptPurposes
    .filter((purpose) => !mayKeep(person, purpose, today))
    .reduce((left, purpose) => withoutKept(left, purpose), person);

/** What is written down still, although the person said that it shall not be kept: the leader is offered to delete it. */
export const stillKept = (
  person: Person,
  stories: readonly Pick<Referral, 'goodToKnow'>[],
  today: Day,
): KeptPurpose[] =>
  keptPurposes.filter(
    (purpose) =>
      !mayKeep(person, purpose, today) &&
      (withoutKept(person, purpose) !== person ||
        (purpose === 'good-to-know' && stories.some(({ goodToKnow }) => goodToKnow !== undefined))),
  );

/** Whether the person said that they do not want to be seen in photos. */
export const refusesPhotos = ({ consents }: Pick<Person, 'consents'>, today: Day): boolean =>
  ['refused', 'withdrawn'].includes(answerThatStands(standingOwnConsent(consents, 'photos', today)));
