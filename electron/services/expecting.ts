import type { View } from '../store/store.ts';
import { records } from './looking.ts';
import { registerDocuments, sessionsIn } from './sessionRecords.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { expectedOn } from '#shared/domain/expected.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { type Mark, splitMarkKey, wasTaken } from '#shared/domain/register.ts';
import type { SessionOfGroup, Slot } from '#shared/domain/sessions.ts';
import { marksShelf, people, referrals } from '#shared/domain/shelves.ts';

/** How far back "last time" may lie: after a longer break everybody is asked afresh. */
const daysBack = 70;

/** The documents needed to say who is expected at a session of that day. */
export const expectingDocuments = (groupId: GroupId, day: Day): string[] => [
  'people',
  'referrals',
  ...registerDocuments(groupId, addDays(day, -daysBack), day),
];

const marksBySlot = (view: View, groupId: GroupId, from: Day, to: Day): Map<Slot, Map<PersonId, Mark>> => {
  const bySlot = new Map<Slot, Map<PersonId, Mark>>();
  for (const document of registerDocuments(groupId, from, to)) {
    for (const [key, mark] of view.list(marksShelf(groupId, `${document.slice(-4)}-01-01` as Day))) {
      const { slot, personId } = splitMarkKey(key);
      const marks = bySlot.get(slot) ?? new Map<PersonId, Mark>();
      bySlot.set(slot, marks.set(personId, mark));
    }
  }
  return bySlot;
};

const hereAt = (marks: ReadonlyMap<PersonId, Mark> | undefined): PersonId[] =>
  [...(marks ?? [])].flatMap(([personId, { mark }]) => (mark === 'here' ? [personId] : []));

/** Who came to each session of the group before this one at which a register was taken, the latest session last. */
const cameBefore = (view: View, group: Group, before: SessionOfGroup): PersonId[][] => {
  const from = addDays(before.day, -daysBack);
  const marks = marksBySlot(view, group.id, from, before.day);
  return sessionsIn(view, group, from, before.day)
    .filter(
      (session) =>
        `${session.day}${session.startsAt}` < `${before.day}${before.startsAt}` &&
        session.cancelledBecause === undefined &&
        wasTaken(marks.get(session.slot)?.values() ?? []),
    )
    .map((session) => hereAt(marks.get(session.slot)));
};

/** Who is expected at the session; the documents of `expectingDocuments` have to be read. */
export const expecting = (view: View, group: Group, session: SessionOfGroup): Set<PersonId> => {
  const came = cameBefore(view, group, session);
  return expectedOn({
    groupId: group.id,
    day: session.day,
    people: records(view, people),
    referrals: records(view, referrals),
    cameLastTime: new Set(came.at(-1)),
    cameLately: new Set(came.flat()),
  });
};
