import { Day, Instant } from './dates.ts';
import { ConcernId } from './ids.ts';
import { line, Name, Note, Place } from './text.ts';
import { z } from '#shared/z.ts';

/** A concern is written once; what is learned later is added below it, so often. */
export const mostAdded = 200;

/**
 * A worry about somebody's safety (DOMAIN 6, rule 6): what was seen and heard, and not what anybody makes of it. It is tied to
 * no record, so that nothing leads to it from elsewhere; whom it is about is told in words.
 */
export const Concern = z.strictObject({
  id: ConcernId,
  writtenAt: Instant,
  writtenBy: Name.optional(),
  /** Whom it is about. */
  about: Name.optional(),
  /** What was seen and heard. */
  seen: Note,
  /** What they said themselves. */
  theirWords: Note.optional(),
  happenedOn: Day,
  /** About what time. */
  happenedAt: line(60).optional(),
  where: Place.optional(),
  whoWasThere: Note.optional(),
  /** Who was told, and when. */
  told: Note.optional(),
  /** What was added afterwards; the oldest first. What was written before stays as it was. */
  added: z
    .array(z.strictObject({ at: Instant, by: Name.optional(), words: Note }))
    .max(mostAdded)
    .optional(),
});
export type Concern = z.infer<typeof Concern>;
