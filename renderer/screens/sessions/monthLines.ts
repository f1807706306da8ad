import type { ListedSession } from './useSessions.ts';
import { addDays, addMonths, Day } from '#shared/domain/dates.ts';
import { mostDaysMoved } from '#shared/domain/sessions.ts';

/** A session on its day, or the day from which one was moved, for whoever would come in vain. */
export interface MonthLine {
  day: Day;
  session: ListedSession;
  isMovedAway: boolean;
}

/** The first and the last day of the month that the address names; undefined when it names none. */
export const monthDays = (text: string): { fromOn: Day; toOn: Day } | undefined => {
  const first = Day.safeParse(text).data;
  if (first === undefined || !first.endsWith('-01')) return undefined;
  return { fromOn: first, toOn: addDays(addMonths(first, 1), -1) };
};

/** Which sessions have to be asked for: some may have been moved out of the month. */
export const askedDays = ({ fromOn, toOn }: { fromOn: Day; toOn: Day }) => ({
  fromOn: addDays(fromOn, -mostDaysMoved),
  toOn: addDays(toOn, mostDaysMoved),
});

/** What stands on the sheet of the month, in order of time. */
export const monthLines = (
  sessions: readonly ListedSession[],
  { fromOn, toOn }: { fromOn: Day; toOn: Day },
): MonthLine[] =>
  sessions
    .flatMap((session): MonthLine[] => {
      const { day, movedFrom } = session;
      const here = { day, session, isMovedAway: false };
      return movedFrom && movedFrom.day !== day
        ? [here, { day: movedFrom.day, session, isMovedAway: true }]
        : [here];
    })
    .filter(({ day }) => day >= fromOn && day <= toOn)
    .sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));

const timeOf = ({ day, session, isMovedAway }: MonthLine): string =>
  `${day} ${isMovedAway ? session.movedFrom?.startsAt : session.startsAt}`;
