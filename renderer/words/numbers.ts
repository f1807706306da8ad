import { spokenCode, t } from './words.ts';

const small = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** A count as people say it: in words up to ten, in figures above. */
export const inWords = (count: number): string => {
  const known = small[count];
  return known === undefined ? String(count) : t(`app.numbers.${known}`);
};

/** The same at the beginning of a sentence. */
export const atStart = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(spokenCode()) + text.slice(1);
