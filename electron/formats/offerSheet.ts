import { directoryWords } from './directoryWords.ts';
import { kindWords } from './listingWords.ts';
import { offerWords } from './offerWords.ts';
import { makePdf, type Pdf } from './pdf.ts';
import { block, mm, paragraph, type Pen, title } from './pdfPen.ts';
import { usualTimeInWords } from './usualTimeWords.ts';
import type { Day, Instant } from '#shared/domain/dates.ts';
import type { Print } from '#shared/domain/paper.ts';
import type { ShareableGroup } from '#shared/domain/sharing/group.ts';

const whenOf = ({ times, isOver, changes }: ShareableGroup, today: Day): string[] => {
  if (isOver) return [offerWords.over];
  const usual =
    times.length === 0 ? [offerWords.byArrangement] : times.map((time) => usualTimeInWords(time, today));
  return [...usual, ...changes.map(directoryWords.change)];
};

const whereOf = ({ place, address }: ShareableGroup): string[] =>
  [
    place,
    address &&
      [address.street, address.town, address.county, address.postcode]
        .filter((part) => part !== undefined)
        .join(', '),
  ].filter((line) => line !== undefined);

/** What stands on the sheet, part by part; a part that says nothing is left out. */
const partsOf = (group: ShareableGroup, today: Day): { heading: string; lines: string[] }[] => {
  const { offers, cannotOffer, whatToBring, access, leaderName, leaderTelephone } = group;
  const words = (text: string | undefined) => (text === undefined ? [] : [text]);
  return [
    { heading: offerWords.offers, lines: [kindWords[group.kind], ...words(offers)] },
    { heading: offerWords.when, lines: whenOf(group, today) },
    { heading: offerWords.where, lines: whereOf(group) },
    { heading: offerWords.access, lines: words(access) },
    { heading: offerWords.cost, lines: words(offerWords.costSaid(group)) },
    { heading: offerWords.bring, lines: words(whatToBring) },
    { heading: offerWords.cannotOffer, lines: words(cannotOffer) },
    {
      heading: offerWords.ask,
      lines: [leaderName, leaderTelephone, group.email, group.webPage].filter((line) => line !== undefined),
    },
  ].filter(({ lines }) => lines.length > 0);
};

/** "What we offer" as a text for the body of an e-mail. */
export const offerText = (group: ShareableGroup, today: Day): string =>
  [
    group.name,
    ...partsOf(group, today).map(({ heading: words, lines }) => [words, ...lines].join('\n')),
    ...(group.checkedOn === undefined ? [] : [offerWords.checked(group.checkedOn)]),
  ].join('\n\n');

/** How much smaller the letters become before a long text goes on to a second page: 9 points at the least. The room between them goes first. */
const smaller = [0.9, 0.8, 0.7, 0.64] as const;

const scaled = ({ size, ...pen }: Pen, scale: number): Pen => ({
  ...pen,
  size: {
    ...size,
    title: size.title * scale,
    heading: size.heading * scale,
    body: size.body * scale,
    small: size.small * scale,
    row: size.row * scale,
  },
});

/** "What we offer" as a PDF, A4: one page, with smaller letters where much is said; in large print as many as it takes. */
export const offerSheetPdf = async (
  group: ShareableGroup,
  { today, ...about }: { print: Print; today: Day; madeAt: Instant },
): Promise<Pdf> => {
  const words = offerWords.title(group.name);
  const foot = group.checkedOn === undefined ? words : offerWords.checked(group.checkedOn);
  const make = (scale: number) =>
    makePdf({ ...about, title: words, foot }, (whole) => {
      const pen = scaled(whole, scale);
      title(pen, words);
      for (const part of partsOf(group, today)) {
        const ink = { font: 'bold', size: pen.size.heading } as const;
        block(pen, 'H2', part.heading, ink, { above: mm(6) * scale ** 3, below: 2 * pen.size.row });
        for (const line of part.lines) paragraph(pen, line);
      }
    });
  let made = await make(1);
  // Large print stays large, and goes on to the next page.
  for (const scale of about.print === 'normal' ? smaller : []) if (made.pages > 1) made = await make(scale);
  return made;
};
