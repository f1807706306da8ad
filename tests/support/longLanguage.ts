import { en } from '#renderer/words/en.ts';
import { guide } from '#renderer/words/en/guide.ts';
import type { Guide } from '#renderer/words/guidePages.ts';
import type { Language, Words } from '#renderer/words/languages.ts';

const accented: Readonly<Record<string, string>> = {
  a: 'âá',
  e: 'êé',
  i: 'îí',
  o: 'ôó',
  u: 'ûú',
  A: 'Âá',
  E: 'Êé',
  I: 'Îí',
  O: 'Ôó',
  U: 'Ûú',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  y: 'ŷ',
  w: 'ŵ',
};

/** Gaps and tags stay as they are: `{{name}}`, `<b>`. */
const untouched = /(\{\{\w+\}\}|<\/?\w+>)/;

/** An English sentence as nobody speaks it: in brackets, with accents, each vowel twice and so the words longer. */
export const longer = (sentence: string): string => {
  const words = sentence
    .split(untouched)
    .map((piece) =>
      untouched.test(piece) ? piece : piece.replaceAll(/[a-zA-Z]/g, (letter) => accented[letter] ?? letter),
    );
  return `[${words.join('')}]`;
};

/** The same for every sentence in something; `except` names what holds no sentences. */
const allLonger = (thing: unknown, except: readonly string[] = []): unknown => {
  if (typeof thing === 'string') return longer(thing);
  if (Array.isArray(thing)) return thing.map((each) => allLonger(each, except));
  if (typeof thing !== 'object' || thing === null) return thing;
  return Object.fromEntries(
    Object.entries(thing).map(([key, value]) => [
      key,
      except.includes(key) ? value : allLonger(value, except),
    ]),
  );
};

/** A language made for tests: long, accented, with dates as in France. It is one file, as a real one would be. */
export const longLanguage: Language = {
  code: 'fr-x-long',
  name: longer('Language'),
  words: () => Promise.resolve(allLonger(en) as Words),
  guide: () => Promise.resolve(allLonger(guide, ['picture']) as Guide),
};
