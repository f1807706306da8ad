import type { ReadingDesk } from './desk.ts';
import { hereAt, marksBySlot, registerDocuments, sessionsIn } from './sessionRecords.ts';
import { type CountedSession, countSessions } from '#shared/domain/attendance.ts';
import { addDays, type Day, type Time } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import { belongsOn } from '#shared/domain/people.ts';
import { type RegisterSummary, visitsOf } from '#shared/domain/registerSummary.ts';
import { dayOfSlot, mostDaysMoved, type SessionOfGroup } from '#shared/domain/sessions.ts';
import { people, registersOf } from '#shared/domain/shelves.ts';

export type CountedWithLength = CountedSession & { minutes: number };

const minutesAt = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Past midnight an evening ends on the next day. */
const minutesOf = (session: Pick<SessionOfGroup, 'startsAt' | 'endsAt'> | undefined): number =>
  session ? (minutesAt(session.endsAt) - minutesAt(session.startsAt) + 1440) % 1440 : 0;

/**
 * The group's sessions of those days, counted. Read are the years of those days only: how often somebody had come before
 * them stands in the summaries. A session of today at which nobody is marked yet is still to come.
 */
export const countedSessions = async (
  desk: ReadingDesk,
  group: Group,
  fromOn: Day,
  toOn: Day,
): Promise<CountedWithLength[]> => {
  const newYear = `${fromOn.slice(0, 4)}-01-01` as Day;
  const first = `${registersOf(group.id)}${fromOn.slice(0, 4)}`;
  const earlier = [...(await desk.store.summaries(registersOf(group.id)))].flatMap(([document, summary]) =>
    document < first ? { document, summary: summary as RegisterSummary } : [],
  );
  // What was moved across the turn of the year is summed up with the year from which it was moved.
  const reachesOver = earlier.filter(({ summary }) => summary.recordedOn.some((day) => day >= newYear));
  const documents = [
    ...reachesOver.map(({ document }) => document),
    ...registerDocuments(group.id, fromOn, toOn).filter((document) => document >= first),
  ];
  const isOfTheseYears = ({ slot }: SessionOfGroup) => dayOfSlot(slot) >= newYear;
  return desk.store.read(['people', ...documents], (view) => {
    const marks = marksBySlot(view, group.id, documents);
    const all = sessionsIn(view, group, addDays(newYear, -mostDaysMoved), toOn, documents);
    const visitsThen = earlier.map(({ summary }) => summary);
    const cameAcross = all
      .filter((session) => session.day >= newYear && !isOfTheseYears(session))
      .flatMap(({ slot, cancelledBecause }) =>
        cancelledBecause === undefined ? hereAt(marks.get(slot)) : [],
      );
    const sessions = all
      .filter((session) => session.day >= newYear || isOfTheseYears(session))
      .map((session) => ({ ...session, here: hereAt(marks.get(session.slot)) }))
      .filter(
        ({ day, here, cancelledBecause }) =>
          day < desk.today() || here.length > 0 || cancelledBecause !== undefined,
      );
    const counted = countSessions({
      sessions,
      visitsBefore: (personId) =>
        (visitsOf(visitsThen, personId)?.visits ?? 0) - cameAcross.filter((each) => each === personId).length,
      isRegular: (personId, day) => {
        const person = view.get(people, personId);
        return person !== undefined && belongsOn(person, group.id, day);
      },
    });
    return counted
      .map((each, at) => ({ ...each, minutes: minutesOf(sessions[at]) }))
      .filter(({ day }) => day >= fromOn);
  });
};
