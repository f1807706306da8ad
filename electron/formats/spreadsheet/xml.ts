/** A piece of XML, as far as a spreadsheet needs it. */
export interface Piece {
  /** `text` for what stands between two tags; else the name of the tag without its prefix. */
  name: string;
  kind: 'open' | 'close' | 'alone' | 'text';
  /** What stands in the tag, or the text; nothing is decoded yet. */
  raw: string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Turns the five named entities and the numbered ones into their signs. No others: those of a file's own can explode. */
export const decoded = (raw: string): string =>
  raw.includes('&')
    ? raw.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,6}));/gi, (all, decimal, hex, name) => {
        if (name !== undefined) return named[String(name)] ?? String(all);
        const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : raw;

/** The value of one attribute; its prefix, if it has one, is part of its name. */
export const attribute = (raw: string, name: string): string | undefined => {
  for (const [, own, double, single] of raw.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (own === name) return decoded(double ?? single ?? '');
  }
  return undefined;
};

/** The pieces of an XML text one after another. Comments, instructions and declarations are left out. */
export function* piecesOf(xml: string): Generator<Piece> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { name: '', kind: 'text', raw: xml.slice(at, open) };
    if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open);
      if (end < 0) return;
      // So that it is decoded to what it is.
      yield { name: '', kind: 'text', raw: xml.slice(open + 9, end).replaceAll('&', '&amp;') };
      at = end + 3;
      continue;
    }
    const close = xml.startsWith('<!--', open) ? xml.indexOf('-->', open) + 2 : xml.indexOf('>', open);
    if (close < open) return;
    at = close + 1;
    const tag = tagOf(xml.slice(open + 1, close));
    if (tag) yield tag;
  }
}

const tagOf = (inside: string): Piece | undefined => {
  const [, slash, name = '', raw = ''] = /^(\/?)(?:[\w.-]+:)?([\w.-]+)([\s\S]*)$/.exec(inside) ?? [];
  if (name === '') return undefined;
  return { name, kind: slash === '/' ? 'close' : raw.endsWith('/') ? 'alone' : 'open', raw };
};
