import type { FoundLetters } from '#renderer/ui/PersonRow.tsx';
import { folded } from '#shared/domain/text.ts';

/**
 * Where in the name the letters stand that were looked for, by the rule that found it: case, accents and apostrophes do
 * not matter, so `mar` is found in `Máriam`. Undefined when the name was not what fitted (a telephone number was).
 */
export const foundLetters = (name: string, text: string): FoundLetters | undefined => {
  const [part = ''] = folded(text).split(' ');
  if (part === '') return undefined;
  for (let start = 0; start < name.length; start += 1) {
    if (folded(name.charAt(start)) === '' || !folded(name.slice(start)).startsWith(part)) continue;
    let end = start + 1;
    while (end < name.length && !folded(name.slice(start, end)).startsWith(part)) end += 1;
    return { start, length: end - start };
  }
  return undefined;
};
