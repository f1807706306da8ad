import { command, query } from './call.ts';
import { Changed, Nothing, SessionBrief } from './parts.ts';
import { Day, Time, Weekday } from '#shared/domain/dates.ts';
import { Group, GroupKind } from '#shared/domain/groups.ts';
import { GroupId } from '#shared/domain/ids.ts';
import { Name, Place } from '#shared/domain/text.ts';
import { z } from '#shared/z.ts';

const WeeklyTime = z
  .strictObject({ weekday: Weekday, startsAt: Time, endsAt: Time })
  .refine((time) => time.endsAt > time.startsAt, { path: ['endsAt'] });

const GroupWithNext = z.strictObject({
  group: Group,
  regulars: z.int(),
  nextSession: SessionBrief.optional(),
});

export const groupCalls = {
  'groups.list': query(Nothing, z.array(GroupWithNext)),
  'groups.get': query(z.strictObject({ groupId: GroupId }), GroupWithNext),
  'groups.add': command(
    z.strictObject({
      name: Name,
      kind: GroupKind,
      place: Place.optional(),
      time: WeeklyTime.optional(),
      /** The first day of its usual time; today when left out. */
      fromOn: Day.optional(),
    }),
    Changed.extend({ groupId: GroupId }),
  ),
  /** Says name, kind and place anew; a `time` takes over from `fromOn` (today when left out) and leaves the past alone. */
  'groups.change': command(
    z.strictObject({
      groupId: GroupId,
      name: Name,
      kind: GroupKind,
      place: Place.optional(),
      time: WeeklyTime.optional(),
      fromOn: Day.optional(),
    }),
    Changed,
  ),
};
