import type { Draft } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { need, withoutGaps } from './looking.ts';
import { settingsIn } from './settings.ts';
import type { InputOf } from '#shared/contract/api.ts';
import { tellLinkWorkerWording } from '#shared/domain/consents.ts';
import type { Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { LinkWorkerId, PersonId, ReferralId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/people.ts';
import { isOpen, type Referral, type Step } from '#shared/domain/referrals.ts';
import { groups, linkWorkers, people, referrals } from '#shared/domain/shelves.ts';

type Received = InputOf<'referrals.receive'>;

const referrerOf = (draft: Draft, input: Received, desk: Desk): LinkWorkerId | undefined => {
  const { referrer } = input;
  if (!referrer) return undefined;
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

type Told = Pick<Referral, 'personId' | 'groupId'> & { linkWorkerId?: LinkWorkerId | undefined };

/** A person may have several referrals, but not two open ones from one referrer to one group: that is `conflict`. */
export const refuseTwice = (draft: Draft, story: Told & { id?: ReferralId }): void => {
  const isThere = draft
    .list(referrals)
    .some(
      ([id, each]) =>
        id !== story.id &&
        each.personId === story.personId &&
        each.groupId === story.groupId &&
        each.linkWorkerId === story.linkWorkerId &&
        isOpen(each),
    );
  if (isThere) throw new AppError('conflict', { kind: 'referrals' });
};

type Begun = Omit<Referral, 'id' | 'personId' | 'groupId' | 'linkWorkerId' | 'steps'>;

/** Puts a story into the draft whose first step was said on that day. */
export const putStory = (
  draft: Draft,
  story: Told & { [Field in keyof Begun]?: Begun[Field] | undefined },
  on: Day,
  desk: Desk,
): ReferralId => {
  const { groupId } = story;
  need(draft, groups, groupId);
  refuseTwice(draft, story);
  const referralId = desk.newId() as ReferralId;
  const step = withoutGaps({
    state: 'received',
    on,
    recordedAt: desk.now(),
    setBy: settingsIn(draft).leaderName,
  }) as Step;
  draft.put(referrals, referralId, withoutGaps({ id: referralId, ...story, steps: [step] }));
  return referralId;
};

/** Puts the person, the referrer and the story's first step into the draft. */
export const newStory = (
  draft: Draft,
  input: Received,
  desk: Desk,
): { referralId: ReferralId; personId: PersonId; linkWorkerId?: LinkWorkerId } => {
  refuseDaysToCome(input, desk.today());
  need(draft, groups, input.groupId);
  const linkWorkerId = referrerOf(draft, input, desk);
  const person = personOf(draft, input, desk);
  const { consent, groupId, way, originalText, comfort = {} } = input;
  const { reference, whatMatters, goodToKnow, wouldSuit, limit, comesAlong, greeter, buddy } = input;
  draft.put(people, person.id, {
    ...person,
    ...withoutGaps(comfort),
    consents:
      consent && linkWorkerId !== undefined
        ? [
            ...person.consents,
            { purpose: 'tell-link-worker', linkWorkerId, wording: tellLinkWorkerWording, ...consent },
          ]
        : person.consents,
  });
  const story = {
    ...{ personId: person.id, groupId, linkWorkerId, way, originalText },
    ...{ reference, whatMatters, goodToKnow, wouldSuit, limit, comesAlong, greeter, buddy },
  };
  const referralId = putStory(draft, story, input.receivedOn, desk);
  return { referralId, personId: person.id, ...(linkWorkerId !== undefined && { linkWorkerId }) };
};
