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

const places = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;

/** Which in a row, as people say it: "second". After the tenth nobody counts: "next". */
export const ordinal = (place: number): string => t(`app.ordinals.${places[place - 1] ?? 'next'}`);
