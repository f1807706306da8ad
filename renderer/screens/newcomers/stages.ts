import type { ReferralBrief } from '#shared/contract/parts.ts';

export const stages = [
  'toAnswer',
  'toArrange',
  'arranged',
  'waiting',
  'settlingIn',
  'atHome',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

const stageOf: Readonly<Record<ReferralBrief['state'], Stage>> = {
  received: 'toAnswer',
  'waiting-list': 'waiting',
  accepted: 'toArrange',
  'first-visit-arranged': 'arranged',
  arrived: 'settlingIn',
  'settling-in': 'settlingIn',
  paused: 'settlingIn',
  settled: 'atHome',
  declined: 'closed',
  withdrawn: 'closed',
  ended: 'closed',
};

/**
 * What is waited for comes first: the reply due soonest, the visit that is nearest, who is first on the waiting list,
 * else who has waited longest.
 */
const sortKey = (one: ReferralBrief): string =>
  one.waiting
    ? `${one.group.name} ${String(one.waiting.place).padStart(4, '0')}`
    : (one.replyDueOn ?? one.firstVisitOn ?? one.stateOn);

const compare = (one: ReferralBrief, other: ReferralBrief): number =>
  sortKey(one) < sortKey(other) ? -1 : Number(sortKey(one) > sortKey(other));

/** Every referral under the stage of its story (DOMAIN 3). Closed ones stand last first, the others as `sortKey` says. */
export const byStage = (referrals: readonly ReferralBrief[]): Record<Stage, ReferralBrief[]> => {
  const found: Record<Stage, ReferralBrief[]> = {
    toAnswer: [],
    toArrange: [],
    arranged: [],
    waiting: [],
    settlingIn: [],
    atHome: [],
    closed: [],
  };
  for (const referral of referrals.toSorted(compare)) found[stageOf[referral.state]].push(referral);
  found.closed.reverse();
  return found;
};

/** How many people the open stories are about: somebody may have two (DOMAIN 3, rule 10). */
export const openPeople = (referrals: readonly ReferralBrief[]): number =>
  new Set(referrals.filter((each) => stageOf[each.state] !== 'closed').map((each) => each.person.personId))
    .size;
