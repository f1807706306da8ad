import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find as findIn, type Findable, findables, isOneSlipFrom } from '#shared/domain/finding.ts';

const find = <One extends Findable>(text: string, among: readonly One[]) => findIn(text, findables(among));

const named = (name: string, more: Partial<Findable> = {}): Findable => {
  const [preferredName = '', ...surname] = name.split(' ');
  return { preferredName, ...(surname.length > 0 && { surname: surname.join(' ') }), ...more };
};

const everybody = [
  named('Anne-Marie Bell'),
  named('Doreen Hughes', { telephone: '07700 900118' }),
  named('Joan Smith'),
  named('Jo Smithson'),
  named('Łukasz Żak', { telephone: '+44 (0)7700 900141' }),
  named('Margaret Ellis', { alsoKnownAs: 'Peg, Mrs O’Dowd' }),
  named('Siân O’Neill'),
];
const nameOf = ({ preferredName, surname }: Findable) => [preferredName, surname].filter(Boolean).join(' ');
const found = (text: string) => find(text, everybody).found.map(nameOf);

describe('somebody is found', () => {
  test.each([
    ['without the accent', 'sian', ['Siân O’Neill']],
    ['without the apostrophe', 'oneill', ['Siân O’Neill']],
    ['with another apostrophe', "o'neill", ['Siân O’Neill']],
    ['surname first', 'oneill sian', ['Siân O’Neill']],
    ['surname first with a comma', 'Hughes, Doreen', ['Doreen Hughes']],
    ['by the beginnings', 'jo smi', ['Joan Smith', 'Jo Smithson']],
    ['by any part', 'mith', ['Joan Smith', 'Jo Smithson']],
    ['in one word', 'annemarie', ['Anne-Marie Bell']],
    ['in two words', 'anne marie', ['Anne-Marie Bell']],
    ['by what else they are called', 'peg', ['Margaret Ellis']],
    ['by one name and the other', 'ellis odowd', ['Margaret Ellis']],
    ['by the telephone number', '900118', ['Doreen Hughes']],
    ['by the number as it is dialled', '07700 900141', ['Łukasz Żak']],
    ['by the number from abroad', '+44 7700 900 118', ['Doreen Hughes']],
    ['by a name and a number', 'dor 118', ['Doreen Hughes']],
  ])('%s', (_how, text, names) => {
    expect(found(text)).toEqual(names);
    expect(find(text, everybody).isGuess).toBe(false);
  });

  test('first those in whose names it begins a word, and otherwise in the order given', () => {
    const among = [named('Roman'), named('Ann Oman'), named('Omar'), named('Tom Amos')];
    expect(find('om', among).found.map(nameOf)).toEqual(['Ann Oman', 'Omar', 'Roman', 'Tom Amos']);
  });

  test('everybody, when nothing was typed', () => {
    expect(found('  ')).toEqual(everybody.map(nameOf));
  });
});

describe('did you mean', () => {
  test.each([
    ['a wrong letter', 'doreem', 'Doreen Hughes'],
    ['a letter too many', 'dorreen', 'Doreen Hughes'],
    ['a letter too few', 'hghes', 'Doreen Hughes'],
    ['two letters that changed places', 'hugehs', 'Doreen Hughes'],
    ['a slip in one of two names', 'doreen hugjes', 'Doreen Hughes'],
    ['a slip while still typing', 'margr', 'Margaret Ellis'],
    ['a slip at the beginning', 'nargaret', 'Margaret Ellis'],
  ])('%s', (_slip, text, name) => {
    expect(find(text, everybody)).toMatchObject({ isGuess: true });
    expect(found(text)).toEqual([name]);
  });

  test.each(['dorin hugjes', 'hgs', 'zz', '07711'])(
    'but not for “%s”, which is more than one slip',
    (text) => {
      expect(find(text, everybody)).toEqual({ found: [], isGuess: false });
    },
  );

  test('is never asked while somebody fits', () => {
    expect(find('joan', [named('Joan'), named('Joad')])).toMatchObject({ isGuess: false });
    expect(find('joan', [named('Joan'), named('Joad')]).found).toHaveLength(1);
  });
});

const few = fc.string({ unit: fc.constantFrom(...'abcd'.split('')), minLength: 1, maxLength: 7 });

/** All that one slip can make of a word. */
const slipsOf = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => [
    `${word.slice(0, at)}${word.slice(at + 1)}`,
    ...'abcd'
      .split('')
      .flatMap((letter) => [
        `${word.slice(0, at)}${letter}${word.slice(at)}`,
        `${word.slice(0, at)}${letter}${word.slice(at + 1)}`,
      ]),
    `${word.slice(0, at)}${word
      .slice(at, at + 2)
      .split('')
      .toReversed()
      .join('')}${word.slice(at + 2)}`,
  ]).flat();

test('one slip from a beginning of the word is just what one slip can make of one', () => {
  fc.assert(
    fc.property(few, few, (typed, word) => {
      const beginnings = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));
      const isReachable = beginnings.some((each) => each === typed || slipsOf(each).includes(typed));
      expect(isOneSlipFrom(typed, word)).toBe(isReachable);
    }),
    { numRuns: 2000 },
  );
});

test('any beginnings of somebody’s names find them, in any order and any capitals', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcéñ'.split('')), minLength: 1, maxLength: 8 });
  const name = fc.tuple(letters, fc.constantFrom('', '’'), letters).map((parts) => parts.join(''));
  fc.assert(
    fc.property(name, name, fc.nat(7), fc.nat(7), (preferredName, surname, one, other) => {
      const person = { preferredName, surname };
      const text = `${surname.slice(0, one + 1).toUpperCase()} ${preferredName.slice(0, other + 1)}`;
      expect(find(text, [person])).toEqual({ found: [person], isGuess: false });
    }),
    { numRuns: 1000 },
  );
});
