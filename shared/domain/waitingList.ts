import { lastStep, type Referral } from './referrals.ts';
import type { GroupId } from './ids.ts';

const order = (referral: Referral): string => {
  // Whoever was put on it again with another month keeps the place they had.
  const first = referral.steps.findLastIndex(({ state }) => state !== 'waiting-list') + 1;
  const { on, recordedAt } = referral.steps[first] ?? lastStep(referral);
  return `${on} ${recordedAt} ${referral.id}`;
};

/** The stories on a group's waiting list, whoever has waited longest first: the first has place 1. */
export const waitingList = (referrals: readonly Referral[], groupId: GroupId): Referral[] =>
  referrals
    .filter((each) => each.groupId === groupId && lastStep(each).state === 'waiting-list')
    .toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
