import { saidMark } from '#shared/domain/pastedMarks.ts';
import type { MarkWord } from '#shared/domain/register.ts';

/** What a key does to a line of a sheet that is typed in; undefined leaves it to the browser. */
export type KeyMeans =
  | { does: 'mark'; mark: MarkWord | null }
  | { does: 'go'; by: 1 | -1 }
  | { does: 'nothing'; typed: string };

const ways: Readonly<Record<string, KeyMeans>> = {
  Enter: { does: 'go', by: 1 },
  ArrowDown: { does: 'go', by: 1 },
  ArrowUp: { does: 'go', by: -1 },
  Backspace: { does: 'mark', mark: null },
  Delete: { does: 'mark', mark: null },
};

/** One letter, digit or sign as a mark: h or 1, a or 2, d or 3; a space, 0 or a dash makes the line blank. */
export const typedMeans = (letter: string): KeyMeans => {
  const mark = saidMark(letter);
  return mark === undefined ? { does: 'nothing', typed: letter } : { does: 'mark', mark };
};

export const keyMeans = (key: { key: string; isWithControl: boolean }): KeyMeans | undefined => {
  if (key.isWithControl) return undefined;
  const way = Object.hasOwn(ways, key.key) ? ways[key.key] : undefined;
  return way ?? ([...key.key].length === 1 ? typedMeans(key.key) : undefined);
};
