import { spokenCode } from './words.ts';

/** Names and what stands between them, by turns: `Ann`, `, `, `Ivy`, ` and `, `Tom`. */
export const listed = (names: readonly string[]): { type: 'element' | 'literal'; value: string }[] =>
  new Intl.ListFormat(spokenCode(), { type: 'conjunction' }).formatToParts(names);
