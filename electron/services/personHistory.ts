import type { View } from '../store/store.ts';
import type { ReadingDesk } from './desk.ts';
import { groupBrief, need } from './looking.ts';
import { knownGroups } from './groups.ts';
import { marksBySlot, sessionsIn } from './sessionRecords.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { type Day, yearOf } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { attendanceOf, countAttendance, missedInARow } from '#shared/domain/personAttendance.ts';
import { wasTaken } from '#shared/domain/register.ts';
import type { RegisterSummary } from '#shared/domain/registerSummary.ts';
import { people, registersOf } from '#shared/domain/shelves.ts';

const visitsShown = 30;
/** The strip of a person's last sessions. */
const stripLength = 12;
/** A year in which somebody only ever sent apologies is not in the catalogue; the last years are looked at anyway. */
const yearsAlwaysRead = 1;
/** Of older years only the catalogue is asked: how often they came. */
const yearsRead = 3;

type History = Pick<OutputOf<'people.get'>, 'visits' | 'attendance'>;

/** The group's sessions up to today in the years that were read, with what each says of the person. */
const sessionsOf = (view: View, group: Group, years: readonly number[], personId: PersonId, today: Day) =>
  years.flatMap((year) => {
    const [from, to] = [`${year}-01-01` as Day, `${year}-12-31` as Day];
    const marks = marksBySlot(view, group.id, from, to);
    return sessionsIn(view, group, from, to).map((session) => {
      const ofAll = marks.get(session.slot);
      return {
        sessionId: session.id,
        day: session.day,
        isOff: session.cancelledBecause !== undefined,
        isAhead: session.day > today,
        wasTaken: wasTaken(ofAll?.values() ?? []),
        mark: ofAll?.get(personId)?.mark ?? null,
      };
    });
  });

/**
 * What the registers say of one person: the latest marks, and for each group how often they came. Read are the latest
 * years in which they came, and this year; of older ones the summaries tell how often.
 */
export const personHistory = async (desk: ReadingDesk, personId: PersonId): Promise<History> => {
  const today = desk.today();
  const visits: History['visits'] = [];
  const attendance: History['attendance'] = [];
  for (const group of await knownGroups(desk)) {
    const summaries = [...(await desk.store.summaries(registersOf(group.id)))].map(([document, summary]) => ({
      document,
      year: Number(document.slice(-4)),
      came: ownVisits(summary as RegisterSummary, personId),
    }));
    const all = summaries
      .filter(({ year, came }) => year > yearOf(today) - yearsAlwaysRead || came > 0)
      .sort((one, other) => one.year - other.year);
    const read = all.slice(-yearsRead);
    const years = read.map(({ year }) => year);
    await desk.store.read(['people', ...read.map(({ document }) => document)], (view) => {
      const sessions = sessionsOf(view, group, years, personId, today);
      for (const { sessionId, day, mark, isOff } of sessions) {
        if (mark !== null && !isOff) visits.push({ sessionId, group: groupBrief(group), day, mark });
      }
      const past = sessions.filter(({ isAhead, day, mark }) => !isAhead && (day < today || mark !== null));
      const counted = attendanceOf(need(view, people, personId), group.id, past);
      if (counted.length === 0) return;
      attendance.push({
        group: groupBrief(group),
        strip: counted
          .slice(-stripLength)
          .map(({ sessionId, day, outcome }) => ({ sessionId, day, outcome })),
        missedInARow: missedInARow(counted.map(({ outcome }) => outcome)),
        years: [
          ...all.slice(0, -yearsRead).map(({ year, came }) => ({ year, came })),
          ...years.flatMap((year) => {
            const its = counted.filter(({ day }) => yearOf(day) === year);
            return its.length > 0 ? [{ year, ...countAttendance(its) }] : [];
          }),
        ].reverse(),
      });
    });
  }
  visits.sort((one, other) => (one.day > other.day ? -1 : 1));
  return { visits: visits.slice(0, visitsShown), attendance };
};

const ownVisits = ({ came }: RegisterSummary, personId: PersonId): number =>
  Object.hasOwn(came, personId) ? (came[personId]?.[0] ?? 0) : 0;
