import type { View } from '../store/store.ts';
import type { ReadingDesk } from './desk.ts';
import type { ArrangedVisit } from './firstVisits.ts';
import {
  groupBrief,
  linkWorkerBrief,
  need,
  type personBriefs,
  records,
  summariesByGroup,
  withoutGaps,
} from './looking.ts';
import { visitDays } from './sessionRecords.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { ReferralId } from '#shared/domain/ids.ts';
import {
  firstVisitOn as arrangedFor,
  isOpen,
  lastStep,
  receivedOn,
  type Referral,
  replyDue,
  type Seen,
  stateNow,
  wayOf,
} from '#shared/domain/referrals.ts';
import { limitNow } from '#shared/domain/limits.ts';
import { isPausedOn } from '#shared/domain/people.ts';
import { visitsOf } from '#shared/domain/registerSummary.ts';
import { groups, linkWorkers, people, referrals } from '#shared/domain/shelves.ts';
import { waitingList } from '#shared/domain/waitingList.ts';

/** The documents that a brief of a referral speaks of. */
export const briefDocuments = ['groups', 'people', 'link-workers', 'referrals'] as const;

/** How often somebody came to the group since they were referred, and on which day last. */
export interface Came {
  visits: number;
  firstOn?: Day;
  lastOn?: Day;
}

export const neverCame: Came = { visits: 0 };

/**
 * Visits to the group since each referral was received. Read off the summaries, except for people who had come
 * before they were referred: for them the registers are counted.
 */
export const visitsSince = async (
  desk: ReadingDesk,
  stories: readonly Referral[],
): Promise<Map<ReferralId, Came>> => {
  const summaries = await summariesByGroup(
    desk,
    stories.map((each) => each.groupId),
  );
  return new Map(
    await Promise.all(
      stories.map(async (referral) => {
        const { id, groupId, personId } = referral;
        const came = visitsOf(summaries.get(groupId) ?? [], personId);
        if (!came || came.lastOn < receivedOn(referral)) return [id, neverCame] as const;
        if (came.firstOn >= receivedOn(referral)) return [id, came] as const;
        const days = await visitDays(desk, groupId, personId, receivedOn(referral), came.lastOn);
        const [firstOn, lastOn] = [days[0], days.at(-1)];
        return [id, withoutGaps({ visits: days.length, firstOn, lastOn } as Came)] as const;
      }),
    ),
  );
};

/** What the register and the pauses say of the person of a story by now. */
export const seenOf = (view: View, referral: Referral, came: Came, today: Day): Seen => ({
  visits: came.visits,
  isPaused: isPausedOn(need(view, people, referral.personId), today, came.lastOn),
});

/** What was looked up for a story: how often they came, and what came of the first visit that is arranged. */
export interface LookedUp {
  came: Came;
  firstVisit?: ArrangedVisit | undefined;
}

export const referralBrief = (
  view: View,
  referral: Referral,
  { came, firstVisit }: LookedUp,
  today: Day,
  personOf: ReturnType<typeof personBriefs>,
): ReferralBrief => {
  const seen = seenOf(view, referral, came, today);
  const { linkWorkerId, groupId, limit } = referral;
  const state = stateNow(referral, seen);
  const firstVisitOn = firstVisit?.on ?? arrangedFor(referral);
  return withoutGaps({
    referralId: referral.id,
    person: personOf(referral.personId),
    group: groupBrief(need(view, groups, groupId)),
    linkWorker: linkWorkerId && linkWorkerBrief(need(view, linkWorkers, linkWorkerId)),
    way: wayOf(referral),
    state,
    stateOn: lastStep(referral).on,
    receivedOn: receivedOn(referral),
    replyDueOn: replyDue(referral, seen)?.dueOn,
    firstVisitOn,
    firstVisitStanding: firstVisit?.standing,
    waiting: state === 'waiting-list' ? waitingOf(view, referral) : undefined,
    limit: limit && isOpen(referral) ? limitNow(limit, seen.visits, today) : undefined,
    visits: seen.visits,
  });
};

const waitingOf = (view: View, referral: Referral): ReferralBrief['waiting'] => ({
  place:
    waitingList(records(view, referrals), referral.groupId).findIndex(({ id }) => id === referral.id) + 1,
  ...withoutGaps({ expectedMonth: lastStep(referral).expectedMonth }),
});
