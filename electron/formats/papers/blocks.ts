import { makePdf, type Pdf } from '../pdf.ts';
import { heading, paragraph, type Pen, title } from '../pdfPen.ts';
import { table } from '../pdfTable.ts';
import { sheetWords } from '../sheetWords.ts';
import type { Instant } from '#shared/domain/dates.ts';
import type { PaperBlock, Print } from '#shared/domain/paper.ts';

/** A paper made of words and tables: what is shown before it leaves is what is printed. */
export interface BlockPaper {
  fileName: string;
  title: string;
  foot: string;
  blocks: readonly PaperBlock[];
}

const writeBlock = (pen: Pen, block: PaperBlock): void => {
  if (block.kind === 'lines') {
    if (block.heading !== undefined) heading(pen, block.heading);
    for (const words of block.lines) paragraph(pen, words);
    return;
  }
  const { heading: head, says, columns, rows } = block;
  table(pen, {
    heading: head,
    says,
    columns: columns.map((words, at) => ({ heading: words, width: at === 0 ? 'margin' : 'words' })),
    rows: rows.map((cells) =>
      cells.map((words, at) =>
        words === '' ? { room: true, says: sheetWords.toWrite } : { words, isName: at === 1 },
      ),
    ),
  });
};

/** The paper as a PDF, A4. */
export const blocksPdf = (
  { title: name, foot, blocks }: BlockPaper,
  about: { print: Print; madeAt: Instant },
): Promise<Pdf> =>
  makePdf({ ...about, title: name, foot }, (pen) => {
    title(pen, name);
    for (const block of blocks) writeBlock(pen, block);
  });
