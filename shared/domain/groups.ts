import { Day, Time, Weekday } from './dates.ts';
import { GroupId } from './ids.ts';
import { Name, Place } from './text.ts';
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

/** The usual time from a day on. A later one takes over from its own day and leaves the past alone. */
export const UsualTime = z.strictObject({
  fromOn: Day,
  weekday: Weekday,
  startsAt: Time,
  endsAt: Time,
});
export type UsualTime = z.infer<typeof UsualTime>;

export const Group = z.strictObject({
  id: GroupId,
  name: Name,
  kind: GroupKind,
  place: Place.optional(),
  /** In order of `fromOn`; empty for a group whose time is not known yet. */
  usualTimes: z.array(UsualTime).max(500),
});
export type Group = z.infer<typeof Group>;

/** The usual times after a new one begins: whatever was to begin on that day or later gives way. */
export const withUsualTime = (times: readonly UsualTime[], next: UsualTime): UsualTime[] => [
  ...times.filter((each) => each.fromOn < next.fromOn),
  next,
];
