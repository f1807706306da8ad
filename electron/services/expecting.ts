import type { View } from '../store/store.ts';
import { records } from './looking.ts';
import { hereAt, marksBySlot, registerDocuments, sessionsIn } from './sessionRecords.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { expectedOn } from '#shared/domain/expected.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { wasTaken } from '#shared/domain/register.ts';
import {
  dayOfSlot,
  groupOf,
  mostDaysMoved,
  type SessionId,
  type SessionOfGroup,
  slotOf,
} from '#shared/domain/sessions.ts';
import { people, referrals } from '#shared/domain/shelves.ts';

/** How far back "last time" may lie: after a longer break everybody is asked afresh. */
const daysBack = 70;

/** The documents needed to say who is expected at a session of that day. */
export const expectingDocuments = (groupId: GroupId, day: Day): string[] => [
  'people',
  'referrals',
  ...registerDocuments(groupId, addDays(day, -daysBack), day),
];

/** The same for a session that may have been moved. */
export const expectingAt = (sessionId: SessionId): string[] => {
  const groupId = groupOf(sessionId);
  const day = dayOfSlot(slotOf(sessionId));
  return [
    ...new Set([
      ...expectingDocuments(groupId, addDays(day, -mostDaysMoved)),
      ...expectingDocuments(groupId, addDays(day, mostDaysMoved)),
    ]),
  ];
};

interface Came {
  on: Day;
  here: PersonId[];
}

/** Who came to each session of the group before this one at which a register was taken, the latest session last. */
const cameBefore = (view: View, group: Group, before: SessionOfGroup): Came[] => {
  const from = addDays(before.day, -daysBack);
  const marks = marksBySlot(view, group.id, registerDocuments(group.id, from, before.day));
  return sessionsIn(view, group, from, before.day)
    .filter(
      (session) =>
        `${session.day}${session.startsAt}` < `${before.day}${before.startsAt}` &&
        session.cancelledBecause === undefined &&
        wasTaken(marks.get(session.slot)?.values() ?? []),
    )
    .map((session) => ({ on: session.day, here: hereAt(marks.get(session.slot)) }));
};

/** Who is expected at the session; the documents of `expectingDocuments` have to be read. */
export const expecting = (view: View, group: Group, session: SessionOfGroup): Set<PersonId> => {
  const came = cameBefore(view, group, session);
  return expectedOn({
    groupId: group.id,
    day: session.day,
    movedFromOn: session.movedFrom?.day,
    people: records(view, people),
    referrals: records(view, referrals),
    cameLastTime: new Set(came.at(-1)?.here),
    lastCameOn: new Map(came.flatMap(({ on, here }) => here.map((personId) => [personId, on] as const))),
  });
};
