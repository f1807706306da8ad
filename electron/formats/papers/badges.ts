import { makePdf, type Pdf } from '../pdf.ts';
import { heightOf, type Ink, mm, newPage, type Pen, spoken, write } from '../pdfPen.ts';
import type { BlockPaper } from './blocks.ts';
import type { Instant } from '#shared/domain/dates.ts';
import { labelPlaces, type LabelPlace, type LabelSheetId } from '#shared/domain/labels.ts';
import type { Print } from '#shared/domain/paper.ts';
import type { ShareableBadges } from '#shared/domain/sharing/badges.ts';

const badgesTitle = (group: string): string => `Name badges of ${group}`;

/** The names that will stand on badges, for whoever looks at them before they are printed. */
export const badgesPaper = ({
  group,
  names,
}: ShareableBadges): Pick<BlockPaper, 'fileName' | 'title' | 'blocks'> => ({
  fileName: `${badgesTitle(group)}.pdf`,
  title: badgesTitle(group),
  blocks: [{ kind: 'lines', lines: names.length === 0 ? ['Nobody is expected yet.'] : names }],
});

const inside = mm(4);

/** In points, the largest first. Printers miss by a millimetre or two, so nothing stands near an edge. */
const largest: Readonly<Record<Print, number>> = { normal: 30, large: 40 };
const smallest = 6;

/** A longer word is broken: whole, it would be in letters that nobody reads from a chair away. */
const longestWhole = 24;
const groupSize = 11;

/** The largest letters with which the name stands in so much room, on as few lines as that takes. */
const sizeFor = (
  pen: Pen,
  text: string,
  { font = 'regular', width, height, from }: Pick<Ink, 'font' | 'width'> & { height: number; from: number },
): number => {
  const words = text.split(/\s+/);
  const isBroken = words.some((word) => word.length > longestWhole);
  for (let size = from; size > smallest; size -= 1) {
    pen.doc.font(font).fontSize(size);
    const isWhole = isBroken || words.every((word) => pen.doc.widthOfString(word) <= width);
    if (isWhole && heightOf(pen, text, { font, size, width }) <= height) return size;
  }
  return smallest;
};

const drawBadge = (pen: Pen, name: string, group: string, place: LabelPlace, from: number): void => {
  const [x, y, width, height] = [place.x, place.y, place.width, place.height].map(mm) as [
    number,
    number,
    number,
    number,
  ];
  const box = { width: width - 2 * inside, align: 'center' as const };
  const foot = {
    ...box,
    size: sizeFor(pen, group, { width: box.width, height: (height - 2 * inside) / 3, from: groupSize }),
  };
  const footHeight = heightOf(pen, group, foot);
  const room = height - 2 * inside - footHeight;
  const size = sizeFor(pen, name, { font: 'bold', width: box.width, height: room, from });
  const ink = { ...box, font: 'bold' as const, size };
  const middle = y + inside + Math.max(0, (room - heightOf(pen, name, ink)) / 2);
  pen.root.add(
    pen.doc.struct('P', spoken(pen, name), () => write(pen, name, { x: x + inside, y: middle }, ink)),
  );
  pen.root.add(
    pen.doc.struct('P', spoken(pen, group), () =>
      write(pen, group, { x: x + inside, y: y + height - inside - footHeight }, foot),
    ),
  );
};

/** Badges on sheets of labels: the name large, the group under it, the same for everybody. */
export const badgesPdf = (
  { group, names }: ShareableBadges,
  about: { print: Print; sheet: LabelSheetId; used: number; madeAt: Instant },
): Promise<Pdf> =>
  makePdf(
    { title: badgesTitle(group), print: about.print, hasLine: false, hasFeet: false, madeAt: about.madeAt },
    (pen) => {
      let sheet = 0;
      labelPlaces(about.sheet, names.length, about.used).forEach((place, index) => {
        if (place.sheet > sheet) newPage(pen);
        ({ sheet } = place);
        drawBadge(pen, names[index] ?? '', group, place, largest[about.print]);
      });
    },
  );
