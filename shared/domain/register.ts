import { Instant } from './dates.ts';
import type { PersonId } from './ids.ts';
import type { Slot } from './sessions.ts';
import { z } from '#shared/z.ts';

/** A blank is no mark at all, and never means absent (DOMAIN 4). */
export const markWords = ['here', 'apologies', 'did-not-come'] as const;
export const MarkWord = z.enum(markWords);
export type MarkWord = z.infer<typeof MarkWord>;

export const Mark = z.strictObject({
  mark: MarkWord,
  /** When it was written down. */
  at: Instant,
  isWalkIn: z.literal(true).optional(),
});
export type Mark = z.infer<typeof Mark>;

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
