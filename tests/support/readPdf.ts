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
    for (const item of items) {
      if ('str' in item) {
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
    const [, , width = 0, height = 0] = page.view;
    const root = (await page.getStructTree()) as Node | null;
    pages.push({
      width: mm(width),
      height: mm(height),
      text: tidy(text),
      elements: (root?.children ?? []).map(element),
    });
  }
  // Its types say an object; it is a map.
  const isTagged = ((await pdf.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked') === true;
  await task.destroy();
  return { title: info.Title, language: info.Language ?? null, isTagged, pages };
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Every element of that tag, wherever it stands. */
export const elementsOf = (elements: readonly ReadElement[], tag: string): ReadElement[] =>
  elements.flatMap((each) => [...(each.tag === tag ? [each] : []), ...elementsOf(each.children, tag)]);
