import { en } from './en.ts';
import type { Guide } from './guidePages.ts';

type Shape<Part> = { readonly [Key in keyof Part]: Part[Key] extends string ? string : Shape<Part[Key]> };

/** All sentences of a language, in the shape of the English ones. */
export type Words = Shape<typeof en>;

export interface Language {
  /** As the page and the dates want it: `en-GB`, `cy`. */
  code: string;
  /** What its speakers call it. */
  name: string;
  words(): Promise<Words>;
  /** Left out until somebody has written it: the English guide stands in. */
  guide?(): Promise<Guide>;
}

export const english = {
  code: 'en-GB',
  name: 'English',
  words: () => Promise.resolve(en),
  guide: async () => (await import('./en/guide.ts')).guide,
} satisfies Language;

/**
 * What can be chosen. A second language is one file beside en.ts and one line here:
 * `{ code: 'cy', name: 'Cymraeg', words: async () => (await import('./cy.ts')).cy }`.
 */
export const languages: readonly Language[] = [english];

/** The language of a code; English for one that this version does not have. */
export const languageOf = (code: string | undefined): Language =>
  languages.find((language) => language.code === code) ?? english;
