import {
  heading,
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
} from './pdfPen.ts';

type Element = PDFKit.PDFStructureElement;

export interface PdfColumn {
  heading: string;
  /**
   * In points; `rest`, or a share, is of what is left of the width. `words` is as wide as its words, where the others
   * have room too. A column of the margin stands left of the line.
   */
  width: number | 'rest' | { share: number } | 'words' | 'margin';
}

export type PdfCell =
  /** Words, and under them what tells two of one name apart. The name of a row is read out with each of its cells. */
  | { words: string; under?: string | undefined; isName?: boolean }
  /** A box to tick: empty, or with what is known already. `says` is read aloud. */
  | { box: 'empty' | 'tick' | 'letter'; says: string; letter?: string }
  /** A frame to write a number in. */
  | { frame: true; says: string }
  /** Room to write by hand, over the line of the row. */
  | { room: true; says: string };

export interface PdfTable {
  /** Stands over it, and never on another page than the first row. */
  heading?: string | undefined;
  /** What the table is called when it is read aloud. */
  says: string;
  columns: readonly PdfColumn[];
  /** Of the words in its cells, where there are many columns. */
  size?: 'body' | 'small';
  rows: readonly (readonly PdfCell[])[];
}

/** A column where it stands on the page. */
interface Column {
  heading: string;
  x: number;
  width: number;
  align: 'left' | 'right' | 'center';
  /** In points, of the words in it. */
  size: number;
}

const inside = mm(1.5);

const shareOf = ({ width }: PdfColumn): number => {
  if (typeof width === 'object') return width.share;
  return width === 'rest' ? 1 : 0;
};

/** How wide the words of a column are on one line; room to write in has no end. */
const natural = (
  pen: Pen,
  { columns, rows }: Pick<PdfTable, 'columns' | 'rows'>,
  at: number,
  size: number,
) => {
  const wide = (text: string, font: string, of: number) =>
    pen.doc.font(font).fontSize(of).widthOfString(text);
  const cells = rows.flatMap((row) => row[at] ?? []);
  return Math.max(
    wide(columns[at]?.heading ?? '', 'bold', pen.size.small),
    ...cells.map((cell) => ('words' in cell ? wide(cell.words, 'regular', size) : Number.POSITIVE_INFINITY)),
  );
};

/** Gives columns that need less than an even part what they need, and shares the rest among the others. */
const withWords = (
  pen: Pen,
  { columns, rows }: Pick<PdfTable, 'columns' | 'rows'>,
  size: number,
): PdfColumn[] => {
  const needed = columns
    .flatMap(({ width }, at) =>
      width === 'words' ? [{ at, needs: natural(pen, { columns, rows }, at, size) }] : [],
    )
    .toSorted((one, other) => one.needs - other.needs);
  let left = pen.right - pen.left;
  const widths = new Map(
    needed.map(({ at, needs }, index) => {
      const even = left / (needed.length - index);
      const width = Math.min(needs + 2 * inside + mm(2), even);
      left -= width;
      return [at, width];
    }),
  );
  const more = left / Math.max(1, needed.length);
  return columns.map((column, at) => {
    const width = widths.get(at);
    return width === undefined ? column : { ...column, width: { share: width + more } };
  });
};

const placed = (pen: Pen, columns: readonly PdfColumn[], size: number): Column[] => {
  const fixed = columns.reduce((sum, { width }) => sum + (typeof width === 'number' ? width : 0), 0);
  const shares = columns.reduce((sum, column) => sum + shareOf(column), 0);
  const rest = (pen.right - pen.left - fixed) / Math.max(1, shares);
  let x = pen.left;
  return columns.map((column) => {
    const { heading, width } = column;
    const { from, to } = pen.margin;
    if (width === 'margin') return { heading, x: from, width: to - from, align: 'right', size };
    const isFixed = typeof width === 'number';
    const at = { heading, x, width: isFixed ? width : rest * shareOf(column), size };
    x += at.width;
    return { ...at, align: isFixed ? 'center' : 'left' };
  });
};

const inkIn = ({ width, align }: Column, size: number): Ink => ({ size, width: width - inside, align });
const headInk = (column: Column, pen: Pen): Ink => ({ ...inkIn(column, pen.size.small), font: 'bold' });

/** Writes the headings and the rule under them; `put` says how each becomes part of the file. */
const writeHead = (pen: Pen, columns: readonly Column[], put: (draw: () => void) => void): void => {
  const { y, left, right } = pen;
  const height = headHeight(pen, columns);
  for (const column of columns) {
    const ink = headInk(column, pen);
    const at = { x: column.x, y: y + height - heightOf(pen, column.heading, ink) };
    put(() => write(pen, column.heading, at, ink));
  }
  pen.y += height + mm(1);
  unread(pen, () => rule(pen, { x: left, y: pen.y }, { x: right, y: pen.y }, 1.2));
};

const headHeight = (pen: Pen, columns: readonly Column[]): number =>
  Math.max(...columns.map((column) => heightOf(pen, column.heading, headInk(column, pen))));

