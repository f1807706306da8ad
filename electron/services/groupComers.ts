import type { View } from '../store/store.ts';
import { expecting, expectingDocuments } from './expecting.ts';
import { documentsAhead, nextSession } from './groups.ts';
import { needSession } from './sessionRecords.ts';
import { records } from './looking.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { belongsOn, byName, hasGoneBy, type Person } from '#shared/domain/people.ts';
import { mostDaysMoved, type SessionOfGroup } from '#shared/domain/sessions.ts';
import { people } from '#shared/domain/shelves.ts';

/** As far ahead as the next session of a group is looked for. */
const daysAhead = 60;

/** The documents in which stands who comes to the group. */
export const comersDocuments = (groupId: GroupId, today: Day): string[] => [
  ...new Set([
    'groups',
    ...expectingDocuments(groupId, today),
    ...expectingDocuments(groupId, addDays(today, daysAhead + mostDaysMoved)),
    ...documentsAhead(groupId, today),
  ]),
];

/** Whoever comes to the group, by name: its regulars, and those expected at its next session, which is told too. */
export const comersTo = (
  view: View,
  group: Group,
  today: Day,
): { people: Person[]; expected: Person[]; session: SessionOfGroup | undefined } => {
  const next = nextSession(view, group, today, today);
  const session = next && needSession(view, next.sessionId).session;
  const ids = session ? expecting(view, group, session) : new Set();
  const everybody = records(view, people)
    .filter((person) => !hasGoneBy(person, today))
    .sort(byName);
  return {
    people: everybody.filter((person) => ids.has(person.id) || belongsOn(person, group.id, today)),
    expected: everybody.filter((person) => ids.has(person.id)),
    session,
  };
};
