import { Day } from './dates.ts';
import { paragraph } from './text.ts';
import { z } from '#shared/z.ts';

/** That the leader was asked whether something may go, and keeps it for longer; asked again from `untilOn` on. */
export const KeptLonger = z.strictObject({
  untilOn: Day,
  saidOn: Day,
  because: paragraph(200).optional(),
});
export type KeptLonger = z.infer<typeof KeptLonger>;

/** Whether nothing is asked about it on that day. */
export const isKeptLonger = (kept: KeptLonger | undefined, today: Day): boolean =>
  kept !== undefined && today < kept.untilOn;
