import type { PosterSize, Print } from '#shared/domain/paper.ts';

/** From millimetres of paper to the points of a PDF. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Letters, in points, and what is ticked and written on by hand. */
const sizes = {
  normal: { title: 24, heading: 17, body: 14, small: 12, row: mm(9), box: mm(5.5) },
  large: { title: 30, heading: 22, body: 18, small: 16, row: mm(12), box: mm(7.5) },
} as const;

/** A4 with edges of 20 mm, and the line of a register book 35 mm from the left (LOOK 4). */
const lineAt = mm(35);

/** How wide the edges are; a poster has no line, and on A5 less to spare. */
const edges = { a4: mm(20), a5: mm(13) } as const;
const besideLine = mm(3);
const overFoot = mm(4);

/** What writes a PDF: the page it is on, how far down, how large, and the element of the structure it writes into. */
export interface Pen {
  doc: PDFKit.PDFDocument;
  root: PDFKit.PDFStructureElement;
  size: Readonly<Record<keyof (typeof sizes)['normal'], number>>;
  /** How wide every edge is. */
  edge: number;
  hasLine: boolean;
  /** Left of the line: where it begins and ends. */
  margin: { from: number; to: number };
  left: number;
  right: number;
  y: number;
  bottom: number;
  /** Drawn at the head of every further page, such as the headings of a table that goes on. */
  onNewPage: (() => void) | undefined;
  /** Texts with letters that the font has not got. */
  cannotShow: Set<string>;
}

export const makePen = (
  doc: PDFKit.PDFDocument,
  { print, paper = 'a4', hasLine = true }: { print: Print; paper?: PosterSize; hasLine?: boolean },
): Pen => {
  const edge = edges[paper];
  const root = doc.struct('Document');
  doc.addStructure(root);
  const margin = { from: edge, to: lineAt - besideLine };
  const pen: Pen = {
    doc,
    root,
    size: sizes[print],
    edge,
    hasLine,
    margin,
    left: hasLine ? lineAt + besideLine : edge,
    right: 0,
    y: 0,
    bottom: 0,
    onNewPage: undefined,
    cannotShow: new Set(),
  };
  newPage(pen);
  return pen;
};

/** Draws what is not read aloud: rules, page numbers, headings that were read before. */
export const unread = ({ doc }: Pick<Pen, 'doc'>, draw: () => void): void => {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
};

export const newPage = (pen: Pen): void => {
  const { doc, edge } = pen;
  doc.addPage();
  pen.right = doc.page.width - edge;
  pen.bottom = doc.page.height - edge - overFoot;
  pen.y = edge;
  if (pen.hasLine) unread(pen, () => rule(pen, { x: lineAt, y: edge }, { x: lineAt, y: pen.bottom }, 1.5));
  pen.onNewPage?.();
};

/** Goes on to the next page unless so much, in points, still has room on this one. */
export const needRoom = (pen: Pen, height: number): void => {
  if (pen.y + height > pen.bottom) newPage(pen);
};

export interface Place {
  x: number;
  y: number;
}

export const rule = ({ doc }: Pick<Pen, 'doc'>, from: Place, to: Place, width = 0.5): void => {
  doc.lineWidth(width).moveTo(from.x, from.y).lineTo(to.x, to.y).stroke('black');
};

export interface Ink {
  font?: 'regular' | 'bold';
  size: number;
  width: number;
  align?: 'left' | 'right' | 'center';
  /** What does not fit on one line ends in three dots. */
  isOneLine?: boolean;
}

/** The font in use, as pdfkit holds it and its types do not say. */
interface FontInUse {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** A text as the font can show it: a letter that it has not got is a question mark. */
const shown = ({ doc }: Pen, text: string): string => {
  const { font } = (doc as unknown as FontInUse)._font;
  const hasLetter = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  return Array.from(text, (letter) => (/\s/.test(letter) || hasLetter(letter) ? letter : '?')).join('');
};

/**
 * Options for the element of some words: where the font has no letter for them, the element says what the letters cannot, so
 * that it is read aloud, found and copied whole.
 */
export const spoken = (pen: Pen, ...texts: string[]): { actual?: string } => {
  pen.doc.font('regular');
  const notShown = texts.filter((text) => shown(pen, text) !== text);
  for (const text of notShown) pen.cannotShow.add(text);
  return notShown.length > 0 ? { actual: texts.join(', ') } : {};
};

export const heightOf = (pen: Pen, text: string, { font = 'regular', size, ...box }: Ink): number => {
  pen.doc.font(font).fontSize(size);
  return pen.doc.heightOfString(shown(pen, text), box);
};

/** Writes words at a place, in as many lines as they need. */
export const write = (
  pen: Pen,
  text: string,
  at: Place,
  { font = 'regular', size, isOneLine = false, ...box }: Ink,
): void => {
  const { doc } = pen;
  doc.fillColor('black').font(font).fontSize(size);
  const cut = isOneLine ? { height: doc.currentLineHeight(), ellipsis: true } : {};
  doc.text(shown(pen, text), at.x, at.y, { ...box, ...cut });
};

/** A block of words over the whole width: `H1`, `H2`, `P`. `above` is the room over it, `below` what has to follow it on its page. */
export const block = (
  pen: Pen,
  tag: string,
  text: string,
  ink: Omit<Ink, 'width'>,
  { above, below = 0 }: { above: number; below?: number },
): void => {
  const whole = { ...ink, width: pen.right - pen.left };
  pen.y += above;
  const page = pen.bottom - pen.edge;
  let rest = text;
  // What fills half a page begins on this one and goes on to the next.
  while (heightOf(pen, rest, whole) > page / 2) {
    const part = beginning(pen, rest, whole);
    if (part === rest) break;
    if (part === '') newPage(pen);
    else putBlock(pen, tag, part, whole);
    rest = rest.slice(part.length).trimStart();
  }
  needRoom(pen, heightOf(pen, rest, whole) + below);
  putBlock(pen, tag, rest, whole);
};

const putBlock = (pen: Pen, tag: string, text: string, ink: Ink): void => {
  const at = { x: pen.left, y: pen.y };
  pen.root.add(pen.doc.struct(tag, spoken(pen, text), () => write(pen, text, at, ink)));
  pen.y += heightOf(pen, text, ink);
};

/** As much of a text as has room on this page, up to a space; where there is none on a whole page, up to any letter. */
const beginning = (pen: Pen, text: string, ink: Ink): string => {
  const room = pen.bottom - pen.y;
  const atSpaces = [...text.matchAll(/\s+/g)].map(({ index }) => index);
  const isWholePage = pen.y === pen.edge;
  const anywhere = Array.from({ length: text.length }, (_, index) => index + 1);
  const fits = (end: number) => heightOf(pen, text.slice(0, end), ink) <= room;
  const ends = isWholePage && !fits(atSpaces[0] ?? text.length) ? anywhere : [0, ...atSpaces, text.length];
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(ends[middle] ?? 0)) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, ends[low]);
};

// A heading never stands alone at the foot of a page.
const linesBelow = 3;

export const title = (pen: Pen, text: string): void =>
  block(
    pen,
    'H1',
    text,
    { font: 'bold', size: pen.size.title },
    { above: 0, below: linesBelow * pen.size.row },
  );

/** `below` is the room, in points, for what must not be parted from it. */
export const heading = (pen: Pen, text: string, below: number = linesBelow * pen.size.row): void =>
  block(pen, 'H2', text, { font: 'bold', size: pen.size.heading }, { above: mm(6), below });

export const paragraph = (pen: Pen, text: string, size: number = pen.size.body): void =>
  block(pen, 'P', text, { size }, { above: mm(1) });
