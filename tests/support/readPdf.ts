import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of what a PDF reads aloud, as far as tests ask: its tag, its words, and what is said in their place. */
export interface ReadElement {
  tag: string;
  text: string;
  alt?: string;
  children: ReadElement[];
}

export interface ReadPage {
  /** In millimetres. */
  width: number;
  height: number;
  /** The words on the page, one space between them. */
  text: string;
  elements: ReadElement[];
  /** Where words stand, in millimetres from the upper left corner, from the top of their letters to the line they stand on. */
  boxes: { text: string; x: number; y: number; width: number; height: number }[];
}

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
  type?: string;
  id?: string;
}

const mm = (points: number): number => Math.round((points / 72) * 25.4);

/** Reads a PDF back with pdf.js, as a browser or a reader aloud would: its pages, their words and their structure. */
export async function readPdf(bytes: Uint8Array): Promise<{
  title: unknown;
  language: string | null;
  isTagged: boolean;
  pages: ReadPage[];
}> {
  // pdf.js takes the bytes for itself.
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown; Language?: string | null } };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = new Map<string, string>();
    const open: string[] = [];
    let text = '';
    const [, , width = 0, height = 0] = page.view;
    const boxes: ReadPage['boxes'] = [];
    for (const item of items) {
      if ('str' in item) {
        if (item.str.trim() !== '') boxes.push(boxOf(item, height));
        text += item.hasEOL ? `${item.str} ` : item.str;
        const id = open.findLast((each) => each !== '');
        if (id !== undefined) words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? '') : '');
    }
    const element = ({ role = '', alt, children = [] }: Node): ReadElement => ({
      tag: role,
      text: tidy(children.map(({ id = '' }) => words.get(id) ?? '').join('')),
      ...(alt !== undefined && { alt }),
      children: children.filter((child) => child.role !== undefined).map(element),
    });
    const root = (await page.getStructTree()) as Node | null;
    pages.push({
      width: mm(width),
      height: mm(height),
      text: tidy(text),
      elements: (root?.children ?? []).map(element),
      boxes,
    });
  }
  // Its types say an object; it is a map.
  const isTagged = ((await pdf.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked') === true;
  await task.destroy();
  return { title: info.Title, language: info.Language ?? null, isTagged, pages };
}

const exact = (points: number): number => (points / 72) * 25.4;

/** A piece of words as pdf.js places it: from the lower left corner of the page. */
const boxOf = (item: { str: string; transform: number[]; width: number; height: number }, page: number) => {
  const [, , , , x = 0, y = 0] = item.transform;
  return {
    text: item.str,
    x: exact(x),
    y: exact(page - y - item.height),
    width: exact(item.width),
    height: exact(item.height),
  };
};

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Every element of that tag, wherever it stands. */
export const elementsOf = (elements: readonly ReadElement[], tag: string): ReadElement[] =>
  elements.flatMap((each) => [...(each.tag === tag ? [each] : []), ...elementsOf(each.children, tag)]);
