import { GroupId } from '../ids.ts';
import { folded } from '../text.ts';
import { type ColumnField, columnFields, leftOutBecause, meaningOf, type Meant } from './headings.ts';
import { emailIn, isNhsNumber, looksLikeTelephone } from './numbers.ts';
import { cellText, isEmptyRow, type Sheet } from './sheet.ts';
import { z } from '#shared/z.ts';

/** What one column is read as: a field, a tick for regulars of a group, or nothing, and why. */
export const ColumnUse = z.union([
  z.strictObject({ as: z.enum(columnFields) }),
  z.strictObject({ as: z.literal('regular'), groupId: GroupId }),
  z.strictObject({ as: z.literal('left-out'), because: z.enum([...leftOutBecause, 'leader']) }),
]);
export type ColumnUse = z.infer<typeof ColumnUse>;

/** Where the headings of a sheet stand, and what its columns are read as. */
export interface Layout {
  /** The row with the headings, from 0; -1 for a list without any. The people come after it. */
  headingRow: number;
  columns: { heading: string; use: ColumnUse }[];
}

export interface NamedGroup {
  groupId: GroupId;
  name: string;
}

/** The longest way down at which a list's headings are looked for. */
const furthestHeading = 40;
const rowsToJudge = 200;

/** The name of a group as it is compared: "and" and "&" are the same. */
export const groupWords = (name: string): string =>
  folded(name)
    .replace(/\b(?:and|a|the|group)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const mustNotBeKept: ReadonlySet<string> = new Set(['nhs-number', 'date-of-birth', 'health', 'personal']);

/** Whether it is one that no leader can have read all the same (DOMAIN 3: there is no field for it). */
export const mustBeLeftOut = (use: ColumnUse): boolean =>
  use.as === 'left-out' && mustNotBeKept.has(use.because);

const widthOf = ({ rows }: Sheet): number => rows.reduce((widest, row) => Math.max(widest, row.length), 0);

/** The headings of a row, with those of the row above where that heads several of them: `Phone` over `Home` and `Mobile`. */
const headingsAt = (sheet: Sheet, at: number, width: number): string[] => {
  const row = sheet.rows[at] ?? [];
  const above = at > 0 ? (sheet.rows[at - 1] ?? []) : [];
  // A title has nothing beside it.
  const heads = above.filter((cell) => cell.trim() !== '').length > 1;
  let over = '';
  return Array.from({ length: width }, (_, column) => {
    const own = cellText(row, column);
    const top = heads ? cellText(above, column) : '';
    if (top !== '') over = top;
    if (own === '') return top;
    return heads && over !== '' && meaningOf(own) === undefined ? `${over} ${own}` : own;
  });
};

const known = (headings: readonly string[]): Meant[] =>
  headings.flatMap((heading) => meaningOf(heading) ?? []);

const tellsNames = (meant: readonly Meant[]): boolean =>
  meant.some((each) => 'as' in each && ['name', 'first-name', 'surname', 'called'].includes(each.as));

/** The row that reads most like headings; -1 where none does. */
const headingRowOf = (sheet: Sheet, width: number): number => {
  let best = { at: -1, score: 0 };
  for (let at = 0; at < Math.min(sheet.rows.length, furthestHeading); at += 1) {
    const row = sheet.rows[at] ?? [];
    if (isEmptyRow(row)) continue;
    const meant = known(headingsAt(sheet, at, width));
    const wide = row.filter((cell) => cell.trim().length > 60).length;
    const score = tellsNames(meant) ? meant.length - wide : 0;
    if (score > best.score) best = { at, score };
  }
  return best.at;
};

/** The texts of a column, as many as it takes to judge it. */
const samplesOf = ({ rows }: Sheet, from: number, column: number): string[] =>
  rows
    .slice(from, from + rowsToJudge)
    .map((row) => cellText(row, column))
    .filter((text) => text !== '');

const mostly = (texts: readonly string[], test: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(test).length * 5 >= texts.length * 4;

const isDayLike = (text: string): boolean =>
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})$/.test(text);

