import { Day, Instant } from './dates.ts';
import { paragraph } from './text.ts';
import { z } from '#shared/z.ts';

/** What there is to tell a referrer: each thing that was said, and what the register tells (DOMAIN 6). */
export const tellableMoments = [
  'waiting-list',
  'accepted',
  'first-visit-arranged',
  'arrived',
  'missed',
  'settled',
  'quiet',
  'limit-reached',
  'declined',
  'withdrawn',
  'ended',
] as const;
export const TellableMoment = z.enum(tellableMoments);
export type TellableMoment = z.infer<typeof TellableMoment>;

export const tellingWays = ['telephone', 'text', 'email', 'in-person', 'letter'] as const;
export const TellingWay = z.enum(tellingWays);
export type TellingWay = z.infer<typeof TellingWay>;

/** That the referrer was told, or did not want to be. */
export const Told = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('told'),
    on: Day,
    how: TellingWay,
    /** What was said, when it was written here: it can be looked at again (DOMAIN 6, rule 5). */
    words: paragraph(4000).optional(),
  }),
  z.strictObject({ kind: z.literal('not-wanted') }),
]);
export type Told = z.infer<typeof Told>;

/**
 * One telling, kept beside the steps: `at` is when the step was recorded, or the day of what the register tells. A
 * moment without one was not told yet.
 */
export const Telling = z.strictObject({
  about: TellableMoment,
  at: z.union([Instant, Day]),
  told: Told,
});
export type Telling = z.infer<typeof Telling>;

export type ToldState = Told | { kind: 'not-yet' } | { kind: 'no-consent' };

/**
 * Whether the referrer has been told of a moment (DOMAIN 3, rule 4). What was told stays told; otherwise nothing is to
 * be told while the consent to it does not stand, and that is read off the consents alone.
 */
export const toldState = (
  tellings: readonly Telling[] | undefined,
  moment: { about: TellableMoment; at: string },
  mayTell: boolean,
): ToldState => {
  const known = tellings?.findLast(({ about, at }) => about === moment.about && at === moment.at);
  if (known) return known.told;
  return mayTell ? { kind: 'not-yet' } : { kind: 'no-consent' };
};

/** The tellings after one more was said; null takes back what was said of the moment. */
export const withTelling = (
  tellings: readonly Telling[] | undefined,
  moment: Pick<Telling, 'about' | 'at'>,
  told: Told | null,
): Telling[] => [
  ...(tellings ?? []).filter(({ about, at }) => about !== moment.about || at !== moment.at),
  ...(told ? [{ ...moment, told }] : []),
];
