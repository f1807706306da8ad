import type { Draft } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { need, withoutGaps } from './looking.ts';
import type { InputOf } from '#shared/contract/api.ts';
import { tellLinkWorkerWording } from '#shared/domain/consents.ts';
import type { Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { LinkWorkerId, PersonId, ReferralId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/people.ts';
import { isOpen } from '#shared/domain/referrals.ts';
import { groups, linkWorkers, people, referrals } from '#shared/domain/shelves.ts';

type Received = InputOf<'referrals.receive'>;

const referrerOf = (draft: Draft, input: Received, desk: Desk): LinkWorkerId => {
  const { referrer } = input;
  if (referrer.kind === 'known') return need(draft, linkWorkers, referrer.linkWorkerId).id;
  const { name, organisation, telephone, email } = referrer;
  const id = desk.newId() as LinkWorkerId;
  draft.put(linkWorkers, id, withoutGaps({ id, name, organisation, telephone, email }));
  return id;
};

const personOf = (draft: Draft, input: Received, desk: Desk): Person => {
  if (input.personId !== undefined) return need(draft, people, input.personId);
  return withoutGaps({
    id: desk.newId() as PersonId,
    preferredName: input.preferredName,
    surname: input.surname,
    telephone: input.telephone,
    email: input.email,
    isReachedThroughLinkWorker: input.isReachedThroughLinkWorker,
    belongings: [],
    consents: [],
    isToFinish: false,
    addedOn: desk.today(),
  });
};

/** Nothing was said yet on a day that is still to come: neither the referral nor an answer about consent. */
const refuseDaysToCome = ({ receivedOn, consent }: Received, today: Day): void => {
  if (receivedOn > today) throw new AppError('invalid-input', { places: ['receivedOn'] });
  if (consent && consent.on > today) throw new AppError('invalid-input', { places: ['consent.on'] });
};

/**
 * Puts the person, the referrer and the story's first step into the draft. A person may have several referrals, but
 * not two open ones from one link worker to one group: that is `conflict`.
 */
export const newStory = (
  draft: Draft,
  input: Received,
  desk: Desk,
): { referralId: ReferralId; personId: PersonId; linkWorkerId: LinkWorkerId } => {
  refuseDaysToCome(input, desk.today());
  const group = need(draft, groups, input.groupId);
  const linkWorkerId = referrerOf(draft, input, desk);
  const person = personOf(draft, input, desk);
  const isThere = draft
    .list(referrals)
    .some(
      ([, each]) =>
        each.personId === person.id &&
        each.groupId === group.id &&
        each.linkWorkerId === linkWorkerId &&
        isOpen(each),
    );
  if (isThere) throw new AppError('conflict', { kind: 'referrals' });
  const { consent } = input;
  draft.put(people, person.id, {
    ...person,
    consents: consent
      ? [
          ...person.consents,
          { purpose: 'tell-link-worker', linkWorkerId, wording: tellLinkWorkerWording, ...consent },
        ]
      : person.consents,
  });
  const referralId = desk.newId() as ReferralId;
  draft.put(
    referrals,
    referralId,
    withoutGaps({
      id: referralId,
      personId: person.id,
      groupId: group.id,
      linkWorkerId,
      reference: input.reference,
      whatMatters: input.whatMatters,
      goodToKnow: input.goodToKnow,
      steps: [{ state: 'received', on: input.receivedOn, recordedAt: desk.now() }],
    }),
  );
  return { referralId, personId: person.id, linkWorkerId };
};
