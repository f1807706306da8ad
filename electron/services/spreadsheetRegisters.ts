import type { Draft, View } from '../store/store.ts';
import type { Desk, ReadingDesk } from './desk.ts';
import { need, records, withoutGaps } from './looking.ts';
import { writeMarks } from './marking.ts';
import { marksOf, registerDocuments, sessionsIn } from './sessionRecords.ts';
import { countsOf, decisionOn, newPerson, shownRows, targetOf } from './spreadsheetPeople.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import type { Day, Time } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import { type Group, timetableOn } from '#shared/domain/groups.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { slotToAdd } from '#shared/domain/oneDate.ts';
import type { Person } from '#shared/domain/people.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import { noHeadcount, type Session, type SessionOfGroup, sessionIdOf } from '#shared/domain/sessions.ts';
import { groups, people, sessionsShelf } from '#shared/domain/shelves.ts';
import { type Grid, readGrid } from '#shared/domain/spreadsheet/grid.ts';
import type { PlannedRow } from '#shared/domain/spreadsheet/plan.ts';
import { planNames } from '#shared/domain/spreadsheet/registerPlan.ts';
import type { Sheet } from '#shared/domain/spreadsheet/sheet.ts';
import { timetableOf } from '#shared/domain/usualTimes.ts';

type Preview = OutputOf<'spreadsheets.getRegisters'>;
type Becomes = Preview['dates'][number]['becomes'];
export type RegisterReading = Pick<
  InputOf<'spreadsheets.getRegisters'>,
  'groupId' | 'firstYear' | 'days' | 'meanings' | 'known'
>;

/** What is to become of an old register, and of whom that was decided. */
export interface PlannedRegisters {
  grid: Grid;
  rows: readonly PlannedRow[];
  people: readonly Person[];
}

const noGrid: Grid = { dates: [], signs: [], people: [], marks: new Map() };

/** Reads a sheet as an old register, and finds out who its names are. */
export const planRegisters = (
  sheet: Sheet,
  reading: RegisterReading,
  desk: ReadingDesk,
): Promise<PlannedRegisters> =>
  desk.store.read(['people'], (view) => {
    const everybody = records(view, people);
    const grid = readGrid(sheet, { today: desk.today(), ...reading }) ?? noGrid;
    const known = new Map(reading.known?.map(({ row, personId }) => [row, personId]));
    return { grid, rows: planNames(grid.people, everybody, known), people: everybody };
  });

const daysOf = ({ dates }: Grid): Day[] => dates.flatMap(({ day }) => day ?? []).toSorted();

/** The documents that hold the group's registers of all those days. */
export const documentsOf = (grid: Grid, groupId: GroupId): string[] => [
  ...new Set(daysOf(grid).flatMap((day) => registerDocuments(groupId, day, day))),
];

/** What a date of the grid becomes, and the session that is there already. */
const becomesOf = (
  view: View,
  group: Group,
  { day, column }: Grid['dates'][number],
  { grid, today }: { grid: Grid; today: Day },
): { becomes: Becomes; session?: SessionOfGroup } => {
  if (day === undefined) return { becomes: 'not-a-day' };
  if (day > today) return { becomes: 'future' };
  if (grid.dates.some((each) => each.day === day && each.column < column)) return { becomes: 'twice' };
  if (![...grid.marks.values()].some((marks) => marks.some((each) => each.column === column))) {
    return { becomes: 'nothing' };
  }
  const those = sessionsIn(view, group, day, day);
  const session = those.find((each) => each.cancelledBecause === undefined);
  if (session) return { becomes: 'met', session };
  return { becomes: those.length > 0 ? 'called-off' : 'added' };
};

/** When a session was held that the usual times do not tell of: as on the nearest day that they tell of. */
const usualHours = (group: Group, day: Day): { startsAt: Time; endsAt: Time } | undefined => {
  const [kept] = group.usualTimes;
  const times = (timetableOn(group, day) ?? (kept && timetableOf(kept)))?.times ?? [];
  return times[0] && { startsAt: times[0].startsAt, endsAt: times[0].endsAt };
};

