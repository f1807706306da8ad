// The letters of PDFs go beside the program as they are: out/ runs without node_modules.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { installed } from './places.mjs';

const fonts = [
  installed(
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  ),
  installed('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
];

/** Where electron/formats/fonts.ts looks for them once it is built. @type {import('vite').Plugin} */
export const pdfFonts = {
  name: 'pdf-fonts',
  generateBundle() {
    for (const font of fonts) {
      this.emitFile({ type: 'asset', fileName: `fonts/${basename(font)}`, source: readFileSync(font) });
    }
  },
};
