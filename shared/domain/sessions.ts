import { Day, isRealDay, Time } from './dates.ts';
import { type GroupId, idPattern } from './ids.ts';
import { line, Name, Note, Place } from './text.ts';
import { z } from '#shared/z.ts';

const slotPattern = String.raw`\d{4}-\d{2}-\d{2}(_([2-9]|x[1-9]))?`;

/**
 * Which gathering of a group a session is: the day it was due by the group's usual time, with `_2`, `_3` … for
 * further ones on that day, and with `_x1`, `_x2` … for those that somebody added by hand. It keeps its slot when it moves, as RECURRENCE-ID does in RFC 5545, so a session needs
 * no record of its own until something is said about it.
 */
export const Slot = z
  .string()
  .regex(new RegExp(`^${slotPattern}$`))
  .refine((slot) => isRealDay(slot.slice(0, 10)))
  .brand<'Slot'>();
export type Slot = z.infer<typeof Slot>;

/** `<group id>_<slot>` */
export const SessionId = z
  .string()
  .regex(new RegExp(`^${idPattern}_${slotPattern}$`))
  .refine((text) => isRealDay(text.slice(37, 47)))
  .brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;

export const sessionIdOf = (groupId: GroupId, slot: Slot): SessionId => `${groupId}_${slot}` as SessionId;

export const groupOf = (id: SessionId): GroupId => id.slice(0, 36) as GroupId;

export const slotOf = (id: SessionId): Slot => id.slice(37) as Slot;

/** The slot of that gathering of a day, 1 being the first. */
export const slotOn = (day: Day, number: number): Slot =>
  (number === 1 ? String(day) : `${day}_${number}`) as Slot;

export const dayOfSlot = (slot: Slot): Day => slot.slice(0, 10) as Day;

/** The slot of that session of a day among those that were added by hand, 1 being the first. */
export const addedSlotOn = (day: Day, number: number): Slot => `${day}_x${number}` as Slot;

/** Whether the session is there because somebody added it, and not by a usual time, now or ever. */
export const isAdded = (slot: Slot): boolean => slot[11] === 'x';

/**
 * How many days from the one it was due a session may be moved at most. What is kept of it stays in the year of its
 * slot, so whoever looks for the sessions of a day looks this far on either side of it.
 */
export const mostDaysMoved = 31;

const mostCounted = 9999;
export const Count = z.int().min(0).max(mostCounted);

export const headcountKinds = ['visitors', 'children', 'supporters', 'volunteers'] as const;
export type HeadcountKind = (typeof headcountKinds)[number];

/** People who are counted and not named. Sessions from before volunteers were counted say nothing of them. */
export const Headcount = z.strictObject({
  visitors: Count,
  children: Count,
  supporters: Count,
  volunteers: Count.optional(),
});
export type Headcount = z.infer<typeof Headcount>;

/**
 * The headcount after somebody counted on from one number to another: what was counted meanwhile in another window
 * stays. Never fewer than nobody, and never more than a register holds.
 */
export const countedOn = (
  headcount: Headcount,
  { kind, from, to }: { kind: HeadcountKind; from: number; to: number },
): Headcount => ({
  ...headcount,
  [kind]: Math.min(Math.max((headcount[kind] ?? 0) + to - from, 0), mostCounted),
});

export const noHeadcount: Headcount = { visitors: 0, children: 0, supporters: 0 };

export const Topic = line(200);

/** When and where a session was to be before it was moved for the first time. */
export const MovedFrom = z.strictObject({
  day: Day,
  startsAt: Time,
  endsAt: Time,
  place: Place.optional(),
});
export type MovedFrom = z.infer<typeof MovedFrom>;

/** What is kept of a session from the first word about it on. Its times stand as they were that day. */
export const Session = z.strictObject({
  day: Day,
  startsAt: Time,
  endsAt: Time,
  place: Place.optional(),
  movedFrom: MovedFrom.optional(),
  /** What it is about, and who comes to tell of it (DOMAIN 5). */
  topic: Topic.optional(),
  visitingExpert: Name.optional(),
  /** Why it did not take place. A cancelled session counts for nobody (DOMAIN 4). */
  cancelledBecause: Note.optional(),
  headcount: Headcount,
  note: Note.optional(),
});
export type Session = z.infer<typeof Session>;

/** A session as a screen or a rule meets it, whether or not a record of it exists yet. */
export interface SessionOfGroup extends Session {
  id: SessionId;
  groupId: GroupId;
  slot: Slot;
}

export const sessionStates = ['planned', 'open', 'done', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/** Where a session stands on a day: planned until its day, open on it, done afterwards, unless it was cancelled. */
export const sessionState = (session: Session, today: Day): SessionState => {
  if (session.cancelledBecause !== undefined) return 'cancelled';
  if (session.day > today) return 'planned';
  return session.day === today ? 'open' : 'done';
};
