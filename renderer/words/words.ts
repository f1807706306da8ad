import i18next from 'i18next';
import { en } from './en.ts';
import { english, languageOf } from './languages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof en };
  }
}

const words = i18next.createInstance();

void words.init({
  lng: english.code,
  fallbackLng: english.code,
  defaultNS: 'words',
  resources: { [english.code]: { words: en } },
  // React escapes what it shows; a second time would turn an apostrophe into a code.
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Every sentence a person reads, in the language of the page. */
export const t = words.t;

/** The language of the page, as dates and lists want it: `en-GB`. */
export const spokenCode = (): string => words.language;

/** From now on `t` says everything in this language; what is on the page already has to be shown anew. */
export const speak = async (code: string): Promise<void> => {
  if (!words.hasResourceBundle(code, 'words'))
    words.addResourceBundle(code, 'words', await languageOf(code).words());
  await words.changeLanguage(code);
};
