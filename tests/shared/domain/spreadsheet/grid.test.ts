import { describe, expect, test } from 'vitest';
import { day } from '#tests/support/builders.ts';
import { read } from '#tests/support/spreadsheets.ts';
import { saidDay } from '#shared/domain/spreadsheet/days.ts';
import { type GridSaid, readGrid } from '#shared/domain/spreadsheet/grid.ts';

const today = day('2026-11-22');

const gridOf = async (text: string, said: Partial<GridSaid> = {}) => {
  const answer = await read(text);
  if (answer.outcome !== 'read' || !answer.sheets[0]) throw new Error('nothing was read');
  return readGrid(answer.sheets[0], { today, ...said });
};

/** Who has which mark on which day: `Doreen: 2026-02-03 here`. */
const marksIn = async (text: string, said: Partial<GridSaid> = {}): Promise<string[]> => {
  const grid = await gridOf(text, said);
  return (grid?.people ?? []).flatMap((one) => {
    if (!('entry' in one)) return [];
    const marks = (grid?.marks.get(one.row) ?? []).map(
      ({ column, mark }) => `${grid?.dates.find((each) => each.column === column)?.day ?? ''} ${mark}`,
    );
    return [`${one.entry.preferredName}: ${marks.join(', ')}`];
  });
};

const daysIn = async (text: string, said: Partial<GridSaid> = {}) =>
  (await gridOf(text, said))?.dates.map((each) => each.day ?? `(${each.heading})`);

describe('the day that a heading says', () => {
  test.each([
    ['1/2/26', '1.2.2026'],
    ['01/02/2026', '1.2.2026'],
    ['1-2-26', '1.2.2026'],
    ['1.2.26', '1.2.2026'],
    ['3 Feb', '3.2.'],
    ['3rd Feb', '3.2.'],
    ['Tues 3rd February 2026', '3.2.2026'],
    ['Tue 3/2', '3.2.'],
    ['3-Feb-26', '3.2.2026'],
    ['3 Chwefror', '3.2.'],
    ['Feb 3', '3.2.'],
    ['March 3, 2026', '3.3.2026'],
    ['2026-02-03', '3.2.2026'],
    ['46056', '3.2.2026'],
    ['29/2/24', '29.2.2024'],
  ])('%s', (text, expected) => {
    const said = saidDay(text);
    expect(said && `${said.day}.${said.month}.${said.year ?? ''}`).toBe(expected);
  });

  test.each(['2/13/26', '31/4/26', '29/2/25', 'Week 3', 'Paid', '12', '07700 900123', '3 Foo', 'Total', ''])(
    '%j is no day',
    (text) => expect(saidDay(text)).toBeUndefined(),
  );
});

describe('an old register', () => {
  test('names down, dates across, and blank says nothing', async () => {
    const text = 'Name\t3/2/26\t10/2/26\t17/2/26\nDoreen Hughes\tx\t\tA\nArthur Bell\t1\tyes\there';
    expect(await marksIn(text)).toEqual([
      'Doreen: 2026-02-03 here, 2026-02-17 apologies',
      'Arthur: 2026-02-03 here, 2026-02-10 here, 2026-02-17 here',
    ]);
  });

  test('a no, a nought and a dash are blank, and never an absence', async () => {
    expect(await marksIn('Name\t3/2/26\t10/2/26\t17/2/26\nDoreen Hughes\tn\t0\t-')).toEqual(['Doreen: ']);
  });

  test('where somebody ticks with a stroke, a cross has to be said', async () => {
    const text = 'Name\t3/2/26\t10/2/26\nDoreen Hughes\t/\tX\nArthur Bell\t\\\t/';
    expect(await marksIn(text)).toEqual([
      'Doreen: 2026-02-03 here',
      'Arthur: 2026-02-03 here, 2026-02-10 here',
    ]);
    expect(await marksIn(text, { meanings: [{ text: 'x', mark: 'did-not-come' }] })).toEqual([
      'Doreen: 2026-02-03 here, 2026-02-10 did-not-come',
      'Arthur: 2026-02-03 here, 2026-02-10 here',
    ]);
    expect((await gridOf(text))?.signs).toContainEqual({ text: 'x', count: 1, mark: undefined });
  });

  test('money and numbers of guests are no marks', async () => {
    expect(await marksIn('Name\t3/2/26\t10/2/26\nDoreen Hughes\t£2\t3')).toEqual(['Doreen: ']);
  });

  test('a row of months stands over a row of days', async () => {
    const text = 'Knitters 2025\n\tJan\t\tFeb\t\nName\t21\t28\t4\t11\nDoreen Hughes\tx\tx\t\tx';
    expect(await daysIn(text)).toEqual(['2025-01-21', '2025-01-28', '2025-02-04', '2025-02-11']);
    expect(await marksIn(text)).toEqual(['Doreen: 2025-01-21 here, 2025-01-28 here, 2025-02-11 here']);
  });

  test('days without a year follow one another over New Year, and none is after today', async () => {
    const text = 'Name\t16 Dec\t6 Jan\t13 Jan\nDoreen Hughes\tx\tx\tx';
    expect(await daysIn(text)).toEqual(['2025-12-16', '2026-01-06', '2026-01-13']);
    expect(await daysIn(text, { firstYear: 2023 })).toEqual(['2023-12-16', '2024-01-06', '2024-01-13']);
    expect(await daysIn('Name\t13 Jan\t6 Jan\t16 Dec\nDoreen Hughes\tx\tx\tx')).toEqual([
      '2026-01-13',
      '2026-01-06',
      '2025-12-16',
    ]);
  });

  test('a column that is no day is left alone, and the leader can say which day it is', async () => {
    const text = 'Name\t3/2/26\tTrip\t17/2/26\nDoreen Hughes\tx\tx\tx';
    expect(await daysIn(text)).toEqual(['2026-02-03', '(Trip)', '2026-02-17']);
    expect(await daysIn(text, { days: [{ column: 2, day: day('2026-02-10') }] })).toEqual([
      '2026-02-03',
      '2026-02-10',
      '2026-02-17',
    ]);
  });

  test('dates down and names across is the same register', async () => {
    const text = 'Date\tDoreen Hughes\tArthur Bell\n3/2/26\tx\t\n10/2/26\tx\tx\n17/2/26\t\tx';
    expect(await marksIn(text)).toEqual([
      'Doreen: 2026-02-03 here, 2026-02-10 here',
      'Arthur: 2026-02-10 here, 2026-02-17 here',
    ]);
  });

  test('numbers of lines, surnames in a column of their own, and totals below', async () => {
    const text = 'No.,First name,Surname,3/2/26,10/2/26\n1,Doreen,Hughes,x,\n2,Arthur,Bell,,x\n,Total,,1,1';
    expect(await marksIn(text)).toEqual(['Doreen: 2026-02-03 here', 'Arthur: 2026-02-10 here']);
  });

  test('a sheet without dates is none', async () => {
    expect(await gridOf('Name\tPhone\nDoreen Hughes\t01792 555010')).toBeUndefined();
  });
});
