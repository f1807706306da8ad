import type { Queries } from './desk.ts';
import { knownGroups } from './groups.ts';
import { marksOf, registerDocuments, sessionBrief, sessionsIn } from './sessionRecords.ts';
import { daysBetween } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import { wasTaken } from '#shared/domain/register.ts';

const longestDays = 400;

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
          sessionsIn(view, group, fromOn, toOn).map((session) => {
            const marks = [...marksOf(view, group.id, session.slot).values()];
            return {
              ...sessionBrief(group, session, desk.today()),
              here: marks.filter(({ mark }) => mark === 'here').length,
              wasTaken: wasTaken(marks),
            };
          }),
        )
        .sort((one, other) =>
          `${one.day}${one.startsAt}${one.sessionId}` < `${other.day}${other.startsAt}${other.sessionId}`
            ? -1
            : 1,
        ),
    );
  },
};
