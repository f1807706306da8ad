import { describe, expect, test } from 'vitest';
import { calledName, tidyName } from '#renderer/words/names.ts';
import { atStart, inWords } from '#renderer/words/numbers.ts';
import { withoutStop } from '#renderer/words/sentences.ts';

describe('how somebody is called in a short sentence', () => {
  test.each([
    ['Priya Shah', 'Priya'],
    ['Priya', 'Priya'],
    ['Mrs Jones', 'Mrs Jones'],
    ['Dr. Anand', 'Dr. Anand'],
    ['Drew Barry', 'Drew'],
  ])('%s is %s', (name, called) => {
    expect(calledName(name)).toBe(called);
  });
});

describe('a name typed in a hurry', () => {
  test.each([
    ['mair', 'Mair'],
    ['  mary-ann  o’neill ', 'Mary-Ann O’neill'],
    ['élodie', 'Élodie'],
    ['Siân O’Neill', 'Siân O’Neill'],
    ['ann van der Berg', 'ann van der Berg'],
    ['王芳', '王芳'],
  ])('“%s” is written down as “%s”', (typed, name) => {
    expect(tidyName(typed)).toBe(name);
  });
});

describe('a count in words', () => {
  test('is a word up to ten and a figure above', () => {
    expect([0, 2, 10, 11].map(inWords)).toEqual(['no', 'two', 'ten', '11']);
  });

  test('has a large letter at the beginning of a sentence', () => {
    expect([atStart(inWords(2)), atStart(inWords(12))]).toEqual(['Two', '12']);
  });
});

test('what somebody wrote ends our sentence with one full stop', () => {
  expect(['Snow.', 'Snow', ' Snow... '].map(withoutStop)).toEqual(['Snow', 'Snow', 'Snow']);
});
