import { Day } from './dates.ts';
import { LinkWorkerId } from './ids.ts';
import { z } from '#shared/z.ts';

/** The version of the words read out or shown when somebody is asked; kept with every answer. */
export const tellLinkWorkerWording = 'tell-link-worker-1';

export const ConsentAnswer = z.enum(['given', 'refused', 'withdrawn']);
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;

export const ConsentHow = z.enum(['in-person', 'by-telephone', 'told-by-link-worker', 'on-paper']);
export type ConsentHow = z.infer<typeof ConsentHow>;

/** One answer to "May we tell your link worker whether you come?". Agreeing to tell one says nothing of another. */
export const Consent = z.strictObject({
  purpose: z.literal('tell-link-worker'),
  linkWorkerId: LinkWorkerId,
  answer: ConsentAnswer,
  on: Day,
  how: ConsentHow,
  wording: z.string().max(60),
});
export type Consent = z.infer<typeof Consent>;

/**
 * The answer that stands on a day: the latest dated on or before it; of two on one day, the one written down later.
 * Undefined when nobody has asked yet, which is not a yes (DOMAIN 6.1).
 */
export const standingConsent = (
  consents: readonly Consent[],
  linkWorkerId: LinkWorkerId,
  onDay: Day,
): Consent | undefined => {
  let standing: Consent | undefined;
  for (const consent of consents) {
    if (consent.linkWorkerId !== linkWorkerId || consent.on > onDay) continue;
    if (!standing || consent.on >= standing.on) standing = consent;
  }
  return standing;
};
