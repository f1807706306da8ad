import { changed } from './changed.ts';
import type { Commands } from './desk.ts';
import { withoutGaps } from './looking.ts';
import { changeSession, documentOf, marksOf, needRegister, recordOf } from './sessionRecords.ts';
import { AppError } from '#shared/domain/errors.ts';
import { type Mark, markKey } from '#shared/domain/register.ts';
import { countedOn } from '#shared/domain/sessions.ts';
import { marksShelf, sessionsShelf } from '#shared/domain/shelves.ts';

/** The supporters of whom it is known with whom they came. */
const namedSupporters = (marks: Iterable<Mark>): number => {
  let sum = 0;
  for (const { supporters = 0 } of marks) sum += supporters;
  return sum;
};

/** Counting people: those who are not named, those who came along with somebody, and heads on the way. */
export const headCommands: Pick<
  Commands<'register'>,
  'register.setHeadcount' | 'register.setSupporters' | 'register.countHeads'
> = {
  'register.setHeadcount': ({ sessionId, ...counting }, desk) =>
    changeSession('register.setHeadcount', sessionId, desk, (session, draft) => {
      const counted = countedOn(session.headcount, counting);
      const named = namedSupporters(marksOf(draft, session.groupId, session.slot).values());
      const headcount = { ...counted, supporters: Math.max(counted.supporters, named) };
      return { ...recordOf(session), headcount };
    }),
  'register.setSupporters': async ({ sessionId, personId, supporters }, desk) => {
    const documents = ['groups', documentOf(sessionId)];
    const { commit } = await desk.store.change('register.setSupporters', documents, (draft) => {
      const session = needRegister(draft, sessionId);
      const { groupId, slot } = session;
      const [shelf, key] = [marksShelf(groupId, slot), markKey(slot, personId)];
      const mark = draft.get(shelf, key);
      if (mark?.mark !== 'here') throw new AppError('not-allowed', { state: 'not-here' });
      draft.put(shelf, key, withoutGaps({ ...mark, supporters: supporters || undefined }));
      // Whoever is said to have come was counted at the door or was not: the count is never less than those named.
      const named = namedSupporters(marksOf(draft, groupId, slot).values());
      const { headcount } = session;
      if (named > headcount.supporters) {
        const record = { ...recordOf(session), headcount: { ...headcount, supporters: named } };
        draft.put(sessionsShelf(groupId, slot), slot, record);
      }
    });
    return changed(commit);
  },
  'register.countHeads': async ({ sessionId, check, personIds, isSeen }, desk) => {
    const documents = ['groups', documentOf(sessionId)];
    const { commit } = await desk.store.change('register.countHeads', documents, (draft) => {
      const { groupId, slot } = needRegister(draft, sessionId);
      const shelf = marksShelf(groupId, slot);
      for (const personId of personIds) {
        const key = markKey(slot, personId);
        const mark = draft.get(shelf, key);
        if (mark?.mark !== 'here' || (mark.seenAt ?? []).includes(check) === isSeen) continue;
        const others = (mark.seenAt ?? []).filter((each) => each !== check);
        const seenAt = isSeen ? [...others, check] : others;
        draft.put(shelf, key, withoutGaps({ ...mark, seenAt: seenAt.length > 0 ? seenAt : undefined }));
      }
    });
    return changed(commit);
  },
};
