import { type Day, daysBetween, type Time } from './dates.ts';
import {
  addedSlotOn,
  dayOfSlot,
  mostDaysMoved,
  type MovedFrom,
  type Session,
  type SessionOfGroup,
  type Slot,
} from './sessions.ts';

/** A day, a time and a place for one session. */
export interface When {
  day: Day;
  startsAt: Time;
  endsAt: Time;
  place?: string | undefined;
}

const whenOf = ({ day, startsAt, endsAt, place }: When): MovedFrom => ({
  day,
  startsAt,
  endsAt,
  ...(place !== undefined && { place }),
});

const isSame = (one: When, other: When): boolean =>
  one.day === other.day &&
  one.startsAt === other.startsAt &&
  one.endsAt === other.endsAt &&
  one.place === other.place;

/**
 * The session at another day, time or place. It keeps its slot, and so its marks, and it keeps where it comes from: the
 * first time and place, however often it is moved, and nothing once it is back there.
 */
export const movedTo = (session: Session, to: When): Session => {
  const { movedFrom: _movedFrom, place: _place, ...rest } = session;
  const first = session.movedFrom ?? whenOf(session);
  return { ...rest, ...whenOf(to), ...(!isSame(first, to) && { movedFrom: first }) };
};

/** Whether a session of that slot may be on that day. */
export const isWithinReach = (slot: Slot, day: Day): boolean =>
  Math.abs(daysBetween(dayOfSlot(slot), day)) <= mostDaysMoved;

/** The session that a group has at that time already; one that was called off is in nobody's way. */
export const inTheWay = (
  sessions: readonly SessionOfGroup[],
  when: When,
  except?: Slot,
): SessionOfGroup | undefined =>
  sessions.find(
    (each) =>
      each.slot !== except &&
      each.cancelledBecause === undefined &&
      each.day === when.day &&
      each.startsAt < when.endsAt &&
      when.startsAt < each.endsAt,
  );

const mostAdded = 9;

/**
 * The slot of a session that is added on a day, of nine at most; undefined when there are as many. `isTaken` also tells of
 * slots that have marks and no session.
 */
export const slotToAdd = (day: Day, isTaken: (slot: Slot) => boolean): Slot | undefined =>
  Array.from({ length: mostAdded }, (_, before) => addedSlotOn(day, before + 1)).find(
    (slot) => !isTaken(slot),
  );

/** Whether nothing was written down about what happened at the session, so that an added one may go again. */
export const isUntouched = ({ headcount, note }: Session, marks: number): boolean =>
  marks === 0 && note === undefined && Object.values(headcount).every((count) => count === 0);
