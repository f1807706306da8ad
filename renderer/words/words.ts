import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof en };
  }
}

/** Every sentence a person reads, in the language of the page. */
export const words = i18next.createInstance();

void words.use(initReactI18next).init({
  lng: 'en-GB',
  fallbackLng: 'en-GB',
  defaultNS: 'words',
  resources: { 'en-GB': { words: en } },
  // React escapes what it shows; a second time would turn an apostrophe into a code.
  interpolation: { escapeValue: false },
  initAsync: false,
});

export const t = words.t;
