import type { GroupId, LinkWorkerId } from '../ids.ts';
import { Email, folded, Name, Place, Telephone } from '../text.ts';
import { type ColumnUse, groupWords, type Layout, type NamedGroup } from './columns.ts';
import { meaningOf } from './headings.ts';
import { notNames, splitName, wholeName, type WrittenName } from './names.ts';
import { emailIn, isNhsNumber, numberNotes, reachedIn, telephoneIn } from './numbers.ts';
import { cellText, isEmptyRow, type Sheet } from './sheet.ts';

/** What a leader is told about one row, beside what becomes of it. */
export const entryNotes = [
  ...numberNotes,
  'too-long',
  'words-left-out',
  'email-not-one',
  'group-not-known',
  'to-finish',
  'consent-unclear',
  'link-worker-not-known',
] as const;
export type EntryNote = (typeof entryNotes)[number];

/** Somebody as one row of a spreadsheet tells of them. */
export interface Entry {
  preferredName: string;
  surname?: string;
  alsoKnownAs?: string;
  place?: string;
  telephone?: string;
  email?: string;
  isToFinish: boolean;
  /** The groups at which they are regulars. */
  regularAt: GroupId[];
  /** Whether the link worker of that name may be told that they come: only where a column says so. */
  mayTell?: { linkWorkerId: LinkWorkerId; answer: 'given' | 'refused' };
  /** Whether they may be rung when they have not been seen. */
  mayRing?: 'given' | 'refused';
}

/** Why a row is passed over. */
export const unreadBecause = [...notNames, 'no-name', 'heading-again', 'too-long'] as const;
export type Unread = (typeof unreadBecause)[number];

export type ReadRow = { row: number; notes: EntryNote[] } & (
  | { entry: Entry; isUnsure: boolean }
  | { because: Unread; text: string }
);

const yes = /^(?:y|yes|x|1|true|✓|✔|☑|tick|ticked|given|agreed?|ok|ydy|ydw|do|iawn)$/i;
const no = /^(?:n|no|0|false|✗|✘|refused|declined?|not given|na|nac ydw)$/i;

/** What a cell that answers yes or no answers; undefined for everything else, also for an empty one. */
export const saidYes = (text: string): boolean | undefined => {
  // "Yes, by e-mail" is no plain yes.
  if (yes.test(text.trim())) return true;
  return no.test(text.trim()) ? false : undefined;
};

/** Whom and what a row may name. */
export interface Known {
  groups: readonly NamedGroup[];
  linkWorkers: readonly { linkWorkerId: LinkWorkerId; name: string }[];
}

interface Reading {
  known: Known;
  cells: (as: ColumnUse['as']) => string[];
  notes: Set<EntryNote>;
}

const one = (reading: Reading, as: ColumnUse['as']): string => reading.cells(as)[0] ?? '';

