import type { Draft } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Commands, Desk } from './desk.ts';
import { need } from './looking.ts';
import { documentOf, marksOf, needRegister, recordOf } from './sessionRecords.ts';
import type { InputOf } from '#shared/contract/api.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { corrected, isCorrecting, markKey, type MarkWord } from '#shared/domain/register.ts';
import type { SessionId, SessionOfGroup } from '#shared/domain/sessions.ts';
import { correctionsShelf, marksShelf, people, sessionsShelf } from '#shared/domain/shelves.ts';

/** Opens a session for writing. From the first word about it on it has a record, and its times stand. */
const openSession = (draft: Draft, session: SessionOfGroup): void => {
  const shelf = sessionsShelf(session.groupId, session.slot);
  if (draft.get(shelf, session.slot) === undefined) draft.put(shelf, session.slot, recordOf(session));
};

/** Only apologies can be known before the day; what is recorded otherwise would tell of what has not been yet. */
const needDay = ({ day }: SessionOfGroup, mark: MarkWord | null, desk: Desk): void => {
  if (mark !== null && mark !== 'apologies' && day > desk.today()) {
    throw new AppError('not-allowed', { state: 'planned' });
  }
};

/** Whether what is written on the register now corrects what was taken on an earlier day. */
const correctsIt = (draft: Draft, { groupId, slot, day }: SessionOfGroup, desk: Desk): boolean => {
  const today = desk.today();
  return day < today && isCorrecting(day, today, marksOf(draft, groupId, slot).values());
};

/** Writes one mark down; null makes it blank. On a register that was taken on an earlier day it is a correction. */
const writeMark = (
  draft: Draft,
  session: SessionOfGroup,
  personId: PersonId,
  next: { mark: MarkWord | null; isWalkIn?: true },
  desk: Desk,
  isCorrection = correctsIt(draft, session, desk),
): void => {
  const { groupId, slot } = session;
  const shelf = marksShelf(groupId, slot);
  const key = markKey(slot, personId);
  const before = draft.get(shelf, key);
  if (isCorrection) {
    const corrections = correctionsShelf(groupId, slot);
    const known = draft.get(corrections, key);
    const standing = corrected({ before: before?.mark ?? null, known, next: next.mark, today: desk.today() });
    if (standing) draft.put(corrections, key, standing);
    else if (known) draft.remove(corrections, key);
  }
  const { mark } = next;
  if (mark === null) return draft.remove(shelf, key);
  const came = mark === 'here' ? before : before?.isWalkIn && { isWalkIn: before.isWalkIn };
  draft.put(shelf, key, { ...came, ...next, mark, at: desk.now() });
};

/** Writes marks of a session down that has none of them yet; the people are known. */
export const writeMarks = (
  draft: Draft,
  session: SessionOfGroup,
  marks: readonly { personId: PersonId; mark: MarkWord }[],
  desk: Desk,
): void => {
  const isCorrection = correctsIt(draft, session, desk);
  openSession(draft, session);
  for (const { personId, mark } of marks) writeMark(draft, session, personId, { mark }, desk, isCorrection);
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
  const before = draft.get(marksShelf(groupId, slot), markKey(slot, personId));
  if ((before?.mark ?? null) === mark) return;
  openSession(draft, session);
  writeMark(draft, session, personId, { mark }, desk);
};

type WalkIn = InputOf<'register.addWalkIn'>['who'];

/** Ticks somebody who came unannounced. Who is here already stays as they were. */
const putWalkIn = (draft: Draft, session: SessionOfGroup, who: WalkIn, desk: Desk): PersonId => {
  needDay(session, 'here', desk);
  openSession(draft, session);
  const personId =
    who.kind === 'known' ? need(draft, people, who.personId).id : newcomerAtDoor(draft, who, desk);
  const { groupId, slot } = session;
  if (draft.get(marksShelf(groupId, slot), markKey(slot, personId))?.mark !== 'here') {
    writeMark(draft, session, personId, { mark: 'here', isWalkIn: true }, desk);
  }
  return personId;
};

const registerOf = (sessionId: SessionId): string[] => ['groups', 'people', documentOf(sessionId)];

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

export const markingCommands: Pick<
  Commands<'register'>,
  'register.mark' | 'register.markMany' | 'register.addWalkIn'
> = {
  'register.mark': async ({ sessionId, personId, mark }, desk) => {
    const { commit } = await desk.store.change('register.mark', registerOf(sessionId), (draft) =>
      putMark(draft, needRegister(draft, sessionId), { personId, mark }, desk),
    );
    return changed(commit);
  },
  'register.markMany': async ({ sessionId, marks, walkIns }, desk) => {
    const { commit } = await desk.store.change('register.markMany', registerOf(sessionId), (draft) => {
      const session = needRegister(draft, sessionId);
      for (const each of marks) putMark(draft, session, each, desk);
      for (const who of walkIns) putWalkIn(draft, session, who, desk);
    });
    return changed(commit);
  },
  'register.addWalkIn': async ({ sessionId, who }, desk) => {
    const { value, commit } = await desk.store.change('register.addWalkIn', registerOf(sessionId), (draft) =>
      putWalkIn(draft, needRegister(draft, sessionId), who, desk),
    );
    return { ...changed(commit), personId: value };
  },
};
