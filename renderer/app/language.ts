import { useEffect, useState } from 'react';
import { languageOf } from '#renderer/words/languages.ts';
import { speak } from '#renderer/words/words.ts';
import type { Settings } from '#shared/domain/settings.ts';

/**
 * Says everything in the language that was chosen, and tells the page which one it is. Whoever uses it is shown anew
 * when another language is spoken. False until the first one is.
 */
export const useLanguage = (settings: Settings | undefined): boolean => {
  const [spoken, setSpoken] = useState<string>();
  const chosen = settings && languageOf(settings.language).code;
  useEffect(() => {
    if (chosen === undefined) return undefined;
    let isWanted = true;
    void speak(chosen).then(() => isWanted && setSpoken(chosen));
    return () => {
      isWanted = false;
    };
  }, [chosen]);
  useEffect(() => {
    if (spoken !== undefined) document.documentElement.lang = spoken;
  }, [spoken]);
  return spoken !== undefined;
};
