import { z } from '#shared/z.ts';

// Control characters, and the marks that turn the reading direction round and can make a name lie about itself.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

// Letters and signs of ASCII are in that form already; every text is tidied again whenever it is read from the disk.
const plain = /^[ -~]*$/;

/** One form for one text: well-formed, composed (NFC), without control characters, with no space around it. */
export const tidy = (text: string): string =>
  (plain.test(text)
    ? text
    : text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(unprintable, ' ')
  ).trim();

const tidyLine = (text: string): string => tidy(text).replace(/\s+/g, ' ');

// Spaces, signs that only steer others, and fillers: a name made of them would be a row with nothing to read or press.
const canBeSeen = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const saysSomething = (text: string): boolean => canBeSeen.test(text);

/**
 * A line of words that must say something: a name, a place, a number. Any characters of any language are welcome.
 * `longest` holds for the tidied text, which composing (NFC) can make longer than what was typed.
 */
export const line = (longest: number) =>
  z.string().overwrite(tidyLine).min(1).max(longest).refine(saysSomething);

/** Several lines of words that must say something: a note, what somebody said. */
export const paragraph = (longest: number) =>
  z.string().overwrite(tidy).min(1).max(longest).refine(saysSomething);

export const Name = line(120);
export const GroupName = line(200);
export const Place = line(200);
export const Telephone = line(60);
export const Email = line(254);
export const Reference = line(60);
export const Note = paragraph(4000);

/** A longer text about somebody new is not read: no message about one person is. In characters. */
export const longestMessage = 40_000;
export const MessageText = paragraph(longestMessage);

/** `+44 (0)7700 900123` and `0044 7700 900123` are dialled `07700900123` here. */
export const dialled = (telephone: string): string =>
  telephone
    .trim()
    .replace(/^(\+\s?|00)44\s*(\(0\)|0)?/, '0')
    .replace(/\D/g, '');

// Letters that no normal form takes apart, though a hand without them on its keyboard types the plain ones.
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/**
 * Folds a text for finding: lower case, no accents, no apostrophes, single spaces.
 * `Siân O’Neill` becomes `sian oneill`, `Łukasz` becomes `lukasz`.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[łøđðþħıæœß]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}@+]+/gu, ' ')
    .trim();
