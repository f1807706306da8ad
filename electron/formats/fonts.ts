import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const fontPackage = '@expo-google-fonts/atkinson-hyperlegible-next';
const weights = { regular: '400Regular', bold: '700Bold' } as const;

/** The letters of a PDF: whole fonts, of which each PDF takes the letters it needs. */
export type Fonts = Readonly<Record<keyof typeof weights, Uint8Array>>;

/** Built, the fonts lie beside the program (electron.vite.config.ts); run from the source, in their package. */
const readFont = (weight: string): Promise<Uint8Array> => {
  const name = `AtkinsonHyperlegibleNext_${weight}.ttf`;
  return readFile(
    import.meta.url.endsWith('.ts')
      ? createRequire(import.meta.url).resolve(`${fontPackage}/${weight}/${name}`)
      : new URL(`fonts/${name}`, import.meta.url),
  );
};

let reading: Promise<Fonts> | undefined;

/** Reads the fonts when the first PDF is asked for. */
export const readFonts = (): Promise<Fonts> => {
  reading ??= Promise.all([readFont(weights.regular), readFont(weights.bold)]).then(
    ([regular, bold]) => ({ regular, bold }),
    (error: unknown) => {
      reading = undefined;
      throw error;
    },
  );
  return reading;
};
