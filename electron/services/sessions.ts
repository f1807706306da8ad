import type { View } from '../store/store.ts';
import { callRound } from './callRound.ts';
import type { Queries } from './desk.ts';
import { expecting, expectingAt } from './expecting.ts';
import { knownGroups } from './groups.ts';
import { need, personBriefs } from './looking.ts';
import { rotaDocuments, rotaOn } from './rota.ts';
import {
  documentOf,
  marksOf,
  needSession,
  registerDocuments,
  sessionBrief,
  sessionsIn,
} from './sessionRecords.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { courseOf, inItsPlace } from '#shared/domain/course.ts';
import { addDays, type Day, daysBetween } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Group } from '#shared/domain/groups.ts';
import { isUntouched } from '#shared/domain/oneDate.ts';
import { wasTaken } from '#shared/domain/register.ts';
import { dayOfSlot, groupOf, isAdded, type SessionOfGroup, slotOf } from '#shared/domain/sessions.ts';
import { groups } from '#shared/domain/shelves.ts';

const longestDays = 400;
/** How far the session before and the one after may lie. */
const daysAround = 92;

/** How far after the end of a course a session may be that was added to it. */
const daysBeyondCourse = 400;

type Listed = OutputOf<'sessions.list'>[number];

const inOrder = (one: Listed, other: Listed): number =>
  `${one.day}${one.startsAt}${one.sessionId}` < `${other.day}${other.startsAt}${other.sessionId}` ? -1 : 1;

const listed = (view: View, group: Group, session: SessionOfGroup, today: Day): Listed => {
  const marks = [...marksOf(view, group.id, session.slot).values()];
  return {
    ...sessionBrief(group, session, today),
    here: marks.filter(({ mark }) => mark === 'here').length,
    wasTaken: wasTaken(marks),
  };
};

export const sessionQueries: Queries<'sessions'> = {
  'sessions.list': async ({ groupId, fromOn, toOn }, desk) => {
    if (toOn < fromOn || daysBetween(fromOn, toOn) > longestDays) {
      throw new AppError('invalid-input', { places: ['toOn'] });
    }
    const asked = (await knownGroups(desk)).filter((group) => groupId === undefined || group.id === groupId);
    const documents = asked.flatMap((group) => registerDocuments(group.id, fromOn, toOn));
    return desk.store.read(documents, (view) =>
      asked
        .flatMap((group) =>
          sessionsIn(view, group, fromOn, toOn).map((session) => listed(view, group, session, desk.today())),
        )
        .sort(inOrder),
    );
  },
  'sessions.get': ({ sessionId }, desk) => {
    const today = desk.today();
    const groupId = groupOf(sessionId);
    const due = dayOfSlot(slotOf(sessionId));
    // A session may have been moved, and those around it too.
    const [from, to] = [addDays(due, -2 * daysAround), addDays(due, 2 * daysAround)];
    const documents = [
      'groups',
      ...rotaDocuments,
      ...expectingAt(sessionId),
      ...registerDocuments(groupId, from, to),
    ];
    return desk.store.read([...new Set(documents)], (view) => {
      const { group, session } = needSession(view, sessionId);
      const marks = [...marksOf(view, groupId, session.slot).values()];
      const around = sessionsIn(
        view,
        group,
        addDays(session.day, -daysAround),
        addDays(session.day, daysAround),
      ).map((each) => listed(view, group, each, today));
      const place = around.findIndex((each) => each.sessionId === sessionId);
      const [before, after] = [around[place - 1], around[place + 1]];
      return {
        session: listed(view, group, session, today),
        expected: expecting(view, group, session).size,
        apologies: marks.filter(({ mark }) => mark === 'apologies').length,
        headcount: session.headcount,
        ...(session.note !== undefined && { note: session.note }),
        rota: rotaOn(view, groupId, session.slot, personBriefs(view)),
        canBeRemoved: isAdded(session.slot) && isUntouched(session, marks.length),
        ...(before && { before }),
        ...(after && { after }),
      };
    });
  },
  'sessions.callRound': callRound,
  'sessions.inItsPlace': async ({ sessionId }, desk) => {
    const found = await desk.store.read(['groups', documentOf(sessionId)], (view) => {
      const { group, session } = needSession(view, sessionId);
      return { course: courseOf(group, session), isOff: session.cancelledBecause !== undefined };
    });
    const { course, isOff } = found;
    if (!course || !isOff) return {};
    const groupId = groupOf(sessionId);
    const [from, to] = [course.time.fromOn, addDays(course.endsOn, daysBeyondCourse)];
    return desk.store.read(['groups', ...registerDocuments(groupId, from, to)], (view) => {
      const when = inItsPlace(course, sessionsIn(view, need(view, groups, groupId), from, to));
      return when ? { when } : {};
    });
  },
};
