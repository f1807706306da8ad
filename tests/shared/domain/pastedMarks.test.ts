import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OnSheet, readPastedMarks, saidMark } from '#shared/domain/pastedMarks.ts';
import { personId } from '#tests/support/builders.ts';

const sheet: OnSheet[] = ['Ann Pickering', 'Arthur Bell', 'Doreen Hughes', 'Siân O’Neill', 'Mary H'].map(
  (name, index) => ({ personId: personId(index + 1), name }),
);

/** What a paste would mark, by name. */
const marked = (text: string, people: readonly OnSheet[] = sheet, from = 0) =>
  readPastedMarks(text, people, from).marks.map(
    ({ personId: id, mark }) => `${people.find((each) => each.personId === id)?.name}: ${mark}`,
  );
const not = (text: string, people: readonly OnSheet[] = sheet, from = 0) =>
  readPastedMarks(text, people, from).notUnderstood.map(({ line, because }) => `${line}: ${because}`);

describe('what people write for a mark', () => {
  test.each(['h', 'H', 'here', ' x ', '✓', '✔️', '1', 'yes', 'TRUE', '×'])('%s is here', (text) => {
    expect(saidMark(text)).toBe('here');
  });
  test.each(['a', 'Apologies', '2', 'sent apologies'])('%s is apologies', (text) => {
    expect(saidMark(text)).toBe('apologies');
  });
  test.each(['d', 'Didn’t come', 'did not come', '3', 'absent'])('%s is did not come', (text) => {
    expect(saidMark(text)).toBe('did-not-come');
  });
  test.each(['', ' ', '-', '0', 'no', '☐', '?'])('“%s” says nothing: a blank is never an absence', (text) => {
    expect(saidMark(text)).toBeNull();
  });
  test.each(['k', '4', 'Ann', '✗', '!!!'])('%s is no mark', (text) => {
    expect(saidMark(text)).toBeUndefined();
  });
});

describe('a column of marks', () => {
  test('goes down the sheet, and an empty line leaves its person as they are', () => {
    expect(marked('h\n\na\r\nd\n')).toEqual([
      'Ann Pickering: here',
      'Doreen Hughes: apologies',
      'Siân O’Neill: did-not-come',
    ]);
  });

  test('begins at the line on which it was pasted', () => {
    expect(marked('✓\n✓', sheet, 3)).toEqual(['Siân O’Neill: here', 'Mary H: here']);
  });

  test('stays a column where one line is no mark, and that line is handed back', () => {
    expect(marked('h\nmaybe\na')).toEqual(['Ann Pickering: here', 'Doreen Hughes: apologies']);
    expect(not('h\nmaybe\na')).toEqual(['2: no-such-mark']);
  });

  test('that is longer than the sheet says which lines are left over', () => {
    expect(not('h\nh\nh', sheet, 3)).toEqual(['3: no-more-names']);
    expect(not('h\nh\n-\n\n', sheet, 3)).toEqual([]);
  });
});

describe('lines with names', () => {
  test('mark whoever is named, in any order; a name alone was here', () => {
    expect(marked('doreen hughes\nBELL, Arthur\nSian ONeill')).toEqual([
      'Doreen Hughes: here',
      'Arthur Bell: here',
      'Siân O’Neill: here',
    ]);
  });

  test.each([
    'Doreen Hughes\ta',
    'Doreen Hughes: apologies',
    'Doreen Hughes, a',
    'Doreen Hughes a',
    '3. Doreen Hughes a',
    '3\tDoreen Hughes\ta',
    '3 a\n4 -',
  ])('may carry a mark: %j', (text) => {
    expect(marked(text)).toEqual(['Doreen Hughes: apologies']);
  });

  test('know an initial from a mark', () => {
    expect(marked('Mary H\nAnn Pickering h')).toEqual(['Mary H: here', 'Ann Pickering: here']);
  });

  test('that fit nobody, or several, or say no mark are handed back, and the rest is read', () => {
    const text = 'Zebedee\nA\nDoreen Hughes\tmaybe\n99 h\nAnn Pickering';
    expect(not(text)).toEqual(['1: nobody', '2: nobody', '3: no-such-mark', '4: no-more-names']);
    expect(marked(text)).toEqual(['Ann Pickering: here']);
  });

  test('tell two of one name apart by where they live', () => {
    const doreens: OnSheet[] = [
      { personId: personId(1), name: 'Doreen', place: 'Mill Lane' },
      { personId: personId(2), name: 'Doreen', place: 'Elm Row' },
    ];
    expect(not('Doreen', doreens)).toEqual(['1: several']);
    expect(readPastedMarks('Doreen, Elm Row\ta', doreens).marks).toEqual([
      { personId: personId(2), mark: 'apologies' },
    ]);
  });

  test('about one person twice: the later holds', () => {
    expect(marked('Ann Pickering\nAnn Pickering: apologies')).toEqual(['Ann Pickering: apologies']);
  });
});

test('whatever is pasted, every line is read, says nothing or is handed back, and nobody is marked twice', () => {
  const line = fc.oneof(
    fc.constantFrom('h', 'a', 'd', '', '-', 'Ann', 'Doreen Hughes\tx', '2 a', '7', 'Mary H d'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.nat(6), (lines, from) => {
      const { marks, notUnderstood } = readPastedMarks(lines.join('\n'), sheet, from);
      const ids = marks.map(({ personId: id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => sheet.some((each) => each.personId === id))).toBe(true);
      expect(marks.length + notUnderstood.length).toBeLessThanOrEqual(
        lines.join('\n').split(/\r\n?|\n/).length,
      );
    }),
  );
});

test('a sheet typed out as marks is read back as it was', () => {
  const letters = { here: 'h', apologies: 'a', 'did-not-come': 'd' } as const;
  const mark = fc.constantFrom('here', 'apologies', 'did-not-come', null);
  fc.assert(
    fc.property(fc.array(mark, { minLength: 5, maxLength: 5 }), (marks) => {
      const text = marks.map((each) => (each === null ? '' : letters[each])).join('\n');
      const expected = sheet.flatMap(({ personId: id }, index) => {
        const each = marks[index];
        return each ? [{ personId: id, mark: each }] : [];
      });
      expect(readPastedMarks(text, sheet)).toEqual({ marks: expected, notUnderstood: [] });
    }),
  );
});
