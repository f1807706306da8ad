import { Day, dayAt, Instant } from './dates.ts';
import type { PersonId } from './ids.ts';
import type { Slot } from './sessions.ts';
import { z } from '#shared/z.ts';

/** A blank is no mark at all, and never means absent (DOMAIN 4). */
export const markWords = ['here', 'apologies', 'did-not-come'] as const;
export const MarkWord = z.enum(markWords);
export type MarkWord = z.infer<typeof MarkWord>;

/** When heads are counted on the way: before setting off, half-way, and at the end. */
export const headChecks = ['before', 'half-way', 'after'] as const;
export const HeadCheck = z.enum(headChecks);
export type HeadCheck = z.infer<typeof HeadCheck>;

export const mostSupporters = 20;

export const Mark = z.strictObject({
  mark: MarkWord,
  /** When it was written down. */
  at: Instant,
  isWalkIn: z.literal(true).optional(),
  /** How many supporters came along with them. For the leader's eyes: never on the register. */
  supporters: z.int().min(1).max(mostSupporters).optional(),
  /** The head counts at which they were seen. */
  seenAt: z.array(HeadCheck).max(headChecks.length).optional(),
});
export type Mark = z.infer<typeof Mark>;

/** What the register said of somebody when it was taken, and the day on which that was put right last. */
export const Correction = z.strictObject({ was: MarkWord.nullable(), on: Day });
export type Correction = z.infer<typeof Correction>;

/** Where the mark of a person lies on the marks shelf: `<slot>/<person id>`. */
export const markKey = (slot: Slot, personId: PersonId): string => `${slot}/${personId}`;

export const splitMarkKey = (key: string): { slot: Slot; personId: PersonId } => {
  const at = key.indexOf('/');
  return { slot: key.slice(0, at) as Slot, personId: key.slice(at + 1) as PersonId };
};

/** A register was taken when somebody was marked here. One that was not counts for nobody. */
export const wasTaken = (marks: Iterable<Mark>): boolean => {
  for (const mark of marks) if (mark.mark === 'here') return true;
  return false;
};

/**
 * Whether a change of the register is a correction: its day is past, and it was taken on an earlier day than today. What
 * is written down late, from a sheet of paper perhaps, corrects nothing.
 */
export const isCorrecting = (sessionDay: Day, today: Day, marks: Iterable<Mark>): boolean => {
  if (sessionDay >= today) return false;
  for (const { mark, at } of marks) {
    if (mark === 'here' && dayAt(Date.parse(at)) < today) return true;
  }
  return false;
};

/**
 * The correction that stands after a mark is put right: what the register said at first stays written down, until it
 * says so again; then there is none.
 */
export const corrected = (of: {
  before: MarkWord | null;
  known: Correction | undefined;
  next: MarkWord | null;
  today: Day;
}): Correction | undefined => {
  const was = of.known ? of.known.was : of.before;
  return was === of.next ? undefined : { was, on: of.today };
};
