import { addDays, type Day } from './dates.ts';
import { type Group, timetableOn } from './groups.ts';
import { lastMeeting, nextMeeting } from './recurrence.ts';
import { dayOfSlot, isAdded, type Session, type SessionOfGroup, slotOn } from './sessions.ts';
import type { UsualTime } from './usualTimes.ts';

/** A course that a session belongs to: its usual time, and the last day that this brings. */
export interface Course {
  time: UsualTime;
  endsOn: Day;
}

/** The course that the session is one of; undefined for a group that goes on, and for a session that was added. */
export const courseOf = (group: Group, { slot }: Pick<SessionOfGroup, 'slot'>): Course | undefined => {
  const day = dayOfSlot(slot);
  const time = timetableOn(group, day)?.times.find(({ number }) => slotOn(day, number) === slot);
  const endsOn = time?.sessions === undefined ? undefined : lastMeeting(time);
  return time && endsOn && { time, endsOn };
};

/**
 * When a course may meet in place of a session that was called off: at its usual time, on the first date after its end
 * on which the group has nothing. Undefined when as many were added after the end as were called off, or when a last
 * day stands in the way.
 *
 * @param sessions the group's, from the first day of the course to at least a year after its end
 */
export const inItsPlace = (
  { time, endsOn }: Course,
  sessions: readonly SessionOfGroup[],
): Pick<Session, 'day' | 'startsAt' | 'endsAt'> | undefined => {
  const calledOff = sessions.filter(
    ({ slot, cancelledBecause }) =>
      cancelledBecause !== undefined &&
      dayOfSlot(slot) >= time.fromOn &&
      slotOn(dayOfSlot(slot), time.number) === slot,
  );
  const later = sessions.filter(({ day, slot }) => isAdded(slot) && day > endsOn);
  const made = later.filter(({ cancelledBecause }) => cancelledBecause === undefined);
  if (calledOff.length <= made.length) return undefined;
  const { sessions: _sessions, ...goingOn } = time;
  let day = nextMeeting(goingOn, addDays(endsOn, 1));
  while (day && sessions.some((each) => each.day === day)) day = nextMeeting(goingOn, addDays(day, 1));
  return day && { day, startsAt: time.startsAt, endsAt: time.endsAt };
};
