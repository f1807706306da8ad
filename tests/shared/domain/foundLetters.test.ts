import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find, findables } from '#shared/domain/finding.ts';
import { foundLetters } from '#shared/domain/foundLetters.ts';
import { folded } from '#shared/domain/text.ts';

const lit = (name: string, text: string) =>
  foundLetters(name, text).map(({ start, length }) => name.slice(start, start + length));

test.each([
  ['Margaret Ellis', 'mar', ['Mar']],
  ['Omar Siddiqui', 'mar', ['mar']],
  ['Omar Marsh', 'mar', ['Mar']],
  ['Máriam Haddad', 'mar', ['Már']],
  ['Ma\u0301riam Haddad', 'ma', ['Ma\u0301']],
  ['Marjorie O’Neill', 'oneill', ['O’Neill']],
  ['Marjorie O’Neill', 'O’N', ['O’N']],
  ['Siân Gruffydd', 'sian', ['Siân']],
  ['Lena Groß', 'gross', ['Groß']],
  ['Mary-Jane Pugh', 'maryjane', ['Mary-Jane']],
  ['Margaret Ellis', 'ell mar', ['Mar', 'Ell']],
  ['Ann Annesley', 'ann anne', ['Ann', 'Anne']],
  ['Joanna', 'joan anna', ['Joanna']],
])('in %s, typing “%s” lights up %j', (name, text, expected) => {
  expect(lit(name, text)).toEqual(expected);
});

test.each([
  ['Tom Reddy', ''],
  ['Tom Reddy', '07700'],
  ['Tom Reddy', '’'],
])('in %s, typing “%s” lights up nothing', (name, text) => {
  expect(lit(name, text)).toEqual([]);
});

test('whoever is found by name has letters to light up, and they read like what was typed', () => {
  const name = fc
    .string({ unit: fc.constantFrom(...'aáä oO’-ßłJn1'.split('')) })
    .filter((text) => folded(text) !== '');
  fc.assert(
    fc.property(name, fc.nat(), fc.nat(), (preferredName, from, length) => {
      const text = folded(preferredName).slice(from % 5, (from % 5) + 1 + (length % 6));
      if (folded(text) === '') return;
      expect(find(text, findables([{ preferredName }])).isGuess).toBe(false);
      const found = lit(preferredName, text);
      expect(found).not.toEqual([]);
      for (const each of found) expect(folded(each)).not.toBe('');
    }),
  );
});
