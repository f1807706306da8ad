import type { View } from '../store/store.ts';
import type { ReadingDesk } from './desk.ts';
import type { ArrangedVisit } from './firstVisits.ts';
import { need, records } from './looking.ts';
import { type NotSeen, notSeenAt, quietDocuments } from './quiet.ts';
import type { Came } from './referralBriefs.ts';
import { visitDays } from './sessionRecords.ts';
import type { Moment } from '#shared/contract/referrals.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { ReferralId } from '#shared/domain/ids.ts';
import type { MomentFact } from '#shared/domain/moments.ts';
import { diedThrough, isOpen, receivedOn, type Referral } from '#shared/domain/referrals.ts';
import { mayTell } from '#shared/domain/sharing/mayTell.ts';
import { groups, people, referrals } from '#shared/domain/shelves.ts';
import { TellableMoment, toldState } from '#shared/domain/telling.ts';

/** What the registers tell of a story that goes on, beside its first visit. */
export interface ReadMoments {
  notSeen?: NotSeen | undefined;
  /** The day of the last visit that the agreed support was for, or its last day. */
  limitReachedOn?: Day | undefined;
}

const limitReached = async (
  desk: ReadingDesk,
  referral: Referral,
  { visits }: Came,
): Promise<Day | undefined> => {
  const { limit, groupId, personId } = referral;
  const today = desk.today();
  if (limit?.sessions !== undefined && visits >= limit.sessions) {
    const days = await visitDays(desk, groupId, personId, receivedOn(referral), today);
    return days[limit.sessions - 1];
  }
  return limit?.untilOn !== undefined && limit.untilOn < today ? limit.untilOn : undefined;
};

/** Reads off the registers who has gone quiet and whose support is used up, of open stories with a referrer to tell. */
export const readMoments = async (
  desk: ReadingDesk,
  stories: readonly Referral[],
  came: ReadonlyMap<ReferralId, Came>,
): Promise<Map<ReferralId, ReadMoments>> => {
  const today = desk.today();
  const begun = stories.filter(
    (each) => each.linkWorkerId !== undefined && isOpen(each) && (came.get(each.id)?.visits ?? 0) > 0,
  );
  const groupIds = [...new Set(begun.map(({ groupId }) => groupId))];
  const documents = groupIds.flatMap((groupId) => quietDocuments(groupId, today));
  const quiet = await desk.store.read(['groups', 'people', 'referrals', ...new Set(documents)], (view) => {
    const died = diedThrough(records(view, referrals), today);
    return new Map(
      groupIds.map((groupId) => {
        const theirs = begun.filter((each) => each.groupId === groupId && !died.has(each.personId));
        const ids = theirs.map(({ personId }) => personId);
        return [groupId, notSeenAt(view, need(view, groups, groupId), ids, today)] as const;
      }),
    );
  });
  return new Map(
    await Promise.all(
      begun.map(async (each) => {
        const notSeen = quiet.get(each.groupId)?.get(each.personId);
        const limitReachedOn = await limitReached(desk, each, came.get(each.id) ?? { visits: 0 });
        return [each.id, { notSeen, limitReachedOn }] as const;
      }),
    ),
  );
};

/** What was looked up for the moments of a story. */
export interface MomentsLookedUp {
  came: Came;
  firstVisit: ArrangedVisit | undefined;
  read: ReadMoments | undefined;
}

/**
 * What there is to tell the referrer of a story, in order of time: each thing that was said, and what the register tells
 * of the first visit, of not having been seen and of support used up. Nothing when nobody referred the person.
 */
export const momentsOf = (
  view: View,
  referral: Referral,
  { came, firstVisit, read }: MomentsLookedUp,
  today: Day,
): Moment[] => {
  const { linkWorkerId, personId, tellings, steps } = referral;
  if (linkWorkerId === undefined) return [];
  const { may } = mayTell(need(view, people, personId), linkWorkerId, today);
  const said = steps.flatMap(({ state, on, recordedAt }) => {
    const about = TellableMoment.safeParse(state).data;
    return about ? [{ about, at: recordedAt, on }] : [];
  });
  const { notSeen, limitReachedOn } = read ?? {};
  const ofRegister = [
    ...(came.firstOn ? [{ about: 'arrived' as const, on: came.firstOn, at: came.firstOn }] : []),
    ...(firstVisit?.standing === 'missed'
      ? [{ about: 'missed' as const, on: firstVisit.on, at: firstVisit.on }]
      : []),
    ...(limitReachedOn ? [{ about: 'limit-reached' as const, on: limitReachedOn, at: limitReachedOn }] : []),
    // By the first day that was missed: it stays the same moment for as long as it goes on.
    ...(notSeen ? [{ about: 'quiet' as const, on: notSeen.on, at: notSeen.fromOn }] : []),
  ];
  return [...said, ...ofRegister]
    .map((moment) => ({ ...moment, told: toldState(tellings, moment, may) }))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
};

/** What a message about the moment says. */
export const factOf = (
  { about, at, on }: Moment,
  { steps, limit }: Referral,
  { came, read }: MomentsLookedUp,
): MomentFact => {
  const step = steps.find(({ recordedAt, state }) => recordedAt === at && state === about);
  switch (about) {
    case 'waiting-list':
      return { about, ...(step?.expectedMonth && { expectedMonth: step.expectedMonth }) };
    case 'first-visit-arranged':
      return { about, ...(step?.firstVisitOn && { firstVisitOn: step.firstVisitOn }) };
    case 'declined':
      return { about, ...(step?.declineReason && { reason: step.declineReason }) };
    case 'ended':
      return { about, ...(step?.ending && { ending: step.ending }) };
    case 'arrived':
    case 'missed':
      return { about, on };
    case 'settled':
      return { about, visits: came.visits };
    case 'quiet':
      return {
        about,
        ...(read?.notSeen && { lastCameOn: read.notSeen.lastCameOn }),
        ...(read?.notSeen?.hasRung && { rang: true }),
      };
    case 'limit-reached':
      return limit?.untilOn === at
        ? { about, untilOn: limit.untilOn }
        : { about, ...(limit?.sessions !== undefined && { sessions: limit.sessions }) };
    case 'accepted':
    case 'withdrawn':
      return { about };
  }
};
