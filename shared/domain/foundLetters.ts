import { folded } from './text.ts';

/** Where in a text letters stand. */
export interface Letters {
  start: number;
  length: number;
}

/** A text as it is looked through, and for each of its letters where that comes from. */
interface Traced {
  text: string;
  from: Letters[];
}

/** Signs that fold to nothing, and do not part words either. */
const isSilent = (sign: string): boolean => /^[\p{M}'’‘`´ʼ]+$/u.test(sign);

const traced = (name: string): Traced => {
  let text = '';
  const from: Letters[] = [];
  let start = 0;
  for (const sign of name) {
    const letters = folded(sign);
    if (letters !== '') {
      text += letters;
      for (let each = 0; each < letters.length; each += 1) from.push({ start, length: sign.length });
    } else if (!isSilent(sign) && text !== '' && !text.endsWith(' ')) {
      text += ' ';
      from.push({ start, length: sign.length });
    }
    start += sign.length;
  }
  return { text, from };
};

const withoutSpaces = ({ text, from }: Traced): Traced => ({
  text: text.replaceAll(' ', ''),
  from: from.filter((_letters, at) => text[at] !== ' '),
});

const placeOf = (part: string, text: string): number =>
  text.startsWith(part) ? 0 : text.includes(` ${part}`) ? text.indexOf(` ${part}`) + 1 : text.indexOf(part);

/** The signs of the name from the first letter of the part to its last, with the accents that hang on it. */
const span = (part: string, { text, from }: Traced, name: string): Letters[] => {
  const at = placeOf(part, text);
  const [first, last] = [from[at], from[at + part.length - 1]];
  if (at < 0 || !first || !last) return [];
  let end = last.start + last.length;
  while (/^\p{M}/u.test(name.slice(end))) end += 1;
  return [{ start: first.start, length: end - first.start }];
};

const together = (all: readonly Letters[]): Letters[] => {
  const merged: Letters[] = [];
  for (const { start, length } of all.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (!last || start > last.start + last.length) merged.push({ start, length });
    else last.length = Math.max(last.length, start + length - last.start);
  }
  return merged;
};

/**
 * Where in the name the letters stand that were looked for, by the rule that found it: every part of what was typed, at
 * the beginning of a word where it can be. None where something else fitted, such as the telephone number.
 */
export const foundLetters = (name: string, text: string): Letters[] => {
  const trace = traced(name);
  const parts = folded(text).split(' ').filter(Boolean);
  return together(
    parts.flatMap((part) => {
      const found = span(part, trace, name);
      return found.length > 0 ? found : span(part, withoutSpaces(trace), name);
    }),
  );
};
