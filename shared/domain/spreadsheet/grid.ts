import type { Day } from '../dates.ts';
import { saidMark } from '../pastedMarks.ts';
import type { MarkWord } from '../register.ts';
import { layoutOf } from './columns.ts';
import { dayOfMonth, monthIn, saidDay, type SaidDay, withYears, yearIn } from './days.ts';
import { type ReadRow, readRows } from './entries.ts';
import { cellText, type Sheet } from './sheet.ts';

/** What the leader has put right about a grid. */
export interface GridSaid {
  today: Day;
  /** The year of the first date. */
  firstYear?: number | undefined;
  /** Dates that could not be read, or were read wrongly; null leaves the column out. */
  days?: readonly { column: number; day: Day | null }[] | undefined;
  /** What a sign in the grid means. */
  meanings?: readonly { text: string; mark: MarkWord | null }[] | undefined;
}

export interface GridDate {
  column: number;
  heading: string;
  /** Undefined: the heading is no day. */
  day?: Day;
}

/** A sign that stands in the grid, how often, and what it means. Undefined: nobody knows. */
export interface GridSign {
  text: string;
  count: number;
  mark: MarkWord | null | undefined;
}

/** An old register: names down, dates across, a sign where they meet. */
export interface Grid {
  dates: GridDate[];
  signs: GridSign[];
  people: ReadRow[];
  /** By the number of the row. */
  marks: Map<number, { column: number; mark: MarkWord }[]>;
}

const furthest = 40;

/** The same table with its rows as columns. */
const turned = ({ name, rows }: Sheet): Sheet => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    rows: Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? '')),
  };
};

/** What the cells of a row say as days; a row of months above fills in what a row of numbers leaves out. */
const daysAt = (sheet: Sheet, at: number): (SaidDay | undefined)[] => {
  const row = sheet.rows[at] ?? [];
  const above = at > 0 ? (sheet.rows[at - 1] ?? []) : [];
  let over: { month: number; year?: number } | undefined;
  return Array.from({ length: row.length }, (_, column) => {
    const [word = ''] = cellText(above, column).split(/[\s/'’-]+/);
    const month = monthIn(word);
    const year = yearIn(cellText(above, column));
    if (month !== undefined) over = { month, ...(year !== undefined && { year }) };
    const text = cellText(row, column);
    const own = saidDay(text);
    if (own) return own;
    const day = dayOfMonth(text);
    return over && day !== undefined
      ? saidDay(`${day}/${over.month}${over.year === undefined ? '' : `/${over.year}`}`)
      : undefined;
  });
};

const dateRowOf = (sheet: Sheet): { at: number; days: (SaidDay | undefined)[]; count: number } => {
  let best = { at: -1, days: [] as (SaidDay | undefined)[], count: 0 };
  for (let at = 0; at < Math.min(sheet.rows.length, furthest); at += 1) {
    const days = daysAt(sheet, at);
    const count = days.filter(Boolean).length;
    if (count > best.count) best = { at, days, count };
  }
  return best;
};

/** Ticks of a register book, besides what one mark of a paper register can be. Numbers may be money or guests. */
const meaning = (text: string): MarkWord | null | undefined => {
  if (/^[/\\]{1,2}$/.test(text)) return 'here';
  return /[2-9]|[£$€]/.test(text) ? undefined : saidMark(text);
};

const isTick = (text: string): boolean => /^(?:[/\\]{1,2}|[✓✔☑✅√])$/u.test(text);

/** What the signs of a grid mean. Where somebody ticks with a stroke, a cross may mean the opposite: that has to be said. */
const signsOf = (texts: readonly string[], said: GridSaid): GridSign[] => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const hasTicks = [...counts.keys()].some(isTick);
  return [...counts].map(([text, count]) => {
    const told = said.meanings?.find((each) => each.text === text);
    const isCross = hasTicks && /^[x×✗✘]$/iu.test(text);
    return { text, count, mark: told ? told.mark : isCross ? undefined : meaning(text) };
  });
};

/** The sign in a cell, as short as a sign is; capitals make no other sign. */
const signIn = (row: readonly string[], column: number): string =>
  (row[column] ?? '').trim().replace(/\s+/g, ' ').toLowerCase().slice(0, 40);

/** Reads a sheet as an old register; undefined where no dates can be found. Blank cells say nothing (DOMAIN 4). */
export const readGrid = (given: Sheet, said: GridSaid): Grid | undefined => {
  const [across, down] = [dateRowOf(given), dateRowOf(turned(given))];
  const [sheet, found] = down.count > across.count ? [turned(given), down] : [given, across];
  if (found.count === 0) return undefined;
  const title = sheet.rows.slice(0, found.at).flat().concat(sheet.name).map(yearIn).find(Boolean);
  const first = found.days.findIndex(Boolean);
  const last = Math.max(found.days.findLastIndex(Boolean), ...(said.days ?? []).map(({ column }) => column));
  const dated = withYears(found.days, { today: said.today, firstYear: said.firstYear ?? title });
  const dates = Array.from({ length: last - first + 1 }, (_, at): GridDate => {
    const column = first + at;
    const told = said.days?.find((each) => each.column === column);
    const day = told ? (told.day ?? undefined) : dated[column];
    return { column, heading: cellText(sheet.rows[found.at] ?? [], column), ...(day && { day }) };
  }).filter(({ heading, day }) => heading !== '' || day !== undefined);
  return { dates, ...belowDates(sheet, found.at, first, dates, said) };
};

/** The names, to the left of the dates, and what stands in the cells beside them. */
const belowDates = (
  sheet: Sheet,
  at: number,
  first: number,
  dates: readonly GridDate[],
  said: GridSaid,
): Omit<Grid, 'dates'> => {
  const names: Sheet = {
    name: sheet.name,
    rows: sheet.rows.map((row, place) => (place < at ? [] : row.slice(0, first))),
  };
  const headed = layoutOf(names, [], at);
  const isHeaded = headed.columns.some(({ use }) => ['name', 'first-name', 'surname'].includes(use.as));
  const bare = { ...names, rows: names.rows.map((row, place) => (place <= at ? [] : row)) };
  const layout = isHeaded ? headed : { ...layoutOf(bare, [], -1), headingRow: at };
  const people = readRows(names, layout, { groups: [], linkWorkers: [] }, 0, names.rows.length);
  const rows = people.flatMap((one) => ('entry' in one ? [one.row] : []));
  const cells = rows.map((row) => ({
    row,
    signs: dates.flatMap(({ column }) => {
      const text = signIn(sheet.rows[row - 1] ?? [], column);
      return text === '' ? [] : [{ column, text }];
    }),
  }));
  const signs = signsOf(
    cells.flatMap((each) => each.signs.map(({ text }) => text)),
    said,
  );
  const meant = new Map(signs.map(({ text, mark }) => [text, mark]));
  const dayed = new Set(dates.flatMap(({ column, day }) => (day === undefined ? [] : [column])));
  const marks = new Map(
    cells.map(({ row, signs: own }) => [
      row,
      own.flatMap(({ column, text }) => {
        const mark = meant.get(text);
        return mark && dayed.has(column) ? [{ column, mark }] : [];
      }),
    ]),
  );
  return { signs, people, marks };
};
