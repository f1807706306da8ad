import { makePdf, type Pdf } from '../pdf.ts';
import {
  block,
  heightOf,
  type Ink,
  mm,
  needRoom,
  type Pen,
  type Place,
  rule,
  spoken,
  unread,
  write,
} from '../pdfPen.ts';
import { type PosterPart, posterWords } from './posterWords.ts';
import { drawCode } from './qrCode.ts';
import type { Instant } from '#shared/domain/dates.ts';
import type { PosterSize, Print } from '#shared/domain/paper.ts';
import type { ShareablePoster } from '#shared/domain/sharing/poster.ts';

/** Letters of the lines, in points: as large as there is room for on one page, and never smaller than `to`. */
const letters: Readonly<Record<PosterSize, Record<Print, { from: number; to: number }>>> = {
  a4: { normal: { from: 24, to: 14 }, large: { from: 28, to: 18 } },
  a5: { normal: { from: 17, to: 12 }, large: { from: 20, to: 16 } },
};

const codeSide = { a4: mm(36), a5: mm(28) } as const;

/** How large the name is beside the lines, and the room between parts: roomy first, then closer, so that all is on one page. */
const spacings = [
  { title: 1.9, gap: 0.5 },
  { title: 1.5, gap: 0.4 },
  { title: 1.2, gap: 0.3 },
] as const;
type Spacing = (typeof spacings)[number];
const betweenLines = mm(1);

interface Poster {
  name: string;
  kind: string | undefined;
  parts: readonly PosterPart[];
  code: { address: string; side: number } | undefined;
}

/** Where everything goes with letters of one size: what each part is about on the left, its lines on the right. */
interface Layout {
  line: number;
  title: number;
  gap: number;
  label: Ink;
  words: Ink;
}

const layoutFor = (pen: Pen, { parts }: Poster, line: number, { title, gap }: Spacing): Layout => {
  const width = pen.right - pen.left;
  pen.doc.font('bold').fontSize(line);
  const longest = Math.max(0, ...parts.map(({ heading }) => pen.doc.widthOfString(heading)));
  const label = Math.min(longest + mm(5), width * 0.4);
  return {
    line,
    title: line * title,
    gap: line * gap,
    label: { font: 'bold', size: line, width: label - mm(2) },
    words: { size: line, width: width - label },
  };
};

const sum = (those: readonly number[]): number => those.reduce((all, each) => all + each, 0);

const partHeight = (pen: Pen, { heading, lines }: PosterPart, { label, words }: Layout): number =>
  Math.max(
    heightOf(pen, heading, label),
    sum(lines.map((each) => heightOf(pen, each, words) + betweenLines)),
  );

const heightAt = (pen: Pen, { name, kind, parts, code }: Poster, layout: Layout): number => {
  const width = pen.right - pen.left;
  const { line, title, gap } = layout;
  return sum([
    heightOf(pen, name, { font: 'bold', size: title, width }),
    ...(kind === undefined ? [] : [heightOf(pen, kind, { size: line, width }) + betweenLines]),
    gap,
    ...parts.map((part) => partHeight(pen, part, layout) + gap),
    ...(code ? [code.side] : []),
  ]);
};

const put = (pen: Pen, tag: string, text: string, at: Place, ink: Ink): void => {
  pen.root.add(pen.doc.struct(tag, spoken(pen, text), () => write(pen, text, at, ink)));
};

const writeBeside = (pen: Pen, part: PosterPart, layout: Layout): void => {
  const { label, words } = layout;
  const height = partHeight(pen, part, layout);
  put(pen, 'H2', part.heading, { x: pen.left, y: pen.y }, label);
  const x = pen.right - words.width;
  let { y } = pen;
  for (const each of part.lines) {
    put(pen, 'P', each, { x, y }, words);
    y += heightOf(pen, each, words) + betweenLines;
  }
  pen.y += height;
};

const writeBelow = (pen: Pen, { heading, lines }: PosterPart, { line, gap }: Layout): void => {
  block(pen, 'H2', heading, { font: 'bold', size: line }, { above: gap, below: 2 * line });
  for (const each of lines) block(pen, 'P', each, { size: line }, { above: betweenLines });
};

const writePoster = (pen: Pen, poster: Poster, { from, to }: { from: number; to: number }): void => {
  const room = pen.bottom - pen.y;
  const middle = Math.ceil((from + to) / 2);
  // A smaller name and less room before letters that are hard to read across a hall.
  const layouts = [
    { from, to: middle },
    { from: middle - 1, to },
  ].flatMap((lines) =>
    spacings.flatMap((spacing) =>
      Array.from({ length: lines.from - lines.to + 1 }, (_, less) =>
        layoutFor(pen, poster, lines.from - less, spacing),
      ),
    ),
  );
  const onePage = layouts.find((each) => heightAt(pen, poster, each) <= room);
  // What does not fit on one page even in the smallest letters goes on to others, over the whole width.
  const isOnePage = onePage !== undefined;
  const layout = onePage ?? layoutFor(pen, poster, to, spacings[1]);
  const { line, title, gap } = layout;
  block(pen, 'H1', poster.name, { font: 'bold', size: title }, { above: 0 });
  if (poster.kind !== undefined) block(pen, 'P', poster.kind, { size: line }, { above: betweenLines });
  pen.y += gap / 2;
  unread(pen, () => rule(pen, { x: pen.left, y: pen.y }, { x: pen.right, y: pen.y }, 2.5));
  pen.y += gap / 2;
  for (const part of poster.parts) {
    pen.y += isOnePage ? gap / 2 : 0;
    (isOnePage ? writeBeside : writeBelow)(pen, part, layout);
    pen.y += isOnePage ? gap / 2 : 0;
  }
  if (!poster.code) return;
  const { address, side } = poster.code;
  needRoom(pen, side);
  const x = isOnePage ? pen.right - layout.words.width : pen.left;
  drawCode(pen, address, posterWords.codeOf(address), { x, y: pen.y }, side);
};

/** A poster for the notice board, A4 or A5, in letters as large as the page allows. */
export const posterPdf = (
  poster: ShareablePoster,
  { print, size, hasCode, madeAt }: { print: Print; size: PosterSize; hasCode: boolean; madeAt: Instant },
): Promise<Pdf> => {
  const { webAddress } = poster;
  const about = { title: posterWords.title(poster.group), print, paper: size, hasLine: false, madeAt };
  return makePdf(about, (pen) =>
    writePoster(
      pen,
      {
        name: poster.group,
        kind: posterWords.kind(poster),
        parts: posterWords.parts(poster),
        code: hasCode && webAddress !== undefined ? { address: webAddress, side: codeSide[size] } : undefined,
      },
      letters[size][print],
    ),
  );
};
