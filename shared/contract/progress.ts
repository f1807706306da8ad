import { query } from './call.ts';
import { GroupBrief } from './parts.ts';
import { chartSteps, Tally } from '#shared/domain/attendance.ts';
import { Day, Weekday } from '#shared/domain/dates.ts';
import { GroupId } from '#shared/domain/ids.ts';
import { storyPlaces } from '#shared/domain/referrals.ts';
import { z } from '#shared/z.ts';

const Period = { fromOn: Day, toOn: Day };

export const progressCalls = {
  /**
   * How a group is doing, or all of them: counts without a name. What is left out is chosen: the group that met last,
   * and its last eight sessions, or the last three months of all groups.
   */
  'progress.get': query(
    z.strictObject({
      of: z.union([GroupId, z.literal('all')]).optional(),
      fromOn: Day.optional(),
      toOn: Day.optional(),
    }),
    z.strictObject({
      /** None when it is about all groups. */
      group: GroupBrief.optional(),
      groups: z.int(),
      ...Period,
      /** The weekday of all these sessions, when they have one in common. */
      weekday: Weekday.optional(),
      sessions: Tally,
      /** Why sessions were called off, in order of time. */
      calledOffBecause: z.array(z.string()),
      /** How many come to a usual session; none when none met. */
      usual: z.int().optional(),
      /** The same of as many days before, when enough sessions met then to say so. */
      before: z.strictObject({ ...Period, usual: z.int() }).optional(),
      newFaces: z.int(),
      stillCome: z.int(),
      step: z.enum(chartSteps),
      steps: z.array(Tally.extend({ on: Day, because: z.string().optional() })),
      /** By name; empty when it is about one. */
      byGroup: z.array(Tally.extend({ group: GroupBrief })),
      /** The referrals received in these days, by where their stories stand today; places with nobody are left out. */
      stories: z.array(z.strictObject({ place: z.enum(storyPlaces), count: z.int() })),
    }),
  ),
};
