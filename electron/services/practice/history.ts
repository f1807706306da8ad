import { meetingOn, meetingsBehind, writtenAt } from './calendar.ts';
import { seededChance } from './chance.ts';
import { type GroupKey, sampleGroups } from './groups.ts';
import type { PersonKey } from './people.ts';
import { sampleVisits, sampleWords } from './visits.ts';
import type { Day, Time } from '#shared/domain/dates.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { belongsOn, type Person } from '#shared/domain/people.ts';
import type { Mark, MarkWord } from '#shared/domain/register.ts';
import { noHeadcount, type Session, type Slot } from '#shared/domain/sessions.ts';

export interface PastRegister {
  groupId: GroupId;
  slot: Slot;
  session: Session;
  marks: readonly (readonly [PersonId, Mark])[];
}

interface Known {
  today: Day;
  now: number;
  groupIds: Readonly<Record<GroupKey, GroupId>>;
  people: Readonly<Record<PersonKey, Person>>;
}

/** How a regular's week turns out: mostly here; now and then nothing was written down, which says nothing. */
const regularMark = (roll: number): MarkWord | undefined => {
  if (roll < 0.78) return 'here';
  if (roll < 0.87) return 'apologies';
  return roll < 0.93 ? 'did-not-come' : undefined;
};

const marksOn = (group: GroupKey, meetingsAgo: number, day: Day, known: Known, chance: () => number) => {
  const at = writtenAt(day, sampleGroups[group].startsAt, known.now);
  const marks: [PersonId, Mark][] = [];
  for (const person of Object.values(known.people)) {
    const mark = belongsOn(person, known.groupIds[group], day) ? regularMark(chance()) : undefined;
    if (mark) marks.push([person.id, { mark, at }]);
  }
  for (const visits of sampleVisits) {
    if (visits.group !== group) continue;
    const { id } = known.people[visits.person];
    const walkIn = visits.isWalkIn && { isWalkIn: visits.isWalkIn };
    if (visits.here.includes(meetingsAgo)) marks.push([id, { mark: 'here', at, ...walkIn }]);
    if (visits.apologies?.includes(meetingsAgo)) marks.push([id, { mark: 'apologies', at }]);
    if (visits.didNotCome?.includes(meetingsAgo)) marks.push([id, { mark: 'did-not-come', at }]);
  }
  return marks;
};

const pastRegister = (
  group: GroupKey,
  meetingsAgo: number,
  known: Known,
  chance: () => number,
): PastRegister => {
  const { startsAt, endsAt, place } = sampleGroups[group];
  const day = meetingOn(group, meetingsAgo, known.today);
  const words = sampleWords[group][meetingsAgo] ?? {};
  const isCancelled = words.cancelledBecause !== undefined;
  const upTo = (most: number) => Math.floor(chance() * (most + 1));
  return {
    groupId: known.groupIds[group],
    slot: String(day) as Slot,
    session: {
      day,
      startsAt: startsAt as Time,
      endsAt: endsAt as Time,
      place,
      headcount: isCancelled ? noHeadcount : { visitors: upTo(2), children: upTo(1), supporters: upTo(2) },
      ...words,
    },
    marks: isCancelled ? [] : marksOn(group, meetingsAgo, day, known, chance),
  };
};

/** The registers of every group's meetings before today, the oldest first. Today's is left for the leader to take. */
export const pastRegisters = (known: Known): PastRegister[] => {
  const chance = seededChance(20);
  return (Object.keys(sampleGroups) as GroupKey[]).flatMap((group) =>
    Array.from({ length: meetingsBehind }, (_, index) =>
      pastRegister(group, meetingsBehind - index, known, chance),
    ),
  );
};
