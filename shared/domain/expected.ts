import type { Day } from './dates.ts';
import type { GroupId, PersonId } from './ids.ts';
import { belongsOn, type Person } from './people.ts';
import { isExpectedThrough, type Referral } from './referrals.ts';

/**
 * Who is expected at a session of the group on a day: its regulars, the newcomers whose first visit is booked for that
 * day or who have begun to come, and whoever came last time (DOMAIN 4). The answer carries no reason: the register
 * must look the same for everyone.
 */
export const expectedOn = (of: {
  groupId: GroupId;
  day: Day;
  /** The day from which the session was moved: whoever was to come then for the first time is expected with it. */
  movedFromOn?: Day | undefined;
  people: Iterable<Person>;
  referrals: Iterable<Referral>;
  cameLastTime: ReadonlySet<PersonId>;
  /** Whoever came to any session of the group in the weeks before. */
  cameLately: ReadonlySet<PersonId>;
}): Set<PersonId> => {
  const expected = new Set(of.cameLastTime);
  for (const person of of.people) if (belongsOn(person, of.groupId, of.day)) expected.add(person.id);
  for (const referral of of.referrals) {
    if (referral.groupId !== of.groupId) continue;
    const hasBegunToCome = of.cameLately.has(referral.personId);
    const days = of.movedFromOn === undefined ? [of.day] : [of.day, of.movedFromOn];
    if (days.some((day) => isExpectedThrough(referral, day, hasBegunToCome))) {
      expected.add(referral.personId);
    }
  }
  return expected;
};
