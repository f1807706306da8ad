import { addDays, nextWeekday, type Day } from './dates.ts';
import type { Group } from './groups.ts';
import {
  type Session,
  type SessionOfGroup,
  type Slot,
  dayOfSlot,
  noHeadcount,
  sessionIdOf,
} from './sessions.ts';

/** The records of sessions that exist, by slot. */
export type SessionRecords = ReadonlyMap<Slot, Session>;

const asUsual = (group: Group, slot: Slot): Session | undefined => {
  const day = dayOfSlot(slot);
  const time = group.usualTimes.findLast((each) => each.fromOn <= day);
  if (!time || nextWeekday(day, time.weekday) !== day || slot !== String(day)) return undefined;
  return {
    day,
    startsAt: time.startsAt,
    endsAt: time.endsAt,
    ...(group.place !== undefined && { place: group.place }),
    headcount: noHeadcount,
  };
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
  group.usualTimes.forEach((time, index) => {
    const next = group.usualTimes[index + 1];
    const first = time.fromOn > from ? time.fromOn : from;
    const last = next && next.fromOn <= to ? addDays(next.fromOn, -1) : to;
    for (let day = nextWeekday(first, time.weekday); day <= last; day = addDays(day, 7)) {
      const slot = String(day) as Slot;
      const session = records.has(slot) ? undefined : asUsual(group, slot);
      if (session) found.push(ofGroup(group, slot, session));
    }
  });
  return found.sort((one, other) =>
    `${one.day} ${one.startsAt} ${one.id}` < `${other.day} ${other.startsAt} ${other.id}` ? -1 : 1,
  );
};
