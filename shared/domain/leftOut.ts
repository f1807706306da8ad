/** What stands where a name stood. */
export const somebody = 'a person';

/** Shorter texts stand in other words too often. */
const shortestText = 5;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Finds the texts as whole words, the longest first; undefined where there is nothing to look for.
 */
export const findingTexts = (texts: readonly string[]): RegExp | undefined => {
  const wanted = [...new Set(texts)]
    .filter((text) => text.length >= shortestText)
    .toSorted((one, other) => other.length - one.length);
  if (wanted.length === 0) return undefined;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${wanted.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'gu');
};

/** Never longer than what it stands for: a text that fitted its field still does. */
const inPlaceOf = (text: string): string => (text.length >= somebody.length ? somebody : '…');

/** The value without the texts wherever one stands in it; the same value where none does. Keys stay as they are. */
export const withoutTexts = (value: unknown, finding: RegExp): unknown => {
  if (typeof value === 'string') return value.replace(finding, inPlaceOf);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => withoutTexts(part, finding));
    return parts.some((part, at) => part !== value[at]) ? parts : value;
  }
  const parts = Object.entries(value).map(([key, part]) => [key, withoutTexts(part, finding)] as const);
  return parts.some(([key, part]) => part !== value[key as keyof typeof value])
    ? Object.fromEntries(parts)
    : value;
};
