import { calendarFile } from '../formats/calendar.ts';
import { allGroupsWord, calendarFileName } from '../formats/words.ts';
import type { View } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { records } from './looking.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { addDays, type Day, yearOf } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { type CalendarMatter, shareCalendar } from '#shared/domain/sharing/calendar.ts';
import { mostDaysMoved, type Slot } from '#shared/domain/sessions.ts';
import { groups, registersOf, sessionsShelf } from '#shared/domain/shelves.ts';

const yearIn = (document: string): Day => `${document.slice(-4)}-01-01` as Day;

/** The years of a group's registers that hold a session of the day or later, also one that was moved to it. */
const documentsSince = async (desk: Desk, group: Group, fromOn: Day): Promise<string[]> => {
  const first = yearOf(addDays(fromOn, -mostDaysMoved));
  return (await desk.store.documents(registersOf(group.id))).filter(
    (document) => yearOf(yearIn(document)) >= first,
  );
};

const calendarOf = (view: View, group: Group, documents: readonly string[]): CalendarMatter => ({
  group,
  records: new Map(
    documents.flatMap((document) =>
      view
        .list(sessionsShelf(group.id, yearIn(document)))
        .map(([slot, session]) => [slot as Slot, session] as const),
    ),
  ),
});

/** Saves the sessions of one group, or of all, since the beginning of last year, as a file that calendars read. */
export const saveCalendar = async (
  { groupId }: { groupId?: GroupId | undefined },
  desk: Desk,
): Promise<OutputOf<'groups.saveCalendar'>> => {
  const known = await desk.store.read(['groups'], (view) => records(view, groups));
  const of = known.filter(({ id }) => groupId === undefined || id === groupId);
  const [only] = of;
  if (!only) throw new AppError('not-found', { kind: 'groups' });
  const name = groupId === undefined ? allGroupsWord : only.name;
  const fileName = calendarFileName(name);
  const destination = await desk.host.chooseWhereToSave({
    suggestedName: fileName,
    mediaType: 'text/calendar',
  });
  if (!destination) return { outcome: 'not-now' };
  const fromOn = `${yearOf(desk.today()) - 1}-01-01` as Day;
  const matters = await Promise.all(
    of.map(async (group) => {
      const documents = await documentsSince(desk, group, fromOn);
      return desk.store.read(documents, (view) => calendarOf(view, group, documents));
    }),
  );
  const calendar = shareCalendar({ matters, today: desk.today() });
  const text = calendarFile(calendar, { name, fromOn, savedAt: desk.now() });
  const file = await destination.write(Buffer.from(text, 'utf8'));
  return { outcome: 'saved', fileName, file };
};
