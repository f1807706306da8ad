import type { ParseKeys } from 'i18next';
import { t } from './words.ts';

/** What somebody wrote, ready to end a sentence of ours: without the full stop they may have set themselves. */
export const withoutStop = (text: string): string => text.trim().replace(/\.+$/, '');

/** What stands in the gaps of a sentence. A `count` chooses between one and many. */
export type Values = Readonly<Record<string, string | number>>;

// With its gaps open, no key asks for its own values.
const open = t as (what: ParseKeys, options: { skipInterpolation: true; count?: number }) => string;

/** A sentence as it stands in the words, tags and gaps and all. */
export const unfilled = (what: ParseKeys, { count }: Values): string =>
  open(what, { skipInterpolation: true, ...(typeof count === 'number' && { count }) });

/** Words with their gaps filled. */
export const filled = (words: string, values: Values): string =>
  words.replaceAll(/\{\{(\w+)\}\}/g, (_gap, name: string) => String(values[name] ?? ''));

/** A sentence without its tags, for where only plain words can stand. A name that looks like a tag stays what it is. */
export const plainly = (what: ParseKeys, values: Values): string =>
  filled(unfilled(what, values).replaceAll(/<\/?\w+>/g, ''), values);
