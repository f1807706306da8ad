import type { Draft, View } from '../store/store.ts';
import type { Desk, ReadingDesk } from './desk.ts';
import { factsOfAll, need, personBrief, records, withoutGaps } from './looking.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import { type Consent, spreadsheetWording } from '#shared/domain/consents.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { joined, type Person } from '#shared/domain/people.ts';
import { groups, linkWorkers, people } from '#shared/domain/shelves.ts';
import { type Layout, layoutOf, mustBeLeftOut } from '#shared/domain/spreadsheet/columns.ts';
import { type Entry, type Known, readRows } from '#shared/domain/spreadsheet/entries.ts';
import {
  type Decision,
  entryFields,
  type EntryField,
  type PlannedRow,
  planning,
} from '#shared/domain/spreadsheet/plan.ts';
import { cellText, type Sheet } from '#shared/domain/spreadsheet/sheet.ts';

export type PeopleReading = Pick<InputOf<'spreadsheets.addPeople'>, 'headingRow' | 'uses' | 'regularAt'>;
type Preview = OutputOf<'spreadsheets.getPeople'>;

/** Lets others have their turn, and says how far the work is. */
export type Pause = (done: number, of: number) => Promise<void>;

/** What is to become of the rows of a sheet, and of whom that was decided. */
export interface PlannedPeople {
  layout: Layout;
  rows: readonly PlannedRow[];
  /** Everybody known then. */
  people: readonly Person[];
}

const rowsAtOnce = 200;
const samplesShown = 3;
/** As far down as headings are chosen from. */
const rowsShown = 12;

const knownIn = (view: View): Known => ({
  groups: records(view, groups).map(({ id, name }) => ({ groupId: id, name })),
  linkWorkers: records(view, linkWorkers).map(({ id, name }) => ({ linkWorkerId: id, name })),
});

/** The layout found, with what the leader put right; what must not be kept stays out whatever is asked. */
const layoutFor = (sheet: Sheet, { headingRow, uses }: PeopleReading, known: Known): Layout => {
  const found = layoutOf(sheet, known.groups, headingRow);
  const columns = found.columns.map((column, at) =>
    mustBeLeftOut(column.use) ? column : { ...column, use: uses?.[at] ?? column.use },
  );
  return { ...found, columns };
};

/** Plans what becomes of every row, some at a time. */
export const planPeople = async (
  sheet: Sheet,
  reading: PeopleReading,
  desk: ReadingDesk,
  pause: Pause,
): Promise<PlannedPeople> => {
  const documents = [people, groups, linkWorkers].map(({ document }) => document);
  const { everybody, known } = await desk.store.read(documents, (view) => ({
    everybody: records(view, people),
    known: knownIn(view),
  }));
  const layout = layoutFor(sheet, reading, known);
  const { know, plan } = planning();
  const of = everybody.length + sheet.rows.length;
  for (const [at, person] of everybody.entries()) {
    know(person);
    if (at % rowsAtOnce === 0) await pause(at, of);
  }
  const rows: PlannedRow[] = [];
  for (let from = 0; from < sheet.rows.length; from += rowsAtOnce) {
    rows.push(...readRows(sheet, layout, known, from, from + rowsAtOnce).map(plan));
    await pause(everybody.length + from, of);
  }
  return { layout, rows, people: everybody };
};

/** Planned rows as a page shows them: with whom they are like, by name. */
export const shownRows = (view: View, rows: readonly PlannedRow[]): Preview['rows'] => {
  const facts = factsOfAll(view);
  const likeOf = (row: PlannedRow): Preview['rows'][number]['like'] => {
    if (!('like' in row) || row.like === undefined) return undefined;
    if (row.like.kind === 'row') return row.like;
    const person = need(view, people, row.like.personId);
    const { place, telephone, email } = person;
    return {
      kind: 'person',
      person: personBrief(person, facts),
      kept: withoutGaps({ place, telephone, email }),
    };
  };
  return rows.map((row) =>
    withoutGaps({
      row: row.row,
      kind: row.kind,
      notes: row.notes,
      entry: 'entry' in row ? row.entry : undefined,
      like: likeOf(row),
      fills: 'fills' in row ? row.fills : [],
      differs: 'differs' in row ? row.differs : [],
      because: 'because' in row ? row.because : undefined,
      text: 'text' in row ? row.text : undefined,
    }),
  );
};

/** How many rows there are of each kind. */
export const countsOf = (rows: readonly PlannedRow[]): Preview['counts'] => {
  const counts = { add: 0, change: 0, same: 0, ask: 0, skip: 0 };
  for (const each of rows) counts[each.kind] += 1;
  return counts;
};

/** A part of the plan as a page shows it. Of columns that must not be kept nothing is shown. */
export const shownPlan = (
  view: View,
  sheet: Sheet,
  { layout, rows }: PlannedPeople,
  { kind, from, limit }: Pick<InputOf<'spreadsheets.getPeople'>, 'kind' | 'from' | 'limit'>,
): Preview => ({
  headingRow: layout.headingRow,
  starts: sheet.rows.slice(0, rowsShown).map((row) => startOf(row, layout)),
  columns: layout.columns.map(({ heading, use }, column) => ({
    heading: heading.slice(0, 200),
    use,
    samples: mustBeLeftOut(use) ? [] : samplesOf(sheet, layout, column),
  })),
  counts: countsOf(rows),
  rows: shownRows(view, rows.filter((row) => row.kind === kind).slice(from, from + limit)),
});

