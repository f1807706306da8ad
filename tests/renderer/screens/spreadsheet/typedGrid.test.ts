import { expect, test } from 'vitest';
import {
  asSheet,
  nextCell,
  type TypedGrid,
  withBlock,
  withCell,
} from '#renderer/screens/spreadsheet/typedGrid.ts';
import { personId } from '#tests/support/builders.ts';

const grid: TypedGrid = {
  dates: ['3/2/2026', '10/2/2026'],
  rows: [
    { personId: personId(1), name: 'Doreen Hughes', marks: [] },
    { name: '', marks: [] },
    { name: '', marks: [] },
  ],
};

test('a mark stands in its box, a name on its line, a date above, and whoever we know keeps the name', () => {
  let now = withCell(grid, { row: 0, column: 1 }, 'x');
  now = withCell(now, { row: 1, column: -1 }, 'Arthur');
  now = withCell(now, { row: -1, column: 2 }, '17/2');
  now = withCell(now, { row: 0, column: -1 }, 'Somebody else');
  expect(now).toEqual({
    dates: ['3/2/2026', '10/2/2026', '17/2'],
    rows: [
      { personId: personId(1), name: 'Doreen Hughes', marks: ['', 'x'] },
      { name: 'Arthur', marks: [] },
      { name: '', marks: [] },
    ],
  });
});

test('a block that was copied is put in from its corner on, grows the grid, and its empty cells change nothing', () => {
  const marked = withCell(grid, { row: 1, column: 0 }, 'a');
  const now = withBlock(marked, { row: 1, column: -1 }, 'Arthur\t\tx\nBela\t/\tx\r\nCai\tx\tx\n');
  expect(now.rows.slice(1)).toEqual([
    { name: 'Arthur', marks: ['a', 'x'] },
    { name: 'Bela', marks: ['/', 'x'] },
    { name: 'Cai', marks: ['x', 'x'] },
  ]);
  expect(withBlock(grid, { row: -1, column: 1 }, '1/3\t8/3').dates).toEqual(['3/2/2026', '1/3', '8/3']);
});

test('arrows stay in the grid, and Enter goes down a column and on to the next', () => {
  const from = (row: number, column: number, key: string) => nextCell({ row, column }, key, grid);
  expect(from(0, 0, 'ArrowUp')).toEqual({ row: -1, column: 0 });
  expect(from(-1, 0, 'ArrowLeft')).toEqual({ row: -1, column: 0 });
  expect(from(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: -1 });
  expect(from(2, 1, 'ArrowDown')).toEqual({ row: 2, column: 1 });
  expect(from(2, 1, 'ArrowRight')).toEqual({ row: 2, column: 1 });
  expect(from(1, 0, 'Enter')).toEqual({ row: 2, column: 0 });
  expect(from(2, 0, 'Enter')).toEqual({ row: 0, column: 1 });
  expect(from(1, 0, 'x')).toBeUndefined();
});

test('only lines with a mark are handed on, whatever stands in a name, and those we know are named by their row', () => {
  let now = withCell(grid, { row: 2, column: -1 }, 'Arthur "Art"\tBell');
  now = withCell(now, { row: 2, column: 1 }, 'x');
  now = withCell(now, { row: 0, column: 0 }, 'a');
  expect(asSheet(now)).toEqual({
    text: 'Name\t3/2/2026\t10/2/2026\nDoreen Hughes\ta\t\nArthur Art Bell\t\tx',
    known: [{ row: 2, personId: personId(1) }],
    marks: 2,
    undated: undefined,
  });
  expect(asSheet(withCell(now, { row: -1, column: 1 }, 'last week')).undated).toBe(1);
  // A date of which nothing is said is not asked for.
  expect(
    asSheet(withCell(withCell(now, { row: 2, column: 1 }, ''), { row: -1, column: 1 }, '')),
  ).toMatchObject({ text: 'Name\t3/2/2026\nDoreen Hughes\ta', undated: undefined });
});
