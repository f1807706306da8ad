import { Day, Instant } from './dates.ts';
import { LinkWorkerId, PersonId, ReferralId, ReturnId } from './ids.ts';
import { endings } from './referrals.ts';
import { ReferralState } from './storyMoves.ts';
import { z } from '#shared/z.ts';

/** One line of a return: the least that closes the loop (DOMAIN 6.4). No name, no note, no telephone number. */
export const ReturnRow = z.strictObject({
  /** The referrer's own reference, or initials. */
  person: z.string().max(120),
  group: z.string().max(120),
  receivedOn: Day,
  /** The first day they ever came to the group since they were referred, if it was by the end of the period. */
  firstVisitOn: Day.optional(),
  /** The days they came within the period, in order. */
  cameOn: z.array(Day).max(2000),
  state: ReferralState,
  ending: z.enum(endings).optional(),
});
export type ReturnRow = z.infer<typeof ReturnRow>;

/** Everything that leaves in a return, and nothing else. */
export const ReturnContent = z.strictObject({
  forLinkWorker: z.string().max(120),
  organisation: z.string().max(200).optional(),
  fromOn: Day,
  toOn: Day,
  rows: z.array(ReturnRow).max(20_000),
  leaderName: z.string().max(120).optional(),
  leaderTelephone: z.string().max(60).optional(),
});
export type ReturnContent = z.infer<typeof ReturnContent>;

/** A return that was saved: kept exactly as it left (DOMAIN 6.5). */
export const SentReturn = z.strictObject({
  id: ReturnId,
  linkWorkerId: LinkWorkerId,
  savedAt: Instant,
  savedOn: Day,
  how: z.literal('csv'),
  fileName: z.string().max(200),
  /** SHA-256 of the bytes of the file, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  csv: z.string(),
  content: ReturnContent,
  /** Whose rows they are, in the order of the rows. Stays here; it is not part of what left. */
  referrals: z.array(z.strictObject({ referralId: ReferralId, personId: PersonId })).max(20_000),
});
export type SentReturn = z.infer<typeof SentReturn>;
