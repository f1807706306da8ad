import i18next from 'i18next';
import { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof en };
  }
}

const words = i18next.createInstance();

void words.init({
  lng: 'en-GB',
  fallbackLng: 'en-GB',
  defaultNS: 'words',
  resources: { 'en-GB': { words: en } },
  // React escapes what it shows; a second time would turn an apostrophe into a code.
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Every sentence a person reads, in the language of the page. */
export const t = words.t;
