import type { Draft, View } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Desk, ReadingDesk } from './desk.ts';
import { need, withoutGaps } from './looking.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';
import type { ChangeLabel } from '#shared/domain/changes.ts';
import { addDays, type Day, yearOf } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { type Correction, type Mark, splitMarkKey } from '#shared/domain/register.ts';
import { type SessionRecords, sessionAt, sessionsBetween } from '#shared/domain/schedule.ts';
import {
  dayOfSlot,
  groupOf,
  isAdded,
  mostDaysMoved,
  type Session,
  type SessionId,
  type SessionOfGroup,
  sessionState,
  type Slot,
  slotOf,
} from '#shared/domain/sessions.ts';
import { correctionsShelf, groups, marksShelf, registersOf, sessionsShelf } from '#shared/domain/shelves.ts';

/**
 * The documents that hold a group's registers from one day to another, by year. A session lies in the year of its slot,
 * so round the turn of the year the next one is read as well, for what was moved across.
 */
export const registerDocuments = (groupId: GroupId, from: Day, to: Day): string[] => {
  const first = yearOf(addDays(from, -mostDaysMoved));
  const last = yearOf(addDays(to, mostDaysMoved));
  return Array.from({ length: last - first + 1 }, (_, years) => `${registersOf(groupId)}${first + years}`);
};

export const documentOf = (sessionId: SessionId): string =>
  sessionsShelf(groupOf(sessionId), slotOf(sessionId)).document;

/** The session behind an id, or `not-found`: a day on which the group never met is no session. */
export const needSession = (view: View, sessionId: SessionId): { group: Group; session: SessionOfGroup } => {
  const group = need(view, groups, groupOf(sessionId));
  const slot = slotOf(sessionId);
  const session = sessionAt(group, slot, view.get(sessionsShelf(group.id, slot), slot));
  if (!session) throw new AppError('not-found', { kind: 'sessions' });
  return { group, session };
};

/** A session whose register can be written in: not one that was called off. */
export const needRegister = (view: View, sessionId: SessionId): SessionOfGroup => {
  const { session } = needSession(view, sessionId);
  if (session.cancelledBecause !== undefined) throw new AppError('not-allowed', { state: 'cancelled' });
  return session;
};

const recordsOf = (view: View, groupId: GroupId, documents: readonly string[]): SessionRecords =>
  new Map(
    documents.flatMap((document) =>
      view
        .list(sessionsShelf(groupId, `${document.slice(-4)}-01-01` as Day))
        .map(([slot, session]) => [slot as Slot, session] as const),
    ),
  );

/** The group's sessions of those days. The documents have to be read; those of `registerDocuments` tell of them all. */
export const sessionsIn = (
  view: View,
  group: Group,
  from: Day,
  to: Day,
  documents: readonly string[] = registerDocuments(group.id, from, to),
): SessionOfGroup[] => sessionsBetween(group, from, to, recordsOf(view, group.id, documents));

/** The marks of one session, by person. */
export const marksOf = (view: View, groupId: GroupId, slot: Slot): Map<PersonId, Mark> =>
  new Map(
    view
      .list(marksShelf(groupId, slot), `${slot}/`)
      .map(([key, mark]) => [splitMarkKey(key).personId, mark] as const),
  );

/** What was put right on one session's register, by person. */
export const correctionsOf = (view: View, groupId: GroupId, slot: Slot): Map<PersonId, Correction> =>
  new Map(
    view
      .list(correctionsShelf(groupId, slot), `${slot}/`)
      .map(([key, correction]) => [splitMarkKey(key).personId, correction] as const),
  );

/** The marks of every session in those years' registers, by slot. Their documents have to be read. */
export const marksBySlot = (
  view: View,
  groupId: GroupId,
  documents: readonly string[],
): Map<Slot, Map<PersonId, Mark>> => {
  const bySlot = new Map<Slot, Map<PersonId, Mark>>();
  for (const document of documents) {
    for (const [key, mark] of view.list(marksShelf(groupId, `${document.slice(-4)}-01-01` as Day))) {
      const { slot, personId } = splitMarkKey(key);
      const marks = bySlot.get(slot) ?? new Map<PersonId, Mark>();
      bySlot.set(slot, marks.set(personId, mark));
    }
  }
  return bySlot;
};

export const hereAt = (marks: ReadonlyMap<PersonId, Mark> | undefined): PersonId[] =>
  [...(marks ?? [])].flatMap(([personId, { mark }]) => (mark === 'here' ? [personId] : []));

export const sessionBrief = (group: Group, session: SessionOfGroup, today: Day): SessionBrief => ({
  sessionId: session.id,
  group: { groupId: group.id, name: group.name },
  day: session.day,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  ...(session.place !== undefined && { place: session.place }),
  state: sessionState(session, today),
  ...(session.cancelledBecause !== undefined && { cancelledBecause: session.cancelledBecause }),
  ...(session.movedFrom && { movedFrom: session.movedFrom }),
  isAdded: isAdded(session.slot),
  ...(session.topic !== undefined && { topic: session.topic }),
  ...(session.visitingExpert !== undefined && { visitingExpert: session.visitingExpert }),
});

/** A session without what its place on the shelf says already: what is kept of it. */
export const recordOf = ({ id: _id, groupId: _groupId, slot: _slot, ...session }: SessionOfGroup): Session =>
  session;

/** Changes what is kept of one session; `documents` are those that `change` looks at besides. */
export const changeSession = async (
  label: ChangeLabel,
  sessionId: SessionId,
  desk: Desk,
  change: (session: SessionOfGroup, draft: Draft) => Session,
  documents: readonly string[] = [],
) => {
  const all = [...new Set(['groups', documentOf(sessionId), ...documents])];
  const { commit } = await desk.store.change(label, all, (draft) => {
    const { session } = needSession(draft, sessionId);
    draft.put(
      sessionsShelf(session.groupId, session.slot),
      session.slot,
      withoutGaps(change(session, draft)),
    );
  });
  return changed(commit);
};

/**
 * Every day on which the person was marked here at the group, from one day to another, in order. Only the years in
 * which the summaries know them are read; a cancelled session counts for nobody.
 */
export const visitDays = async (
  desk: ReadingDesk,
  groupId: GroupId,
  personId: PersonId,
  from: Day,
  to: Day,
): Promise<Day[]> => {
  const summaries = await desk.store.summaries(registersOf(groupId));
  const documents = registerDocuments(groupId, from, to).filter((document) => {
    const summary = summaries.get(document) as { came: Record<string, unknown> } | undefined;
    return summary !== undefined && Object.hasOwn(summary.came, personId);
  });
  return desk.store.read(documents, (view) =>
    documents
      .flatMap((document) => {
        const first = `${document.slice(-4)}-01-01` as Day;
        return view.list(marksShelf(groupId, first)).flatMap(([key, { mark }]) => {
          const { slot, personId: whose } = splitMarkKey(key);
          if (whose !== personId || mark !== 'here') return [];
          const session = view.get(sessionsShelf(groupId, slot), slot);
          if (session?.cancelledBecause !== undefined) return [];
          return [session?.day ?? dayOfSlot(slot)];
        });
      })
      .filter((day) => day >= from && day <= to)
      .sort(),
  );
};
