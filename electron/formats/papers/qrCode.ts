import qrcode from 'qrcode-generator';
import { type Pen, type Place } from '../pdfPen.ts';

/** Light squares round a code on each side, without which no reader finds it (ISO/IEC 18004). */
const lightEdge = 4;

/** The dark squares of a code for an address, row by row. */
const squaresFor = (address: string): boolean[][] => {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, at) => at);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
};

/** Draws the QR code of an address, its light edge included, on a square of `side` points. `says` is read aloud. */
export const drawCode = (pen: Pen, address: string, says: string, at: Place, side: number): void => {
  const { doc } = pen;
  const rows = squaresFor(address);
  const square = side / (rows.length + 2 * lightEdge);
  pen.root.add(
    doc.struct('Figure', { alt: says }, () => {
      rows.forEach((row, down) =>
        row.forEach((isDark, across) => {
          if (!isDark) return;
          doc.rect(at.x + (across + lightEdge) * square, at.y + (down + lightEdge) * square, square, square);
        }),
      );
      doc.fill('black');
    }),
  );
};