/** What a column without a heading that is known must be, going by what is in it. */
const byContent = (texts: readonly string[]): ColumnUse => {
  if (texts.length === 0) return { as: 'left-out', because: 'empty' };
  if (mostly(texts, isNhsNumber)) return { as: 'left-out', because: 'nhs-number' };
  if (mostly(texts, isDayLike) && isLongAgo(texts)) return { as: 'left-out', because: 'date-of-birth' };
  if (mostly(texts, (text) => emailIn(text) !== undefined)) return { as: 'email' };
  if (mostly(texts, looksLikeTelephone)) return { as: 'telephone' };
  return { as: 'left-out', because: 'no-place' };
};

/** Days that are birthdays: of many years, and of the century before. */
const isLongAgo = (texts: readonly string[]): boolean => mostly(texts, (text) => /19\d\d/.test(text));

const single: ReadonlySet<ColumnUse['as']> = new Set<ColumnField>([
  'name',
  'first-name',
  'surname',
  'called',
  'place',
  'email',
  'link-worker',
  'may-tell',
  'may-ring',
]);

const useOf = (heading: string, texts: readonly string[], groups: readonly NamedGroup[]): ColumnUse => {
  const meant = meaningOf(heading);
  const group = groups.find(({ name }) => groupWords(name) === groupWords(heading) && heading !== '');
  if (group) return { as: 'regular', groupId: group.groupId };
  if (meant && 'because' in meant) return { as: 'left-out', because: meant.because };
  if (texts.length === 0) return { as: 'left-out', because: 'empty' };
  if (meant?.as !== 'telephone' && mostly(texts, isNhsNumber))
    return { as: 'left-out', because: 'nhs-number' };
  return meant ?? byContent(texts);
};

const hasLetters = (text: string): boolean => /^[\p{L}\p{M}]/u.test(text);

/** A list without headings: the first column of words has the names; two of single words have first names and surnames. */
const namedByContent = (uses: ColumnUse[], texts: readonly (readonly string[])[]): ColumnUse[] => {
  const free = uses.flatMap((use, at) =>
    use.as === 'left-out' && use.because === 'no-place' && mostly(texts[at] ?? [], hasLetters) ? [at] : [],
  );
  const [first, second] = free;
  const isOneWord = (at: number | undefined) =>
    at !== undefined && mostly(texts[at] ?? [], (text) => !/[\s,]/.test(text));
  const isSplit = isOneWord(first) && isOneWord(second);
  return uses.map((use, at): ColumnUse => {
    if (at === first) return { as: isSplit ? 'first-name' : 'name' };
    return isSplit && at === second ? { as: 'surname' } : use;
  });
};

/** `Name` beside `Surname` heads first names. */
const withFirstNames = (uses: ColumnUse[]): ColumnUse[] =>
  uses.some(({ as }) => as === 'surname') && !uses.some(({ as }) => as === 'first-name')
    ? uses.map((use) => (use.as === 'name' ? { as: 'first-name' } : use))
    : uses;

/** Every field but telephone numbers, groups and ticks comes from one column: the first that says so and has words in it. */
const withoutSeconds = (uses: readonly ColumnUse[]): ColumnUse[] =>
  uses.map((use, at) =>
    single.has(use.as) && uses.findIndex(({ as }) => as === use.as) < at
      ? { as: 'left-out', because: 'no-place' }
      : use,
  );

/** Finds the headings of a sheet, unless somebody said where they are, and reads from them, or from what is below them, what its columns are. */
export const layoutOf = (sheet: Sheet, groups: readonly NamedGroup[], said?: number): Layout => {
  const width = widthOf(sheet);
  const headingRow = said ?? headingRowOf(sheet, width);
  const headings =
    headingRow < 0 ? Array.from({ length: width }, () => '') : headingsAt(sheet, headingRow, width);
  const texts = headings.map((_heading, column) => samplesOf(sheet, headingRow + 1, column));
  const read = headings.map((heading, column) => useOf(heading, texts[column] ?? [], groups));
  const uses = withFirstNames(headingRow < 0 ? namedByContent(read, texts) : read);
  return {
    headingRow,
    columns: withoutSeconds(uses).map((use, column) => ({ heading: headings[column] ?? '', use })),
  };
};
