import { expect, test } from 'vitest';
import { foundLetters } from '#renderer/screens/people/foundLetters.ts';

const lit = (name: string, text: string) => {
  const found = foundLetters(name, text);
  return found && name.slice(found.start, found.start + found.length);
};

test.each([
  ['Margaret Ellis', 'mar', 'Mar'],
  ['Omar Siddiqui', 'mar', 'mar'],
  ['Máriam Haddad', 'mar', 'Már'],
  ['Marjorie O’Neill', 'oneill', 'O’Neill'],
  ['Marjorie O’Neill', 'O’N', 'O’N'],
  ['Siân Gruffydd', 'sian', 'Siân'],
  ['Margaret Ellis', 'ell mar', 'Ell'],
])('in %s, typing “%s” finds “%s”', (name, text, expected) => {
  expect(lit(name, text)).toBe(expected);
});

test.each([
  ['Tom Reddy', ''],
  ['Tom Reddy', '07700'],
  ['Tom Reddy', '’'],
])('in %s, typing “%s” finds no letters', (name, text) => {
  expect(lit(name, text)).toBeUndefined();
});
