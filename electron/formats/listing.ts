import { listingWords } from './listingWords.ts';
import { mailtoAddress } from './mailto.ts';
import { makePdf, type Pdf } from './pdf.ts';
import { heading, paragraph, title } from './pdfPen.ts';
import type { Instant } from '#shared/domain/dates.ts';
import type { Print } from '#shared/domain/paper.ts';
import type { ShareableListing } from '#shared/domain/sharing/listing.ts';

const footOf = ({ leaderName, leaderTelephone }: ShareableListing): string | undefined => {
  const leader = [leaderName, leaderTelephone].filter((part) => part !== undefined).join(', ');
  return leader === '' ? undefined : listingWords.foot(leader);
};

/** Each group and service in lines, as a message says them and as the sheet prints them. */
export const listingBlocks = ({ rows }: ShareableListing) =>
  rows.map((row) => ({ name: row.name, lines: listingWords.lines(row), checked: listingWords.checked(row) }));

/** The sheet as words for a message, and the address that opens them in a mail program. */
export const listingMail = (
  listing: ShareableListing,
): { foot: string | undefined; subject: string; text: string; mailto: string } => {
  const foot = footOf(listing);
  const blocks = listingBlocks(listing).map(({ name, lines }) => [name, ...lines].join('\n'));
  const text = [...(blocks.length === 0 ? [listingWords.nothing] : blocks), ...(foot ? [foot] : [])].join(
    '\n\n',
  );
  const subject = listingWords.title;
  return { foot, subject, text, mailto: mailtoAddress({ subject, text }) };
};

/** The sheet as a PDF, A4, for a notice board or a pocket. */
export const listingPdf = (
  listing: ShareableListing,
  about: { print: Print; madeAt: Instant },
): Promise<Pdf> =>
  makePdf({ ...about, title: listingWords.title, foot: footOf(listing) ?? listingWords.title }, (pen) => {
    title(pen, listingWords.title);
    for (const { name, lines, checked } of listingBlocks(listing)) {
      heading(pen, name);
      for (const words of lines) paragraph(pen, words);
      if (checked !== undefined) paragraph(pen, checked, pen.size.small);
    }
  });
