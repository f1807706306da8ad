import type { Draft, View } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Commands, Desk, Queries } from './desk.ts';
import { expecting, expectingAt } from './expecting.ts';
import { need, personBrief, summariesOf } from './looking.ts';
import { changeSession, documentOf, marksOf, needSession, recordOf, sessionBrief } from './sessionRecords.ts';
import type { InputOf } from '#shared/contract/api.ts';
import type { RegisterRow } from '#shared/contract/register.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { byName, secondFacts } from '#shared/domain/people.ts';
import { type Mark, markKey, type MarkWord } from '#shared/domain/register.ts';
import { visitsOf } from '#shared/domain/registerSummary.ts';
import { groupOf, type SessionId, type SessionOfGroup, slotOf } from '#shared/domain/sessions.ts';
import { marksShelf, people, sessionsShelf } from '#shared/domain/shelves.ts';

/** The rows of a register in its order: the expected by name, then whoever else has a mark on it. */
export const rowsOf = (
  view: View,
  expected: ReadonlySet<PersonId>,
  marks: ReadonlyMap<PersonId, Mark>,
): RegisterRow[] => {
  const named = [...new Set([...expected, ...marks.keys()])]
    .map((personId) => view.get(people, personId))
    .filter((person) => person !== undefined)
    .sort(byName);
  const facts = secondFacts(named);
  const rows = named.map((person) => ({
    ...personBrief(person, facts),
    mark: marks.get(person.id)?.mark ?? null,
    isExpected: expected.has(person.id),
  }));
  return [...rows.filter((row) => row.isExpected), ...rows.filter((row) => !row.isExpected)];
};

const lastMarkedAt = (marks: ReadonlyMap<PersonId, Mark>) =>
  [...marks.values()].reduce<Mark['at'] | null>((last, { at }) => (!last || at > last ? at : last), null);

export const registerQueries: Queries<'register'> = {
  'register.get': async ({ sessionId }, desk) => {
    const groupId = groupOf(sessionId);
    const slot = slotOf(sessionId);
    const documents = ['groups', ...expectingAt(sessionId)];
    const summaries = await summariesOf(desk, groupId);
    return desk.store.read(documents, (view) => {
      const { group, session } = needSession(view, sessionId);
      const marks = marksOf(view, groupId, slot);
      const isNewFace = ([personId, { mark }]: [PersonId, Mark]) =>
        mark === 'here' && visitsOf(summaries, personId)?.firstOn === session.day;
      return {
        session: sessionBrief(group, session, desk.today()),
        rows: rowsOf(view, expecting(view, group, session), marks),
        newFaces: [...marks].filter(isNewFace).length,
        headcount: session.headcount,
        ...(session.note !== undefined && { note: session.note }),
        lastMarkedAt: lastMarkedAt(marks),
      };
    });
  },
};

/** Opens a session for writing. From the first word about it on it has a record, and its times stand. */
const openSession = (draft: Draft, session: SessionOfGroup): void => {
  const shelf = sessionsShelf(session.groupId, session.slot);
  if (draft.get(shelf, session.slot) === undefined) draft.put(shelf, session.slot, recordOf(session));
};

/** A session whose register can be written in: not one that was called off. */
const needRegister = (draft: Draft, sessionId: SessionId): SessionOfGroup => {
  const { session } = needSession(draft, sessionId);
  if (session.cancelledBecause !== undefined) throw new AppError('not-allowed', { state: 'cancelled' });
  return session;
};

/** Only apologies can be known before the day; what is recorded otherwise would tell of what has not been yet. */
const needDay = ({ day }: SessionOfGroup, mark: MarkWord | null, desk: Desk): void => {
  if (mark !== null && mark !== 'apologies' && day > desk.today()) {
    throw new AppError('not-allowed', { state: 'planned' });
  }
};

/** Puts or takes away the mark of one person, who is known; what is so already stays as it was. */
const putMark = (
  draft: Draft,
  session: SessionOfGroup,
  { personId, mark }: { personId: PersonId; mark: MarkWord | null },
  desk: Desk,
): void => {
  need(draft, people, personId);
  needDay(session, mark, desk);
  const { groupId, slot } = session;
  const shelf = marksShelf(groupId, slot);
  const key = markKey(slot, personId);
  const before = draft.get(shelf, key);
  if ((before?.mark ?? null) === mark) return;
  openSession(draft, session);
  if (mark === null) draft.remove(shelf, key);
  else draft.put(shelf, key, { ...before, mark, at: desk.now() });
};

type WalkIn = InputOf<'register.addWalkIn'>['who'];

/** Ticks somebody who came unannounced. Who is here already stays as they were. */
const putWalkIn = (draft: Draft, session: SessionOfGroup, who: WalkIn, desk: Desk): PersonId => {
  needDay(session, 'here', desk);
  openSession(draft, session);
  const personId =
    who.kind === 'known' ? need(draft, people, who.personId).id : newcomerAtDoor(draft, who, desk);
  const { groupId, slot } = session;
  const shelf = marksShelf(groupId, slot);
  const key = markKey(slot, personId);
  const mark: Mark = { mark: 'here', at: desk.now(), isWalkIn: true };
  if (draft.get(shelf, key)?.mark !== 'here') draft.put(shelf, key, mark);
  return personId;
};

export const registerCommands: Commands<'register'> = {
  'register.mark': async ({ sessionId, personId, mark }, desk) => {
    const documents = ['groups', 'people', documentOf(sessionId)];
    const { commit } = await desk.store.change('register.mark', documents, (draft) =>
      putMark(draft, needRegister(draft, sessionId), { personId, mark }, desk),
    );
    return changed(commit);
  },
  'register.markMany': async ({ sessionId, marks, walkIns }, desk) => {
    const documents = ['groups', 'people', documentOf(sessionId)];
    const { commit } = await desk.store.change('register.markMany', documents, (draft) => {
      const session = needRegister(draft, sessionId);
      for (const each of marks) putMark(draft, session, each, desk);
      for (const who of walkIns) putWalkIn(draft, session, who, desk);
    });
    return changed(commit);
  },
  'register.addWalkIn': async ({ sessionId, who }, desk) => {
    const documents = ['groups', 'people', documentOf(sessionId)];
    const { value, commit } = await desk.store.change('register.addWalkIn', documents, (draft) =>
      putWalkIn(draft, needRegister(draft, sessionId), who, desk),
    );
    return { ...changed(commit), personId: value };
  },
  'register.setHeadcount': ({ sessionId, headcount }, desk) =>
    changeSession('register.setHeadcount', sessionId, desk, (session) => ({
      ...recordOf(session),
      headcount,
    })),
  'register.setNote': ({ sessionId, note }, desk) =>
    changeSession('register.setNote', sessionId, desk, (session) => ({ ...recordOf(session), note })),
};

const newcomerAtDoor = (draft: Draft, { preferredName }: { preferredName: string }, desk: Desk): PersonId => {
  const id = desk.newId() as PersonId;
  draft.put(people, id, {
    id,
    preferredName,
    isReachedThroughLinkWorker: false,
    belongings: [],
    consents: [],
    isToFinish: true,
    addedOn: desk.today(),
  });
  return id;
};
