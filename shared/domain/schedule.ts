import { addDays, type Day } from './dates.ts';
import { type Group, timetableOn } from './groups.ts';
import { meetingDays, meetsOn, nextMeeting } from './recurrence.ts';
import {
  type Session,
  type SessionOfGroup,
  type Slot,
  dayOfSlot,
  noHeadcount,
  sessionIdOf,
  slotOn,
} from './sessions.ts';
import { type Timetable, timetableOf, type UsualTime } from './usualTimes.ts';

/** The records of sessions that exist, by slot. */
export type SessionRecords = ReadonlyMap<Slot, Session>;

const planned = (group: Group, day: Day, { startsAt, endsAt }: UsualTime): Session => ({
  day,
  startsAt,
  endsAt,
  ...(group.place !== undefined && { place: group.place }),
  headcount: noHeadcount,
});

const asUsual = (group: Group, slot: Slot): Session | undefined => {
  const day = dayOfSlot(slot);
  const time = timetableOn(group, day)?.times.find(({ number }) => slotOn(day, number) === slot);
  return time && meetsOn(time, day) ? planned(group, day, time) : undefined;
};

const ofGroup = (group: Group, slot: Slot, session: Session): SessionOfGroup => ({
  ...session,
  id: sessionIdOf(group.id, slot),
  groupId: group.id,
  slot,
});

/** The session of that slot: its record if there is one, else as the usual time says; undefined when neither is so. */
export const sessionAt = (
  group: Group,
  slot: Slot,
  record: Session | undefined,
): SessionOfGroup | undefined => {
  const session = record ?? asUsual(group, slot);
  return session && ofGroup(group, slot, session);
};

/**
 * Every session of the group from one day to another, both included, in order of time: those that the usual times
 * bring, as their records say where there are any, and those that exist only as records.
 */
export const sessionsBetween = (
  group: Group,
  from: Day,
  to: Day,
  records: SessionRecords,
): SessionOfGroup[] => {
  const found: SessionOfGroup[] = [];
  for (const [slot, session] of records) {
    if (session.day >= from && session.day <= to) found.push(ofGroup(group, slot, session));
  }
  group.usualTimes.forEach((kept, index) => {
    const next = group.usualTimes[index + 1];
    const first = kept.fromOn > from ? kept.fromOn : from;
    const last = next && next.fromOn <= to ? addDays(next.fromOn, -1) : to;
    if (first > last) return;
    for (const time of timetableOf(kept).times) {
      for (const day of meetingDays(time, first, last)) {
        const slot = slotOn(day, time.number);
        if (!records.has(slot)) found.push(ofGroup(group, slot, planned(group, day, time)));
      }
    }
  });
  return found.sort((one, other) =>
    `${one.day} ${one.startsAt} ${one.id}` < `${other.day} ${other.startsAt} ${other.id}` ? -1 : 1,
  );
};

/** The first sessions that a timetable brings from its own day on, in order of time, as many as there are. */
export const nextDates = (
  { fromOn, times }: Timetable,
  count: number,
): Pick<Session, 'day' | 'startsAt' | 'endsAt'>[] => {
  const found = times.flatMap((time) => {
    const days: Day[] = [];
    for (let next = nextMeeting(time, fromOn); next && days.length < count;) {
      days.push(next);
      next = nextMeeting(time, addDays(next, 1));
    }
    return days.map((day) => ({ day, startsAt: time.startsAt, endsAt: time.endsAt }));
  });
  return found
    .sort((one, other) => (`${one.day}${one.startsAt}` < `${other.day}${other.startsAt}` ? -1 : 1))
    .slice(0, count);
};