const cellHeight = (pen: Pen, cell: PdfCell, column: Column): number => {
  if (!('words' in cell)) return pen.size.row;
  const first = heightOf(pen, cell.words, inkIn(column, column.size));
  const second = cell.under === undefined ? 0 : heightOf(pen, cell.under, inkIn(column, pen.size.small));
  return first + second + 2 * inside;
};

const drawBox = (pen: Pen, { box, letter = '' }: Extract<PdfCell, { box: unknown }>, at: Place): void => {
  const { doc, size } = pen;
  const side = size.box;
  doc.lineWidth(1.2).rect(at.x, at.y, side, side).stroke('black');
  if (box === 'tick') {
    doc
      .lineWidth(2)
      .moveTo(at.x + side * 0.22, at.y + side * 0.55)
      .lineTo(at.x + side * 0.42, at.y + side * 0.75)
      .lineTo(at.x + side * 0.8, at.y + side * 0.25)
      .stroke('black');
  }
  if (box === 'letter') {
    const ink = { font: 'bold', size: side * 0.8, width: side, align: 'center' } as const;
    write(pen, letter, { x: at.x, y: at.y + (side - heightOf(pen, letter, ink)) / 2 }, ink);
  }
};

const wordsCell = (pen: Pen, cell: Extract<PdfCell, { words: string }>, column: Column): Element => {
  const { doc, size, y: top } = pen;
  const { words, under, isName = false } = cell;
  // One line stands in the middle of its row; where there are several, the first stands where it did.
  const y = top + Math.max(inside, (size.row - cellHeight(pen, cell, column)) / 2 + inside);
  // pdfkit knows the scope of a heading cell; its types do not.
  const scope = isName ? ({ scope: 'Row' } as object) : {};
  const text = spoken(pen, words, ...(under === undefined ? [] : [under]));
  return doc.struct(isName ? 'TH' : 'TD', { ...scope, ...text }, () => {
    const ink = inkIn(column, column.size);
    write(pen, words, { x: column.x, y }, ink);
    if (under === undefined) return;
    const underIt = { x: column.x, y: y + heightOf(pen, words, ink) };
    write(pen, under, underIt, inkIn(column, size.small));
  });
};

const cellOf = (pen: Pen, cell: PdfCell, column: Column): Element => {
  if ('words' in cell) return wordsCell(pen, cell, column);
  const { doc, size, y: top } = pen;
  const { x, width } = column;
  return doc.struct('TD', { alt: cell.says }, () => {
    if ('box' in cell) {
      drawBox(pen, cell, { x: x + (width - inside - size.box) / 2, y: top + (size.row - size.box) / 2 });
    }
    if ('frame' in cell) {
      const gap = mm(1);
      doc
        .lineWidth(1.2)
        .rect(x, top + gap, width - inside, size.row - 2 * gap)
        .stroke('black');
    }
  });
};

const inColumns = (columns: readonly Column[], cells: readonly PdfCell[]) =>
  columns.flatMap((column, index) => {
    const cell = cells[index];
    return cell ? [{ column, cell }] : [];
  });

const rowHeight = (pen: Pen, columns: readonly Column[], cells: readonly PdfCell[]): number =>
  Math.max(
    pen.size.row,
    ...inColumns(columns, cells).map(({ column, cell }) => cellHeight(pen, cell, column)),
  );

const writeRow = (pen: Pen, parent: Element, columns: readonly Column[], cells: readonly PdfCell[]): void => {
  const both = inColumns(columns, cells);
  const height = rowHeight(pen, columns, cells);
  needRoom(pen, height);
  const element = pen.doc.struct('TR');
  parent.add(element);
  for (const { column, cell } of both) element.add(cellOf(pen, cell, column));
  element.end();
  pen.y += height;
  const { left, right, y } = pen;
  unread(pen, () => rule(pen, { x: left, y }, { x: right, y }, 0.25));
};

/** A table whose rows are never cut between two pages; its headings stand on every page, and are read once. */
export const table = (pen: Pen, of: PdfTable): void => {
  const { heading: words, says, size = 'body', rows } = of;
  const columns = placed(pen, withWords(pen, of, pen.size[size]), pen.size[size]);
  const [firstRow = []] = rows;
  const begun =
    headHeight(pen, columns) + mm(1) + Math.max(2 * pen.size.row, rowHeight(pen, columns, firstRow));
  if (words !== undefined) heading(pen, words, mm(4) + begun);
  const element = pen.doc.struct('Table', { title: says });
  pen.root.add(element);
  pen.y += mm(4);
  needRoom(pen, begun);
  const head = pen.doc.struct('TR');
  element.add(head);
  writeHead(pen, columns, (draw) => head.add(pen.doc.struct('TH', { scope: 'Column' } as object, draw)));
  pen.onNewPage = () => writeHead(pen, columns, (draw) => unread(pen, draw));
  for (const cells of rows) writeRow(pen, element, columns, cells);
  pen.onNewPage = undefined;
  element.end();
};
