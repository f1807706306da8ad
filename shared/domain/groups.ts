import type { Day } from './dates.ts';
import { GroupDetails } from './groupDetails.ts';
import { GroupId } from './ids.ts';
import { GroupName, Note, Place } from './text.ts';
import { EveryWeek, Timetable, timetableOf } from './usualTimes.ts';
import { GroupWelcome } from './welcome.ts';
import { z } from '#shared/z.ts';

/** What people are connected to (DOMAIN 1). */
export const groupKinds = [
  'crafts',
  'arts',
  'walking',
  'sport',
  'gardening',
  'conservation',
  'community-kitchen',
  'parent-and-baby',
  'reading',
  'music',
  'friendship',
  'peer-support',
  'mens-shed',
  'learning-course',
  'practical-advice',
  'volunteering',
  'faith-linked',
  'other',
] as const;
export const GroupKind = z.enum(groupKinds);
export type GroupKind = z.infer<typeof GroupKind>;

export const Capacity = z.int().min(1).max(9999);

export const Group = z.strictObject({
  id: GroupId,
  name: GroupName,
  kind: GroupKind,
  place: Place.optional(),
  /** What whoever introduces somebody should know: what we do, and what we are not there for. */
  offers: Note.optional(),
  cannotOffer: Note.optional(),
  /** How many people it has room for. */
  capacity: Capacity.optional(),
  /** Whether heads are counted on the way; as its kind suggests when nobody said. */
  countsHeads: z.boolean().optional(),
  welcome: GroupWelcome.optional(),
  /** What posters and directories say of it. */
  details: GroupDetails.optional(),
  /**
   * Each from its own day on, in order of that day: a later one takes over and leaves the past alone. Empty for a group
   * whose time is not known yet.
   */
  usualTimes: z.array(z.union([Timetable, EveryWeek])).max(500),
});
export type Group = z.infer<typeof Group>;

/** Whether heads are counted before, half-way and after: on walks, unless the leader says otherwise. */
export const countsHeads = (group: Group): boolean => group.countsHeads ?? group.kind === 'walking';

type UsualTimes = Group['usualTimes'];

/** The usual times after new ones begin: whatever was to begin on that day or later gives way. */
export const withTimetable = (kept: UsualTimes, next: Timetable): UsualTimes => [
  ...kept.filter((each) => each.fromOn < next.fromOn),
  next,
];

/** The usual times that hold on the day; none before the group began. */
export const timetableOn = (group: Pick<Group, 'usualTimes'>, day: Day): Timetable | undefined => {
  const kept = group.usualTimes.findLast((each) => each.fromOn <= day);
  return kept && timetableOf(kept);
};