export const shownRegisters = (
  view: View,
  { grid, rows }: PlannedRegisters,
  { groupId }: RegisterReading,
  today: Day,
): Preview => {
  const group = need(view, groups, groupId);
  const personOf = new Map(
    rows.flatMap((row) =>
      'like' in row && row.kind === 'same' && row.like?.kind === 'person'
        ? [[row.row, row.like.personId]]
        : [],
    ),
  );
  const hours = usualHours(group, today);
  return {
    dates: grid.dates.map((date) => {
      const { becomes, session } = becomesOf(view, group, date, { grid, today });
      const marks = [...grid.marks].flatMap(([row, own]) =>
        own.flatMap(({ column, mark }) => (column === date.column ? [{ row, mark }] : [])),
      );
      const known = session && marksOf(view, groupId, session.slot);
      const kept = marks.filter(({ row, mark }) => {
        const now = known?.get(personOf.get(row) ?? ('' as PersonId))?.mark;
        return now !== undefined && now !== mark;
      });
      return {
        ...date,
        heading: date.heading.slice(0, 100),
        becomes,
        marks: marks.length,
        kept: kept.length,
      };
    }),
    signs: grid.signs
      .slice(0, 60)
      .map(({ text, count, mark }) => ({ text, count, mark: mark ?? null, isKnown: mark !== undefined })),
    counts: countsOf(rows),
    rows: shownRows(view, rows),
    ...hours,
  };
};

/** The session of that day, made where there is none. Undefined where it was called off, or the day can take no more. */
const sessionFor = (
  draft: Draft,
  group: Group,
  date: Grid['dates'][number],
  o: { grid: Grid; today: Day; startsAt: Time; endsAt: Time },
): SessionOfGroup | undefined => {
  const { becomes, session } = becomesOf(draft, group, date, o);
  if (becomes === 'met') return session;
  if (becomes !== 'added' || date.day === undefined) return undefined;
  const shelf = sessionsShelf(group.id, date.day);
  const slot = slotToAdd(date.day, (each) => draft.get(shelf, each) !== undefined);
  if (!slot) return undefined;
  const { startsAt, endsAt } = usualHours(group, date.day) ?? o;
  const record: Session = {
    day: date.day,
    startsAt,
    endsAt,
    ...(group.place !== undefined && { place: group.place }),
    headcount: noHeadcount,
  };
  draft.put(shelf, slot, record);
  return { ...record, id: sessionIdOf(group.id, slot), groupId: group.id, slot };
};

/** Who each row of the grid is, with those added who are new. */
const peopleOf = (
  draft: Draft,
  rows: readonly PlannedRow[],
  {
    grid,
    decisions,
    undecided,
  }: Pick<InputOf<'spreadsheets.addRegisters'>, 'decisions' | 'undecided'> & {
    grid: Grid;
  },
  desk: Desk,
): { ofRow: Map<number, PersonId>; added: number } => {
  const decided = new Map(decisions.map(({ row, as }) => [row, as]));
  const ofRow = new Map<number, PersonId>();
  let added = 0;
  for (const row of rows) {
    const as = decisionOn(row, decided, undecided);
    // A name without a mark came to nothing that is told here.
    const hasMarks = (grid.marks.get(row.row) ?? []).length > 0;
    if (as === 'leave-out' || !('entry' in row) || !hasMarks) continue;
    const known = as === 'add' ? undefined : targetOf(row, ofRow);
    if (known === undefined) {
      const id = desk.newId() as PersonId;
      draft.put(people, id, withoutGaps(newPerson(id, row.entry, desk)));
      added += 1;
      ofRow.set(row.row, id);
    } else ofRow.set(row.row, need(draft, people, known).id);
  }
  return { ofRow, added };
};

/** Carries a plan out: sessions, and marks where there were none. What the register says already stays. */
export const putRegisters = (
  draft: Draft,
  { grid, rows }: PlannedRegisters,
  input: InputOf<'spreadsheets.addRegisters'>,
  desk: Desk,
): { sessions: number; marks: number; added: number } => {
  if (input.endsAt <= input.startsAt) throw new AppError('invalid-input', { places: ['endsAt'] });
  const group = need(draft, groups, input.groupId);
  const { ofRow, added } = peopleOf(draft, rows, { ...input, grid }, desk);
  const [today, { startsAt, endsAt }] = [desk.today(), input];
  let [sessions, marks] = [0, 0];
  for (const date of grid.dates) {
    const next = new Map<PersonId, MarkWord>();
    for (const [row, personId] of ofRow) {
      const said = grid.marks.get(row)?.find(({ column }) => column === date.column);
      if (said) next.set(personId, said.mark);
    }
    if (next.size === 0) continue;
    const session = sessionFor(draft, group, date, { grid, today, startsAt, endsAt });
    if (!session) continue;
    const known = marksOf(draft, group.id, session.slot);
    const fresh = [...next].filter(([personId]) => !known.has(personId));
    if (fresh.length === 0) continue;
    writeMarks(
      draft,
      session,
      fresh.map(([personId, mark]) => ({ personId, mark })),
      desk,
    );
    sessions += 1;
    marks += fresh.length;
  }
  return { sessions, marks, added };
};
