import { describe, expect, test } from 'vitest';
import {
  countsOf,
  inOrder,
  foundIn,
  type Row,
  steadyOrder,
  withMarked,
  withPressed,
  withTouched,
} from '#renderer/screens/register/rows.ts';
import type { PersonId } from '#shared/domain/ids.ts';

const aRow = (name: string, more: Partial<Row> = {}): Row => ({
  personId: name as PersonId,
  preferredName: name,
  name,
  mark: null,
  isExpected: true,
  ...more,
});
const names = (rows: readonly Row[]) => rows.map((row) => row.name);
const show = (rows: readonly Row[], order: readonly PersonId[] = []) => {
  const steady = steadyOrder(order, rows);
  return { order: steady, names: names(inOrder(rows, steady)) };
};

describe('the order of the register', () => {
  const opened = [
    aRow('Ann', { mark: 'here' }),
    aRow('Beryl'),
    aRow('Doreen', { mark: 'apologies' }),
    aRow('Ken'),
  ];

  test('begins with those who are not here yet', () => {
    expect(show(opened).names).toEqual(['Beryl', 'Ken', 'Ann', 'Doreen']);
  });

  test('stays as it is when somebody is marked, and when the mark is taken away', () => {
    const { order } = show(opened);
    const marked = withMarked(opened, aRow('Beryl', { mark: 'here' }));
    expect(show(marked, order).names).toEqual(['Beryl', 'Ken', 'Ann', 'Doreen']);
    expect(show(withMarked(marked, aRow('Ann')), order).names).toEqual(['Beryl', 'Ken', 'Ann', 'Doreen']);
  });

  test('puts whoever comes through the door last, even when a new name sorts first', () => {
    const { order } = show(opened);
    const withMair = [aRow('Aaron', { mark: 'here', isExpected: false }), ...opened];
    expect(show(withMair, order).names).toEqual(['Beryl', 'Ken', 'Ann', 'Doreen', 'Aaron']);
  });

  test('is the very same list while nobody is new, so that nothing is drawn again', () => {
    const { order } = show(opened);
    expect(steadyOrder(order, opened)).toBe(order);
  });
});

describe('a row that the leader pressed', () => {
  test('shows the new mark before the answer is here', () => {
    const pressed = new Map([['Ken' as PersonId, aRow('Ken', { mark: 'here' })]]);
    expect(withPressed([aRow('Ken'), aRow('Ann')], pressed).map((row) => row.mark)).toEqual(['here', null]);
  });

  test('stays when a walk-in’s mark is taken away, though the register no longer holds it', () => {
    const mair = aRow('Mair', { isExpected: false });
    expect(names(withTouched([aRow('Ken')], [mair], new Map()))).toEqual(['Ken', 'Mair']);
  });

  test('stays while its new mark is on the way', () => {
    const mair = aRow('Mair', { isExpected: false, mark: 'here' });
    const pressed = new Map([[mair.personId, mair]]);
    expect(names(withTouched([], [mair], pressed))).toEqual(['Mair']);
  });

  test('goes when the walk-in was undone', () => {
    const mair = aRow('Mair', { isExpected: false, mark: 'here' });
    expect(withTouched([], [mair], new Map())).toEqual([]);
  });

  test('is not shown twice', () => {
    expect(names(withTouched([aRow('Ken')], [aRow('Ken')], new Map()))).toEqual(['Ken']);
  });

  test('comes back into the register when it is marked again', () => {
    const mair = aRow('Mair', { isExpected: false, mark: 'here' });
    expect(withMarked([aRow('Ken')], mair).map((row) => `${row.name} ${row.mark}`)).toEqual([
      'Ken null',
      'Mair here',
    ]);
  });
});

describe('finding a name', () => {
  const rows = [aRow('Siân O’Neill', { alsoKnownAs: 'Cissie' }), aRow('Ken Adeyemi')];
  const found = (text: string, inBooks: readonly { personId: PersonId }[] = []) =>
    foundIn(rows, text, inBooks).map(({ name }) => name);

  test.each(['oneill', 'SIAN', 'ne si', "o'n", 'cissie'])('“%s” finds Siân O’Neill', (text) => {
    expect(found(text)).toEqual(['Siân O’Neill']);
  });

  test('whoever our books found by their telephone number is found in their place', () => {
    expect(found('900118', [{ personId: 'Ken Adeyemi' as PersonId }])).toEqual(['Ken Adeyemi']);
  });

  test('a name that is only nearly right is nobody on the register', () => {
    expect(found('sain')).toEqual([]);
  });
});

describe('the counts', () => {
  test('take a blank for nothing but a blank', () => {
    const rows = [
      aRow('Ann', { mark: 'here' }),
      aRow('Beryl'),
      aRow('Doreen', { mark: 'apologies' }),
      aRow('Ken', { mark: 'did-not-come' }),
      aRow('Mair', { mark: 'here', isExpected: false }),
    ];
    expect(countsOf(rows)).toEqual({ here: 2, open: 1, apologies: 1, didNotCome: 1 });
  });

  test('expect nobody whose walk-in mark was taken away', () => {
    expect(countsOf([aRow('Mair', { isExpected: false })]).open).toBe(0);
  });
});
