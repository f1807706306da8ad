import type { View } from '../store/store.ts';
import type { ReadingDesk } from './desk.ts';
import { groupBrief, need } from './looking.ts';
import { knownGroups } from './groups.ts';
import { marksBySlot, sessionsIn } from './sessionRecords.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { addDays, type Day, yearOf } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { attendanceOf, countAttendance, missedInARow } from '#shared/domain/personAttendance.ts';
import { wasTaken } from '#shared/domain/register.ts';
import type { RegisterSummary } from '#shared/domain/registerSummary.ts';
import { mostDaysMoved } from '#shared/domain/sessions.ts';
import { people, registersOf } from '#shared/domain/shelves.ts';

const visitsShown = 30;
/** The strip of a person's last sessions. */
const stripLength = 12;
/** A year in which somebody only ever sent apologies is not in the catalogue; the last years are looked at anyway. */
const yearsAlwaysRead = 1;
/** Of older years only the catalogue is asked: how often they came. */
const yearsRead = 3;

type History = Pick<OutputOf<'people.get'>, 'visits' | 'attendance'>;

/** The group's sessions of the years that were read, in order of time, with what each says of the person. */
const sessionsOf = (view: View, group: Group, documents: readonly string[], personId: PersonId) => {
  const years = new Set(documents.map((document) => document.slice(-4)));
  const [first = '', last = first] = [[...years].at(0), [...years].at(-1)];
  const marks = marksBySlot(view, group.id, documents);
  const from = addDays(`${first}-01-01` as Day, -mostDaysMoved);
  const to = addDays(`${last}-12-31` as Day, mostDaysMoved);
  return sessionsIn(view, group, from, to, documents)
    .filter(({ slot }) => years.has(slot.slice(0, 4)))
    .map(({ id, slot, day, cancelledBecause }) => {
      const ofAll = marks.get(slot);
      return {
        sessionId: id,
        day,
        isOff: cancelledBecause !== undefined,
        wasTaken: wasTaken(ofAll?.values() ?? []),
        mark: ofAll?.get(personId)?.mark ?? null,
      };
    });
};

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
    if (read.length === 0) continue;
    const documents = read.map(({ document }) => document);
    await desk.store.read(['people', ...documents], (view) => {
      const sessions = sessionsOf(view, group, documents, personId);
      for (const { sessionId, day, mark, isOff } of sessions) {
        if (mark !== null && !isOff) visits.push({ sessionId, group: groupBrief(group), day, mark });
      }
      const past = sessions.filter(({ day, mark }) => day < today || (day === today && mark !== null));
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
