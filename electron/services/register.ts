import type { View } from '../store/store.ts';
import type { Commands, Queries } from './desk.ts';
import { expecting, expectingAt } from './expecting.ts';
import { headCommands } from './heads.ts';
import { knownGroups } from './groups.ts';
import { personBrief, summariesByGroup, summariesOf } from './looking.ts';
import { ownViewQueries } from './ownView.ts';
import { markingCommands } from './marking.ts';
import {
  changeSession,
  correctionsOf,
  documentOf,
  marksOf,
  needSession,
  recordOf,
  registerDocuments,
  sessionBrief,
  sessionsIn,
} from './sessionRecords.ts';
import { mayMeet } from './today.ts';
import type { RegisterRow } from '#shared/contract/register.ts';
import { countsHeads } from '#shared/domain/groups.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { byName, secondFacts } from '#shared/domain/people.ts';
import type { Correction, Mark } from '#shared/domain/register.ts';
import { visitsOf } from '#shared/domain/registerSummary.ts';
import { groupOf, slotOf } from '#shared/domain/sessions.ts';
import { people } from '#shared/domain/shelves.ts';

/** The rows of a register in its order: the expected by name, then whoever else has a mark on it. */
export const rowsOf = (
  view: View,
  expected: ReadonlySet<PersonId>,
  marks: ReadonlyMap<PersonId, Mark>,
  corrections: ReadonlyMap<PersonId, Correction>,
): RegisterRow[] => {
  const named = [...new Set([...expected, ...marks.keys(), ...corrections.keys()])]
    .map((personId) => view.get(people, personId))
    .filter((person) => person !== undefined)
    .sort(byName);
  const facts = secondFacts(named);
  const rows = named.map((person) => {
    const { mark = null, seenAt } = marks.get(person.id) ?? {};
    const correction = corrections.get(person.id);
    return {
      ...personBrief(person, facts),
      mark,
      isExpected: expected.has(person.id),
      ...(correction && { correctedOn: correction.on }),
      ...(seenAt && { seenAt }),
    };
  });
  return [...rows.filter((row) => row.isExpected), ...rows.filter((row) => !row.isExpected)];
};

const lastMarkedAt = (marks: ReadonlyMap<PersonId, Mark>) =>
  [...marks.values()].reduce<Mark['at'] | null>((last, { at }) => (!last || at > last ? at : last), null);

export const registerQueries: Queries<'register'> = {
  ...ownViewQueries,
  'register.get': async ({ sessionId }, desk) => {
    const groupId = groupOf(sessionId);
    const slot = slotOf(sessionId);
    const summaries = await summariesOf(desk, groupId);
    return desk.store.read(['groups', ...expectingAt(sessionId)], (view) => {
      const { group, session } = needSession(view, sessionId);
      const marks = marksOf(view, groupId, slot);
      const isNewFace = ([personId, { mark }]: [PersonId, Mark]) =>
        mark === 'here' && visitsOf(summaries, personId)?.firstOn === session.day;
      return {
        session: sessionBrief(group, session, desk.today()),
        rows: rowsOf(view, expecting(view, group, session), marks, correctionsOf(view, groupId, slot)),
        countsHeads: countsHeads(group),
        newFaces: [...marks].filter(isNewFace).length,
        headcount: session.headcount,
        ...(session.note !== undefined && { note: session.note }),
        lastMarkedAt: lastMarkedAt(marks),
      };
    });
  },
  'register.getSameDay': async ({ sessionId }, desk) => {
    const { day } = await desk.store.read(
      ['groups', documentOf(sessionId)],
      (view) => needSession(view, sessionId).session,
    );
    const known = await knownGroups(desk);
    const summaries = await summariesByGroup(
      desk,
      known.map(({ id }) => id),
    );
    const meeting = mayMeet(known, summaries, day);
    const documents = meeting.flatMap(({ id }) => registerDocuments(id, day, day));
    return desk.store.read(['groups', ...documents], (view) =>
      meeting
        .flatMap((each) =>
          sessionsIn(view, each, day, day)
            .filter(({ id, cancelledBecause }) => id !== sessionId && cancelledBecause === undefined)
            .map((other) => sessionBrief(each, other, desk.today())),
        )
        .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1)),
    );
  },
};

export const registerCommands: Commands<'register'> = {
  ...markingCommands,
  ...headCommands,
  'register.setNote': ({ sessionId, note, known }, desk) =>
    changeSession('register.setNote', sessionId, desk, (session) => {
      if (known !== undefined && (session.note ?? null) !== known && session.note !== note) {
        throw new AppError('conflict', { kind: 'note' });
      }
      return { ...recordOf(session), note };
    }),
};
