import { use } from 'react';
import type { Guide } from '#renderer/words/guidePages.ts';
import { english, languageOf } from '#renderer/words/languages.ts';
import { spokenCode } from '#renderer/words/words.ts';

export interface SpokenGuide {
  guide: Guide;
  /** The language it is written in, when that is not the language of the page. */
  lang: string | undefined;
}

const fetched = new Map<string, Promise<SpokenGuide>>();

const fetchGuide = async (code: string): Promise<SpokenGuide> => {
  const own = await languageOf(code).guide?.();
  return own
    ? { guide: own, lang: undefined }
    : { guide: await english.guide(), lang: code === english.code ? undefined : english.code };
};

/** The guide in the language of the page, else in English. */
export const useGuide = (): SpokenGuide => {
  const code = spokenCode();
  const guide = fetched.get(code) ?? fetchGuide(code);
  fetched.set(code, guide);
  return use(guide);
};
