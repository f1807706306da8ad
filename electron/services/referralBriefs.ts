import type { View } from '../store/store.ts';
import type { ReadingDesk } from './desk.ts';
import { groupBrief, linkWorkerBrief, need, type personBriefs, summariesByGroup } from './looking.ts';
import { visitDays } from './sessionRecords.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';
import type { ReferralId } from '#shared/domain/ids.ts';
import {
  firstVisitOn,
  lastStep,
  receivedOn,
  type Referral,
  replyDue,
  stateNow,
} from '#shared/domain/referrals.ts';
import { visitsOf } from '#shared/domain/registerSummary.ts';
import { groups, linkWorkers } from '#shared/domain/shelves.ts';

/** The documents that a brief of a referral speaks of. */
export const briefDocuments = ['groups', 'people', 'link-workers', 'referrals'] as const;

/**
 * Visits to the group since each referral was received. Read off the summaries, except for people who had come
 * before they were referred: for them the registers are counted.
 */
export const visitsSince = async (
  desk: ReadingDesk,
  referrals: readonly Referral[],
): Promise<Map<ReferralId, number>> => {
  const summaries = await summariesByGroup(
    desk,
    referrals.map((each) => each.groupId),
  );
  return new Map(
    await Promise.all(
      referrals.map(async (referral) => {
        const { id, groupId, personId } = referral;
        const came = visitsOf(summaries.get(groupId) ?? [], personId);
        if (!came || came.lastOn < receivedOn(referral)) return [id, 0] as const;
        if (came.firstOn >= receivedOn(referral)) return [id, came.visits] as const;
        const days = await visitDays(desk, groupId, personId, receivedOn(referral), came.lastOn);
        return [id, days.length] as const;
      }),
    ),
  );
};

export const referralBrief = (
  view: View,
  referral: Referral,
  visits: number,
  personOf: ReturnType<typeof personBriefs>,
): ReferralBrief => {
  const due = replyDue(referral);
  const firstVisit = firstVisitOn(referral);
  return {
    referralId: referral.id,
    person: personOf(referral.personId),
    group: groupBrief(need(view, groups, referral.groupId)),
    linkWorker: linkWorkerBrief(need(view, linkWorkers, referral.linkWorkerId)),
    state: stateNow(referral, visits),
    stateOn: lastStep(referral).on,
    receivedOn: receivedOn(referral),
    ...(due && { replyDueOn: due.dueOn }),
    ...(firstVisit && { firstVisitOn: firstVisit }),
    visits,
  };
};
