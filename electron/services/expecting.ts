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

/** Who came to the last session of the group before this one at which a register was taken. */
const cameLastTime = (view: View, group: Group, before: SessionOfGroup): Set<PersonId> => {
  const from = addDays(before.day, -daysBack);
  const marks = marksBySlot(view, group.id, from, before.day);
  const last = sessionsIn(view, group, from, before.day).findLast(
    (session) =>
      `${session.day}${session.startsAt}` < `${before.day}${before.startsAt}` &&
      session.cancelledBecause === undefined &&
      wasTaken(marks.get(session.slot)?.values() ?? []),
  );
  const came = last ? [...(marks.get(last.slot) ?? [])] : [];
  return new Set(came.flatMap(([personId, { mark }]) => (mark === 'here' ? [personId] : [])));
};

/** Who is expected at the session; the documents of `expectingDocuments` have to be read. */
export const expecting = (view: View, group: Group, session: SessionOfGroup): Set<PersonId> =>
  expectedOn({
    groupId: group.id,
    day: session.day,
    people: records(view, people),
    referrals: records(view, referrals),
    cameLastTime: cameLastTime(view, group, session),
  });
