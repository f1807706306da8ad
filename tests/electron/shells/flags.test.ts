import { describe, expect, test } from 'vitest';
import { readFlags } from '#electron/shells/flags.ts';

const table = {
  data: { type: 'string', takes: '<folder>', says: 'the data folder' },
  practice: { type: 'boolean', says: 'the practice group' },
} as const;

test('flags and words are told apart, also behind the -- that npm hands on', () => {
  const expected = { ok: true, values: { data: '/a b', practice: true }, words: ['register.mark'] };
  expect(readFlags(['register.mark', '--data', '/a b', '--practice'], table, 1)).toEqual(expected);
  expect(readFlags(['--', '--practice', '--data=/a b', 'register.mark'], table, 1)).toEqual(expected);
});

test('what is not given is not guessed', () => {
  expect(readFlags([], table)).toEqual({ ok: true, values: { data: undefined, practice: false }, words: [] });
});

describe('a mistake gives a sentence', () => {
  test.each([
    [['--dota', 'x'], /^--dota is not a flag of this command/],
    [['-d', 'x'], /^-d is not a flag of this command/],
    [['--constructor'], /^--constructor is not a flag of this command/],
    [['--__proto__=x'], /^--__proto__ is not a flag of this command/],
    [['--data'], /^After --data comes <folder>\./],
    [['--data='], /^After --data comes <folder>\./],
    [['--practice=yes'], /^Nothing comes after --practice\./],
    [['surplus'], /^"surplus" is not understood here/],
  ])('%j', (args, sentence) => {
    const flags = readFlags(args, table);
    expect(flags).toEqual({ ok: false, sentence: expect.stringMatching(sentence) });
    expect(flags).toEqual({ ok: false, sentence: expect.stringContaining('--data <folder>') });
  });
});
