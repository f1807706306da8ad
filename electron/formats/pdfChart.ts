import { heightOf, mm, needRoom, type Pen, rule, spoken, write } from './pdfPen.ts';

export interface PdfBar {
  name: string;
  /** The number as it is said; stands beside the bar, or in its place. */
  words: string;
  /** Left out where the number is not shown: there is no bar then. */
  size?: number;
}

/** Lying bars, each under its name, from a line they share. Read aloud it is one picture, which `says` tells of. */
export const barChart = (pen: Pen, { says, bars }: { says: string; bars: readonly PdfBar[] }): void => {
  const { doc, left, right, size } = pen;
  const most = Math.max(1, ...bars.map((bar) => bar.size ?? 0));
  const beside = mm(45);
  const thick = size.box;
  const ink = { size: size.small, width: right - left - mm(2) };
  pen.y += mm(3);
  for (const part of inPages(pen, bars, (bar) => heightOf(pen, bar.name, ink) + thick + mm(3))) {
    const top = pen.y;
    const draw = () => {
      for (const bar of part) {
        write(pen, bar.name, { x: left + mm(2), y: pen.y }, ink);
        pen.y += heightOf(pen, bar.name, ink);
        const long = ((bar.size ?? 0) / most) * (right - left - beside);
        if (long > 0) doc.rect(left, pen.y, long, thick).fill('black');
        const at = { x: left + long + mm(2), y: pen.y + (thick - heightOf(pen, bar.words, ink)) / 2 };
        write(pen, bar.words, at, { ...ink, font: 'bold', width: beside - mm(2) });
        pen.y += thick + mm(3);
      }
      rule(pen, { x: left, y: top }, { x: left, y: pen.y - mm(2) }, 1.2);
    };
    const names = part.flatMap(({ name }) => spoken(pen, name).actual ?? []);
    pen.root.add(
      doc.struct('Figure', { alt: says, ...(names.length > 0 && { actual: names.join(', ') }) }, draw),
    );
  }
};

/** As many bars as have room on each page; a bar is never cut in two. */
const inPages = function* (pen: Pen, bars: readonly PdfBar[], height: (bar: PdfBar) => number) {
  let part: PdfBar[] = [];
  let sum = 0;
  for (const bar of bars) {
    if (part.length > 0 && pen.y + sum + height(bar) > pen.bottom) {
      yield part;
      [part, sum] = [[], 0];
    }
    if (part.length === 0) needRoom(pen, height(bar));
    part.push(bar);
    sum += height(bar);
  }
  if (part.length > 0) yield part;
};
