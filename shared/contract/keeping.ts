import { command, query } from './call.ts';
import { Changed, GroupBrief, Nothing, PersonBrief } from './parts.ts';
import { Day } from '#shared/domain/dates.ts';
import { KeepingTimes } from '#shared/domain/keepingTimes.ts';
import { KeptLonger } from '#shared/domain/keptLonger.ts';
import { z } from '#shared/z.ts';

/** What deleting it would erase. */
const KeptTarget = z.strictObject({ what: z.enum(['person', 'notes']), id: z.uuidv7() });

/** For how many months something may be kept for longer. */
export const keptLongerMonths = [3, 12] as const;

export const keepingCalls = {
  /** What has been kept long enough, the oldest first; nothing goes by itself (`erasing.erase` deletes it). */
  'keeping.due': query(
    Nothing,
    z.strictObject({
      times: KeepingTimes,
      due: z.array(
        z.strictObject({
          target: KeptTarget,
          why: z.enum(['ended', 'never-arrived', 'not-seen', 'never-seen']),
          person: PersonBrief,
          /** Of the story, where it is about one. */
          group: GroupBrief.optional(),
          /** The day it is counted from. */
          on: Day,
        }),
      ),
    }),
  ),
  /** Keeps them for longer: they are asked about again when that time is over. */
  'keeping.postpone': command(
    z.strictObject({
      targets: z.array(KeptTarget).min(1).max(1000),
      months: z.literal(keptLongerMonths),
      because: KeptLonger.shape.because,
    }),
    Changed,
  ),
};
