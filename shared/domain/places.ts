import type { Day } from './dates.ts';
import type { Group } from './groups.ts';
import type { PersonId } from './ids.ts';
import { belongsOn, hasGoneBy, type Person } from './people.ts';
import { diedThrough, isOpen, lastStep, type Referral } from './referrals.ts';

/** How full a group is. For the leader's eyes: it tells of referrals. */
export interface Places {
  /** Regulars, and newcomers to whom we said yes. Whoever is away for a while keeps their place. */
  taken: number;
  capacity?: number | undefined;
  /** People who were referred and have no answer yet, or are on the waiting list. */
  waiting: number;
}

/** Who takes up a place in the group on that day, and who waits for one. */
export const placesIn = (of: {
  group: Group;
  day: Day;
  people: readonly Person[];
  referrals: readonly Referral[];
}): Places => {
  const { group, day } = of;
  const gone = diedThrough(of.referrals, day);
  for (const person of of.people) if (hasGoneBy(person, day)) gone.add(person.id);
  const taken = new Set<PersonId>();
  for (const person of of.people) if (belongsOn(person, group.id, day)) taken.add(person.id);
  const stories = of.referrals.filter((each) => each.groupId === group.id && isOpen(each));
  const isWaiting = (each: Referral) => ['received', 'waiting-list'].includes(lastStep(each).state);
  for (const story of stories) if (!isWaiting(story)) taken.add(story.personId);
  for (const personId of gone) taken.delete(personId);
  const waiting = new Set(
    stories
      .filter((each) => isWaiting(each) && !taken.has(each.personId) && !gone.has(each.personId))
      .map(({ personId }) => personId),
  );
  return { taken: taken.size, capacity: group.capacity, waiting: waiting.size };
};
