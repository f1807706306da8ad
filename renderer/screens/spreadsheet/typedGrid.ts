import type { SecondFact } from '#shared/domain/people.ts';
import { saidDay } from '#shared/domain/spreadsheet/days.ts';
import type { PersonId } from '#shared/domain/ids.ts';

/** A line of a paper register that is typed in: somebody we know, or a name as it stands there. */
export interface TypedRow {
  personId?: PersonId;
  name: string;
  /** What tells them from another of that name. */
  fact?: SecondFact;
  /** By the place of its date. */
  marks: readonly string[];
}

/** Paper registers as they are typed in: names down, dates across. */
export interface TypedGrid {
  /** As they are typed: 3/2/26, say. */
  dates: readonly string[];
  rows: readonly TypedRow[];
}

/** No hall has more. */
const most = { dates: 60, rows: 300 } as const;

/** One cell: the dates stand in row -1, the names in column -1. */
export interface CellPlace {
  row: number;
  column: number;
}

const emptyRow: TypedRow = { name: '', marks: [] };

const put = <T>(list: readonly T[], at: number, value: T, filler: T): T[] =>
  Array.from({ length: Math.max(list.length, at + 1) }, (_, place) =>
    place === at ? value : (list[place] ?? filler),
  );

/** Whether something can stand there: the corner is empty, and whom we know keeps their name. */
const isOpen = ({ rows }: TypedGrid, { row, column }: CellPlace): boolean =>
  row >= -1 &&
  column >= -1 &&
  row < most.rows &&
  column < most.dates &&
  !(row === -1 && column === -1) &&
  !(column === -1 && rows[row]?.personId !== undefined);

/** The grid with something else in one cell. */
export const withCell = (grid: TypedGrid, place: CellPlace, text: string): TypedGrid => {
  if (!isOpen(grid, place)) return grid;
  const { row, column } = place;
  if (row === -1) return { ...grid, dates: put(grid.dates, column, text, '') };
  const before = grid.rows[row] ?? emptyRow;
  const after =
    column === -1 ? { ...before, name: text } : { ...before, marks: put(before.marks, column, text, '') };
  const dates = put(grid.dates, Math.max(column, 0), grid.dates[Math.max(column, 0)] ?? '', '');
  return { dates, rows: put(grid.rows, row, after, emptyRow) };
};

/** A block that was copied elsewhere, put in with its corner at that place. Empty cells of it leave what is there. */
export const withBlock = (grid: TypedGrid, { row, column }: CellPlace, text: string): TypedGrid => {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.slice(0, most.rows + 1).reduce(
    (all, line, down) =>
      line
        .split('\t')
        .slice(0, most.dates + 1)
        .reduce(
          (each, cell, across) =>
            cell.trim() === ''
              ? each
              : withCell(each, { row: row + down, column: column + across }, cell.trim()),
          all,
        ),
    grid,
  );
};

/** Where a key leads from a cell; undefined for any other key. At the foot of a column Enter goes to the head of the next. */
export const nextCell = (
  { row, column }: CellPlace,
  key: string,
  { rows, dates }: TypedGrid,
): CellPlace | undefined => {
  const [lastRow, lastColumn] = [rows.length - 1, dates.length - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(row - 1, -1), column };
    case 'ArrowDown':
      return { row: Math.min(row + 1, lastRow), column };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, row === -1 ? 0 : -1) };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, lastColumn) };
    case 'Enter':
      return row < lastRow ? { row: row + 1, column } : { row: 0, column: Math.min(column + 1, lastColumn) };
    default:
      return undefined;
  }
};

const plain = (text: string): string => text.replace(/["\s]+/g, ' ').trim();

/** What is typed, ready to be read: dates and lines without a mark say nothing, and are left out. */
export interface TypedSheet {
  text: string;
  /** Who of its rows is somebody we know. The first row of a sheet is 1, and holds the dates. */
  known: { row: number; personId: PersonId }[];
  marks: number;
  /** Where a date is missing, or is no day, above a mark: the first such place. */
  undated: number | undefined;
}

/** The grid as the cells of a spreadsheet. */
export const asSheet = ({ dates, rows }: TypedGrid): TypedSheet => {
  const isMarked = (text: string | undefined) => text !== undefined && text.trim() !== '';
  const told = rows.filter(({ marks }) => marks.some(isMarked));
  const columns = dates.flatMap((_, at) => (told.some(({ marks }) => isMarked(marks[at])) ? [at] : []));
  const lines = [
    ['Name', ...columns.map((at) => dates[at] ?? '')],
    ...told.map(({ name, marks }) => [name, ...columns.map((at) => marks[at] ?? '')]),
  ];
  return {
    text: lines.map((cells) => cells.map(plain).join('\t')).join('\n'),
    known: told.flatMap(({ personId }, at) => (personId === undefined ? [] : [{ row: at + 2, personId }])),
    marks: told.reduce((sum, { marks }) => sum + marks.filter(isMarked).length, 0),
    undated: columns.find((at) => saidDay(dates[at] ?? '') === undefined),
  };
};
