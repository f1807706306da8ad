import { readFonts } from './fonts.ts';
import { makePen, mm, type Pen, unread, write as writeWords } from './pdfPen.ts';
import { pageOf } from './words.ts';
import type { Instant } from '#shared/domain/dates.ts';
import type { PosterSize, Print } from '#shared/domain/paper.ts';

export interface AboutPdf {
  title: string;
  /** Stands at the foot of every page, beside its number; left out where one page has none. */
  foot?: string;
  print: Print;
  paper?: PosterSize;
  /** The line of a register book, which posters and labels have not. */
  hasLine?: boolean;
  /** Whether pages are numbered when there are several; labels have no room for that. */
  hasFeet?: boolean;
  isWide?: boolean;
  madeAt: Instant;
}

export interface Pdf {
  bytes: Uint8Array;
  /** Texts with letters that the font has not got: they read right aloud and look wrong. */
  cannotShow: string[];
  pages: number;
}

/** pdfkit puts the title into the XML of its metadata as it stands, and "Knit & Natter" is none. */
const titleForXml = (title: string): string =>
  Object.assign(Object(title) as object, {
    toString: () => title.replaceAll(/[<>&]/g, (sign) => `&#${sign.codePointAt(0)};`),
  }) as unknown as string;

/** The foot of every page: what it belongs to, and which page of how many it is. */
const writeFeet = (pen: Pen, { foot, title, hasFeet = true }: AboutPdf): void => {
  const { doc, size, edge } = pen;
  const { count } = doc.bufferedPageRange();
  if (!hasFeet || (foot === undefined && count === 1)) return;
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    const page = pageOf(index + 1, count);
    const ink = { size: size.small, width: doc.page.width - 2 * edge };
    const y = doc.page.height - edge;
    unread(pen, () => {
      writeWords(pen, page, { x: edge, y }, { ...ink, align: 'right' });
      writeWords(pen, foot ?? title, { x: edge, y }, { ...ink, width: ink.width - mm(35), isOneLine: true });
    });
  }
};

/**
 * Makes a PDF, A4 unless said otherwise, with a structure that can be read aloud, in black and white. `write` is handed the pen; the same words
 * at the same moment are the same bytes. Nothing in it tells whose computer it was made on.
 */
export const makePdf = async (about: AboutPdf, write: (pen: Pen) => void): Promise<Pdf> => {
  // The library takes a moment to load, and most days nobody asks for a PDF.
  const [{ default: Document }, fonts] = await Promise.all([import('pdfkit'), readFonts()]);
  const doc = new Document({
    size: about.paper === 'a5' ? 'A5' : 'A4',
    layout: about.isWide === true ? 'landscape' : 'portrait',
    // The pen keeps the edges; the library would begin a page of its own at the foot.
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    // No font of the library's own.
    font: '',
    info: {
      Title: titleForXml(about.title),
      Creator: 'Welcome Desk',
      Producer: 'Welcome Desk',
      CreationDate: new Date(about.madeAt),
    },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const isEnded = new Promise<void>((resolve, reject) => doc.once('end', resolve).once('error', reject));
  doc.registerFont('regular', Buffer.from(fonts.regular));
  doc.registerFont('bold', Buffer.from(fonts.bold));
  const pen = makePen(doc, about);
  write(pen);
  writeFeet(pen, about);
  const pages = doc.bufferedPageRange().count;
  pen.root.end();
  doc.end();
  await isEnded;
  return { bytes: Buffer.concat(chunks), cannotShow: [...pen.cannotShow], pages };
};
