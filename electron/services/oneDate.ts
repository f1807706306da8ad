import { noticeMail } from '../formats/sessionNotice.ts';
import type { View } from '../store/store.ts';
import { changed } from './changed.ts';
import { callRoundDocuments, noticeOf } from './callRound.ts';
import type { Commands } from './desk.ts';
import { need } from './looking.ts';
import { forgetTurns } from './rota.ts';
import {
  changeSession,
  documentOf,
  marksOf,
  needSession,
  recordOf,
  registerDocuments,
  sessionsIn,
} from './sessionRecords.ts';
import type { Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Group } from '#shared/domain/groups.ts';
import {
  inTheWay,
  isUntouched,
  isWithinReach,
  movedTo,
  slotToAdd,
  type When,
} from '#shared/domain/oneDate.ts';
import { wasTaken } from '#shared/domain/register.ts';
import {
  groupOf,
  isAdded,
  mostDaysMoved,
  noHeadcount,
  type Session,
  sessionIdOf,
  type Slot,
} from '#shared/domain/sessions.ts';
import { groups, sessionsShelf } from '#shared/domain/shelves.ts';

/** Refuses a time at which the group meets already. The documents of that day have to be read. */
const needRoom = (view: View, group: Group, when: When, except?: Slot): void => {
  const other = inTheWay(sessionsIn(view, group, when.day, when.day), when, except);
  if (other) {
    throw new AppError('conflict', { kind: 'same-time', startsAt: other.startsAt, endsAt: other.endsAt });
  }
};

/** Refuses a day so far away that its own year would not know of it. */
const needReach = (slot: Slot, day: Day): void => {
  if (!isWithinReach(slot, day)) throw new AppError('not-allowed', { state: 'too-far', days: mostDaysMoved });
};

export const sessionCommands: Commands<'sessions'> = {
  'sessions.cancel': ({ sessionId, because }, desk) =>
    changeSession('sessions.cancel', sessionId, desk, (session, draft) => {
      // Somebody came, so it met: calling it off would make what a link worker was told untrue.
      if (wasTaken(marksOf(draft, session.groupId, session.slot).values())) {
        throw new AppError('not-allowed', { state: 'taken' });
      }
      return { ...recordOf(session), cancelledBecause: because };
    }),
  'sessions.reinstate': ({ sessionId }, desk) =>
    changeSession('sessions.reinstate', sessionId, desk, (session) => ({
      ...recordOf(session),
      cancelledBecause: undefined,
    })),
  'sessions.move': ({ sessionId, ...when }, desk) =>
    changeSession(
      'sessions.move',
      sessionId,
      desk,
      (session, draft) => {
        const { groupId, slot } = session;
        needReach(slot, when.day);
        needRoom(draft, need(draft, groups, groupId), when, slot);
        if (when.day > desk.today() && wasTaken(marksOf(draft, groupId, slot).values())) {
          throw new AppError('not-allowed', { state: 'taken' });
        }
        return movedTo(recordOf(session), when);
      },
      registerDocuments(groupOf(sessionId), when.day, when.day),
    ),
  'sessions.add': async ({ groupId, topic, visitingExpert, ...when }, desk) => {
    const documents = ['groups', ...registerDocuments(groupId, when.day, when.day)];
    const { value, commit } = await desk.store.change('sessions.add', documents, (draft) => {
      const group = need(draft, groups, groupId);
      needRoom(draft, group, when);
      const shelf = sessionsShelf(groupId, when.day);
      const slot = slotToAdd(
        when.day,
        (each) => draft.get(shelf, each) !== undefined || marksOf(draft, groupId, each).size > 0,
      );
      if (!slot) throw new AppError('not-allowed', { state: 'day-is-full' });
      const { day, startsAt, endsAt, place } = when;
      const session: Session = {
        day,
        startsAt,
        endsAt,
        ...(place !== undefined && { place }),
        ...(topic !== undefined && { topic }),
        ...(visitingExpert !== undefined && { visitingExpert }),
        headcount: noHeadcount,
      };
      draft.put(shelf, slot, session);
      return sessionIdOf(groupId, slot);
    });
    return { ...changed(commit), sessionId: value };
  },
  'sessions.remove': async ({ sessionId }, desk) => {
    const { commit } = await desk.store.change(
      'sessions.remove',
      ['groups', documentOf(sessionId)],
      (draft) => {
        const { session } = needSession(draft, sessionId);
        const { groupId, slot } = session;
        if (!isAdded(slot)) throw new AppError('not-allowed', { state: 'usual' });
        if (!isUntouched(session, marksOf(draft, groupId, slot).size)) {
          throw new AppError('not-allowed', { state: 'written-on' });
        }
        forgetTurns(draft, groupId, slot);
        draft.remove(sessionsShelf(groupId, slot), slot);
      },
    );
    return changed(commit);
  },
  'sessions.describe': ({ sessionId, topic, visitingExpert }, desk) =>
    changeSession('sessions.describe', sessionId, desk, (session) => ({
      ...recordOf(session),
      topic,
      visitingExpert,
    })),
  'sessions.openMail': async ({ sessionId }, desk) => {
    const notice = await desk.store.read(callRoundDocuments(sessionId), (view) =>
      noticeOf(view, sessionId, desk.today()),
    );
    await desk.host.openAddress(noticeMail(notice).mailto);
    return { isOpened: true };
  },
};
