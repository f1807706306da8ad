import { z } from '#shared/z.ts';

/** After how many months something is to be looked at may be chosen from these; the usual ones are those of DOMAIN 6. */
export const keepingChoices = {
  /** The notes of a story, from its end on. */
  notes: [1, 3, 6, 12],
  /** A story of somebody who never arrived, from the last thing that was said of it on. */
  neverArrived: [1, 2, 3, 6],
  /** Names on registers, from the last time that somebody came on. */
  names: [12, 24, 36, 60],
} as const;

export const KeepingTimes = z.strictObject({
  notes: z.literal(keepingChoices.notes),
  neverArrived: z.literal(keepingChoices.neverArrived),
  names: z.literal(keepingChoices.names),
});
export type KeepingTimes = z.infer<typeof KeepingTimes>;

export const usualKeepingTimes: KeepingTimes = { notes: 3, neverArrived: 1, names: 24 };