const startOf = (row: readonly string[], { columns }: Layout): string =>
  columns
    .flatMap(({ use }, column) => (mustBeLeftOut(use) ? [] : cellText(row, column) || []))
    .slice(0, 3)
    .join(' · ')
    .slice(0, 80);

const samplesOf = ({ rows }: Sheet, { headingRow }: Layout, column: number): string[] => {
  const samples: string[] = [];
  for (let at = headingRow + 1; at < rows.length && samples.length < samplesShown; at += 1) {
    const text = cellText(rows[at] ?? [], column).slice(0, 80);
    if (text !== '' && !samples.includes(text)) samples.push(text);
  }
  return samples;
};

const consentsOf = ({ mayTell, mayRing }: Entry, desk: Desk): Consent[] => {
  const asked = { on: desk.today(), how: 'on-paper', wording: spreadsheetWording } as const;
  return [
    ...(mayTell ? [{ purpose: 'tell-link-worker' as const, ...mayTell, ...asked }] : []),
    ...(mayRing ? [{ purpose: 'ring-me' as const, answer: mayRing, ...asked }] : []),
  ];
};

export const newPerson = (id: PersonId, entry: Entry, desk: Desk): Person => {
  const { regularAt, mayTell: _mayTell, mayRing: _mayRing, ...details } = entry;
  return {
    id,
    ...details,
    isReachedThroughLinkWorker: false,
    belongings: regularAt.map((groupId) => ({ groupId, sinceOn: desk.today() })),
    consents: consentsOf(entry, desk),
    addedOn: desk.today(),
  };
};

/** Somebody known, with those details of the row that are wanted. What else is kept of them stays. */
const filled = (person: Person, entry: Entry, fields: readonly EntryField[], desk: Desk): Person => {
  const wanted = new Set(fields);
  let next = { ...person };
  for (const field of ['surname', 'alsoKnownAs', 'place', 'telephone', 'email'] as const) {
    if (wanted.has(field)) next = { ...next, [field]: entry[field] };
  }
  if (wanted.has('regularAt')) {
    for (const groupId of entry.regularAt)
      next = { ...next, belongings: joined(next, groupId, desk.today()) };
  }
  const answers = consentsOf(entry, desk).filter(({ purpose }) =>
    wanted.has(purpose === 'ring-me' ? 'mayRing' : 'mayTell'),
  );
  next = { ...next, consents: [...next.consents, ...answers] };
  return { ...next, isToFinish: next.isToFinish && !wanted.has('surname') };
};

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

/** Whether nobody was added or changed since the plan was made. */
export const stillHolds = (view: View, plan: Pick<PlannedPeople, 'people'>): boolean =>
  isSameList(records(view, people), plan.people);

/** Carries a plan out. Groups that are gone since are left out. */
export const putPlanned = (
  draft: Draft,
  { rows }: PlannedPeople,
  { decisions, undecided, regularAt }: InputOf<'spreadsheets.addPeople'>,
  desk: Desk,
): { added: number; changed: number; leftOut: number } => {
  const decided = new Map(decisions.map(({ row, as }) => [row, as]));
  const everywhere = regularAt.map((groupId) => need(draft, groups, groupId).id);
  const ofRow = new Map<number, PersonId>();
  const changed = new Set<PersonId>();
  let [added, leftOut] = [0, 0];
  for (const row of rows) {
    const as = decisionOn(row, decided, undecided);
    const entry = 'entry' in row ? withGroups(row.entry, everywhere) : undefined;
    if (as === 'leave-out' || !entry) {
      leftOut += 1;
      continue;
    }
    const target = as === 'add' ? undefined : targetOf(row, ofRow);
    if (target === undefined) {
      const id = desk.newId() as PersonId;
      draft.put(people, id, withoutGaps(newPerson(id, entry, desk)));
      ofRow.set(row.row, id);
      added += 1;
      continue;
    }
    ofRow.set(row.row, target);
    const person = need(draft, people, target);
    const next = filled(person, entry, fieldsFor(row, as), desk);
    if (JSON.stringify(next) === JSON.stringify(person)) {
      leftOut += 1;
      continue;
    }
    draft.put(people, target, withoutGaps(next));
    changed.add(target);
  }
  return { added, changed: changed.size, leftOut };
};

export const decisionOn = (
  row: PlannedRow,
  decided: ReadonlyMap<number, Decision>,
  undecided: Decision,
): Decision => {
  if (row.kind === 'skip') return 'leave-out';
  if (row.kind === 'add') return decided.get(row.row) === 'leave-out' ? 'leave-out' : 'add';
  return decided.get(row.row) ?? (row.kind === 'ask' ? undecided : 'fill');
};

export const targetOf = (row: PlannedRow, ofRow: ReadonlyMap<number, PersonId>): PersonId | undefined => {
  if (!('like' in row) || row.like === undefined) return undefined;
  return row.like.kind === 'person' ? row.like.personId : ofRow.get(row.like.row);
};

const fieldsFor = (row: PlannedRow, as: Decision): EntryField[] => {
  if (!('fills' in row)) return [];
  return entryFields.filter(
    (field) =>
      field === 'regularAt' || row.fills.includes(field) || (as === 'replace' && row.differs.includes(field)),
  );
};

const withGroups = (entry: Entry, everywhere: readonly GroupId[]): Entry => ({
  ...entry,
  regularAt: [...new Set([...entry.regularAt, ...everywhere])],
});
