import { addDays, Day } from './dates.ts';
import { z } from '#shared/z.ts';

/** For how long the referrer supports the visits: so many of them, until a day, or both (DOMAIN 3, rule 7). */
export const Limit = z
  .strictObject({ sessions: z.int().min(1).max(999).optional(), untilOn: Day.optional() })
  .refine(({ sessions, untilOn }) => sessions !== undefined || untilOn !== undefined, { path: ['sessions'] });
export type Limit = z.infer<typeof Limit>;

/** How long before the last day it is time to talk. */
const talkDaysBefore = 14;

export const limitStandings = ['goes-on', 'time-to-talk', 'reached'] as const;

export interface LimitNow {
  limit: Limit;
  used: number;
  /** `time-to-talk` at one visit before the last, or two weeks before the day; nobody has to stop at either. */
  standing: (typeof limitStandings)[number];
}

/** Where a limit stands after so many visits, on a day. With both, whichever comes first. Never ends belonging. */
export const limitNow = (limit: Limit, visits: number, today: Day): LimitNow => {
  const { sessions, untilOn } = limit;
  const isUsedUp = sessions !== undefined && visits >= sessions;
  const isOver = untilOn !== undefined && today > untilOn;
  const isNearlyUsed = sessions !== undefined && visits >= Math.max(1, sessions - 1);
  const isNearlyOver = untilOn !== undefined && today >= addDays(untilOn, -talkDaysBefore);
  const used = sessions === undefined ? visits : Math.min(visits, sessions);
  if (isUsedUp || isOver) return { limit, used, standing: 'reached' };
  return { limit, used, standing: isNearlyUsed || isNearlyOver ? 'time-to-talk' : 'goes-on' };
};
