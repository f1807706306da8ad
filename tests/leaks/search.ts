import type { Marks } from './marking.ts';

/** Something that would leave: what it is, what is in it as text, and the words that may be there. */
export interface Leaving {
  what: string;
  text: string;
  may: readonly string[];
}

/** Without what a file may put between the letters of a word, and without capitals. */
const plain = (text: string): string => text.replaceAll(/[\s\u00AD\u200B]+/g, '').toLowerCase();

/** The words that are there and may not be, each by the name of its field. */
export const leaksIn = ({ what, text, may }: Leaving, marks: Marks): string[] => {
  const looked = plain(text);
  const allowed = new Set(may.map(plain));
  return [...marks]
    .filter(([word]) => looked.includes(plain(word)) && !allowed.has(plain(word)))
    .map(([, field]) => `${field} leaves in ${what}`);
};
