/**
 * Sheets of labels that shops in Britain sell, A4 (210 × 297 mm). Width and height are what the makers print on the box
 * (Avery L7173, L7163, L7160, L7159); columns stand 2.54 mm apart, rows touch, and the whole is in the middle of the page.
 */
export const labelSheets = {
  L7173: { columns: 2, rows: 5, width: 99.1, height: 57 },
  L7163: { columns: 2, rows: 7, width: 99.1, height: 38.1 },
  L7160: { columns: 3, rows: 7, width: 63.5, height: 38.1 },
  L7159: { columns: 3, rows: 8, width: 63.5, height: 33.9 },
} as const;
export type LabelSheetId = keyof typeof labelSheets;
export const labelSheetIds = Object.keys(labelSheets) as [LabelSheetId, ...LabelSheetId[]];

const between = 2.54;
const page = { width: 210, height: 297 };

export interface LabelPlace {
  /** 0 is the first sheet. */
  sheet: number;
  /** In millimetres, from the upper left corner of the sheet. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where each of so many labels stands, row by row. The first `used` of the first sheet are gone already. */
export const labelPlaces = (id: LabelSheetId, count: number, used: number): LabelPlace[] => {
  const { columns, rows, width, height } = labelSheets[id];
  const left = (page.width - columns * width - (columns - 1) * between) / 2;
  const top = (page.height - rows * height) / 2;
  return Array.from({ length: count }, (_, index) => {
    const at = (used % (columns * rows)) + index;
    const onSheet = at % (columns * rows);
    return {
      sheet: Math.floor(at / (columns * rows)),
      x: left + (onSheet % columns) * (width + between),
      y: top + Math.floor(onSheet / columns) * height,
      width,
      height,
    };
  });
};
