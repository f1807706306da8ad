import type { Day } from './dates.ts';
import type { GroupId, PersonId } from './ids.ts';
import { belongsOn, hasGoneBy, isPausedOn, type Person } from './people.ts';
import { diedThrough, isExpectedThrough, type Referral } from './referrals.ts';

/**
 * Who is expected at a session of the group on a day: its regulars, the newcomers whose first visit is booked for that
 * day or who have begun to come, and whoever came last time; not who is paused or has died (DOMAIN 3 and 4). The answer
 * carries no reason: the register must look the same for everyone.
 */
export const expectedOn = (of: {
  groupId: GroupId;
  day: Day;
  /** The day from which the session was moved: whoever was to come then for the first time is expected with it. */
  movedFromOn?: Day | undefined;
  people: readonly Person[];
  referrals: readonly Referral[];
  cameLastTime: ReadonlySet<PersonId>;
  /** Whoever came to any session of the group in the weeks before, and on which day last. */
  lastCameOn: ReadonlyMap<PersonId, Day>;
}): Set<PersonId> => {
  const { groupId, day, lastCameOn } = of;
  const expected = new Set(of.cameLastTime);
  for (const person of of.people) if (belongsOn(person, groupId, day)) expected.add(person.id);
  for (const referral of of.referrals) {
    if (referral.groupId !== groupId) continue;
    const hasBegunToCome = lastCameOn.has(referral.personId);
    const days = of.movedFromOn === undefined ? [day] : [day, of.movedFromOn];
    if (days.some((each) => isExpectedThrough(referral, each, hasBegunToCome))) {
      expected.add(referral.personId);
    }
  }
  for (const person of of.people) {
    if (hasGoneBy(person, day) || isPausedOn(person, day, lastCameOn.get(person.id))) {
      expected.delete(person.id);
    }
  }
  for (const personId of diedThrough(of.referrals, day)) expected.delete(personId);
  return expected;
};