const telephonesOf = (found: readonly string[], reading: Reading): string | undefined => {
  const numbers: string[] = [];
  for (const text of [...reading.cells('telephone'), ...found]) {
    const { telephone, note } = telephoneIn(text);
    if (note) reading.notes.add(note);
    const isNew = telephone !== undefined && !numbers.some((each) => digitsOf(each) === digitsOf(telephone));
    if (isNew) numbers.push(telephone);
  }
  const all = numbers.join(' / ');
  if (Telephone.safeParse(all).success) return all;
  if (all !== '') reading.notes.add('too-long');
  return numbers.find((each) => Telephone.safeParse(each).success);
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const emailOf = (found: string | undefined, reading: Reading): string | undefined => {
  const text = one(reading, 'email');
  const email = emailIn(text) ?? found;
  if (text !== '' && email === undefined) reading.notes.add('email-not-one');
  return email !== undefined && Email.safeParse(email).success ? email : undefined;
};

const groupsNamed = (text: string, groups: readonly NamedGroup[], notes: Set<EntryNote>): GroupId[] => {
  const named = (name: string) => groups.find((each) => groupWords(each.name) === groupWords(name))?.groupId;
  const whole = named(text);
  if (whole !== undefined) return [whole];
  return text.split(/[,;/|+\n]+/).flatMap((part) => {
    const groupId = named(part);
    if (groupId === undefined && part.trim() !== '') notes.add('group-not-known');
    return groupId ?? [];
  });
};

const consentOf = (reading: Reading): Entry['mayTell'] => {
  const said = one(reading, 'may-tell');
  if (said === '') return undefined;
  const answer = saidYes(said);
  const name = folded(one(reading, 'link-worker'));
  const [linkWorker, another] = reading.known.linkWorkers.filter((each) => folded(each.name) === name);
  if (answer === undefined) reading.notes.add('consent-unclear');
  else if (!linkWorker || another) reading.notes.add('link-worker-not-known');
  if (answer === undefined || !linkWorker || another) return undefined;
  return { linkWorkerId: linkWorker.linkWorkerId, answer: answer ? 'given' : 'refused' };
};

const ringOf = (reading: Reading): Entry['mayRing'] => {
  const said = one(reading, 'may-ring');
  const answer = saidYes(said);
  if (said !== '' && answer === undefined) reading.notes.add('consent-unclear');
  return answer === undefined ? undefined : answer ? 'given' : 'refused';
};

/** In threes and four, as an NHS number is written, or in one piece. */
const tenDigits = /\b\d{3}[\s-]?\d{3}[\s-]?\d{4}\b/g;

const named = (reading: Reading) => {
  const whole = one(reading, 'name');
  const reached = reachedIn(whole);
  const nhs = [...reached.rest.matchAll(tenDigits)].map(([digits]) => digits).find(isNhsNumber);
  if (nhs !== undefined) reading.notes.add('nhs-number');
  const rest = nhs === undefined ? reached.rest : reached.rest.replace(nhs, '').trim();
  const [first, surname, called] = (['first-name', 'surname', 'called'] as const).map((as) =>
    one(reading, as),
  );
  const parts = { first: first || rest, surname: surname ?? '', called: called ?? '' };
  const isWhole = first === '' && surname === '';
  const name = isWhole ? wholeName(rest) : splitName(parts);
  return {
    ...reached,
    text: [rest, first, surname].filter(Boolean).join(' '),
    name: withCalled(name, parts.called, isWhole),
  };
};

/** "Likes to be called" beside a whole name. */
const withCalled = (
  name: ReturnType<typeof wholeName>,
  called: string,
  isWhole: boolean,
): ReturnType<typeof wholeName> => {
  if (!isWhole || called === '' || typeof name === 'string' || folded(called) === folded(name.preferredName))
    return name;
  return { ...name, preferredName: called, alsoKnownAs: name.preferredName, isToFinish: false };
};

/** Two numbers on two lines of a cell are two. */
const telephoneText = (cells: readonly string[], column: number): string =>
  (cells[column] ?? '').includes('\n')
    ? cellText([(cells[column] ?? '').trim().replace(/\s*\n\s*/g, ' / ')], 0)
    : cellText(cells, column);

/** Whether it may be a heading between the people, and no name: one word alone, or a second one that begins small. */
const isUnsure = (name: WrittenName, cells: number): boolean =>
  cells === 1 &&
  (name.surname === undefined || (/^\p{Lu}/u.test(name.preferredName) && /^\p{Ll}+$/u.test(name.surname)));

const readRow = (row: number, cells: readonly string[], layout: Layout, known: Known): ReadRow => {
  const notes = new Set<EntryNote>();
  const texts = layout.columns.flatMap(({ use }, column) => {
    const text = use.as === 'telephone' ? telephoneText(cells, column) : cellText(cells, column);
    return text === '' ? [] : [{ use, text }];
  });
  const reading: Reading = {
    cells: (as) => texts.flatMap(({ use, text }) => (use.as === as ? [text] : [])),
    notes,
    known,
  };
  const { name, telephones, email: found, text } = named(reading);
  const because = (reason: Unread): ReadRow => ({
    row,
    notes: [...notes],
    because: reason,
    text: (text || (texts[0]?.text ?? '')).slice(0, 200),
  });
  if (text === '' && one(reading, 'called') === '') return because('no-name');
  const again = layout.columns.filter(
    ({ heading }, column) => heading !== '' && cellText(cells, column) === heading,
  );
  if (again.length > 0 && again.length === texts.length && again.some(({ heading }) => meaningOf(heading)))
    return because('heading-again');
  if (typeof name === 'string') return because(name);
  if (
    ![name.preferredName, name.surname, name.alsoKnownAs].every(
      (each) => each === undefined || Name.safeParse(each).success,
    )
  )
    return because('too-long');
  const place = one(reading, 'place');
  if (place !== '' && !Place.safeParse(place).success) notes.add('too-long');
  const ticked = texts.flatMap(({ use, text: tick }) =>
    use.as === 'regular' && saidYes(tick) === true ? [use.groupId] : [],
  );
  const byName = reading.cells('group').flatMap((each) => groupsNamed(each, known.groups, notes));
  if (name.isToFinish) notes.add('to-finish');
  if (/\(.*\)/.test(text) && name.alsoKnownAs === undefined) notes.add('words-left-out');
  const telephone = telephonesOf(telephones, reading);
  const email = emailOf(found, reading);
  const mayTell = consentOf(reading);
  const mayRing = ringOf(reading);
  const entry: Entry = {
    ...name,
    ...(place !== '' && Place.safeParse(place).success && { place }),
    ...(telephone !== undefined && { telephone }),
    ...(email !== undefined && { email }),
    regularAt: [...new Set([...ticked, ...byName])],
    ...(mayTell && { mayTell }),
    ...(mayRing && { mayRing }),
  };
  return { row, notes: [...notes], entry, isUnsure: isUnsure(name, texts.length) };
};

/**
 * Reads the rows below the headings, each as what it tells of one person; rows are counted from 1, as a spreadsheet counts
 * them. Empty rows are passed over. Nothing is guessed: what is not plainly a name is handed back with the reason.
 */
export const readRows = (sheet: Sheet, layout: Layout, known: Known, from: number, to: number): ReadRow[] =>
  sheet.rows
    .slice(Math.max(from, layout.headingRow + 1), to)
    .flatMap((cells, index) =>
      isEmptyRow(cells)
        ? []
        : [readRow(Math.max(from, layout.headingRow + 1) + index + 1, cells, layout, known)],
    );
