import { inflateSync } from 'node:zlib';

/** One sheet of a PDF, as far as tests ask. */
export interface Sheet {
  /** In millimetres. */
  width: number;
  height: number;
  /** All that is written on it, without any space: where words part is a matter of places, not of letters. */
  text: string;
  /** Whether everything is drawn in black, white and grey. */
  isGrey: boolean;
}

interface Thing {
  says: string;
  stream: string;
}

/** The numbered things of a PDF as Chromium writes it: whole, one after the other, none packed into another. */
function thingsIn(pdf: string): Map<string, Thing> {
  const things = new Map<string, Thing>();
  for (const [, number = '', says = '', from = ''] of pdf.matchAll(
    /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:endobj|stream\n([\s\S]*?)\nendstream)/g,
  )) {
    const stream = says.includes('/FlateDecode') ? inflated(from) : from;
    things.set(number, { says, stream });
  }
  return things;
}

function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

interface Font {
  letters: ReadonlyMap<number, string>;
  /** How many hexadecimal digits name a glyph. */
  digits: number;
}

/** The letter of each glyph, from a font's own table (PDF 32000-1, 9.10.3). */
function fontOf(table: string): Font {
  const letters = new Map<number, string>();
  const digits = /begincodespacerange\s*<(\w+)>/.exec(table)?.[1]?.length ?? 4;
  const number = (hex: string | undefined) => Number.parseInt(hex ?? '', 16);
  const letter = (hex: string | undefined) =>
    Buffer.from(hex ?? '', 'hex')
      .swap16()
      .toString('utf16le');
  for (const [, lines = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, text] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(number(glyph), letter(text));
  }
  for (const [, lines = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, text] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let glyph = number(first); glyph <= number(last); glyph += 1) {
        letters.set(glyph, String.fromCodePoint(number(text) + glyph - number(first)));
      }
    }
  }
  return { letters, digits };
}

function textOf(drawing: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  let text = '';
  for (const [, name, hex = ''] of drawing.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    for (let at = 0; font && at < hex.length; at += font.digits) {
      text += font.letters.get(Number.parseInt(hex.slice(at, at + font.digits), 16)) ?? '';
    }
  }
  return text.replaceAll(/\s/g, '');
}

const isGreyColour = (parts: readonly string[]): boolean => new Set(parts).size === 1;

/** The sheets of a PDF that Chromium made, in order. */
export function sheetsOf(bytes: Buffer): Sheet[] {
  const things = thingsIn(bytes.toString('latin1'));
  const thing = (number: string | undefined) => things.get(number ?? '') ?? { says: '', stream: '' };
  const pages = [...things.values()].filter(({ says }) => /\/Type \/Page\b/.test(says));
  return pages.map(({ says }) => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(says) ?? [];
    const drawing = thing(/\/Contents (\d+) 0 R/.exec(says)?.[1]).stream;
    const fonts = new Map(
      [...says.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font]) => {
        const table = /\/ToUnicode (\d+) 0 R/.exec(thing(font).says)?.[1];
        return [name, fontOf(thing(table).stream)] as const;
      }),
    );
    const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
    return {
      width: millimetres(width),
      height: millimetres(height),
      text: textOf(drawing, fonts),
      isGrey: [...drawing.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g)].every(([, ...parts]) =>
        isGreyColour(parts),
      ),
    };
  });
}
