import { KeepingTimes } from './keepingTimes.ts';
import { Name, Telephone } from './text.ts';
import { QuestionSet, questionSets } from './wellbeing.ts';
import { z } from '#shared/z.ts';

export const textSizes = [100, 125, 150, 175, 200] as const;

/** After how many minutes without a press a folder with a passphrase is locked; 0 is never. */
export const idleMinutes = [5, 15, 30, 60, 0] as const;
export const usualIdleMinutes = 15;

export const Settings = z.strictObject({
  leaderName: Name.optional(),
  leaderTelephone: Telephone.optional(),
  organisationName: Name.optional(),
  /** Whom a leader rings first who is worried about somebody. */
  safeguardingLeadName: Name.optional(),
  safeguardingLeadTelephone: Telephone.optional(),
  /** What the app speaks, as `en-GB` or `cy`; left out, or unknown to this version, it is English. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/)
    .optional(),
  /** Per cent of the usual size. */
  textSize: z.literal(textSizes),
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'extra']),
  /** Left out: `usualIdleMinutes`. */
  lockAfterMinutes: z.literal(idleMinutes).optional(),
  /** Left out: `usualKeepingTimes`. */
  keeping: KeepingTimes.optional(),
  /** People are asked how things are: in their own words, and with these sets of questions. Left out: nobody is asked. */
  wellbeing: z.strictObject({ sets: z.array(QuestionSet).max(questionSets.length) }).optional(),
  /** The first-run page has been answered or skipped. */
  isWelcomed: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const usualSettings: Settings = {
  textSize: 100,
  theme: 'system',
  contrast: 'system',
  isWelcomed: false,
};
