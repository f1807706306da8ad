import { type Shown, showsDay, showsDigits } from './cells.ts';
import { cannot, type Going, sheetOf } from './reading.ts';
import { sharedTexts, worksheetRows } from './worksheet.ts';
import { attribute, piecesOf } from './xml.ts';
import { openZip, type Parts } from './zip.ts';
import { type Sheet, sheetLimits } from '#shared/domain/spreadsheet/sheet.ts';

/** The place of a part that another part names: beside it, or from the root of the file. */
const placeOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

const xmlOf = async (parts: Parts, name: string): Promise<string | undefined> =>
  (await parts(name))?.toString('utf8').replace(/^\uFEFF/, '');

/** How a workbook shows its numbers. */
const shownBy = (styles: string, isFrom1904: boolean): Shown => {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCellStyles = false;
  for (const { name, kind, raw } of piecesOf(styles)) {
    if (name === 'numFmt') codes.set(Number(attribute(raw, 'numFmtId')), attribute(raw, 'formatCode') ?? '');
    if (name === 'cellXfs') isCellStyles = kind === 'open';
    if (name === 'xf' && kind !== 'close' && isCellStyles) ids.push(Number(attribute(raw, 'numFmtId') ?? 0));
  }
  const dates = ids.map((id) => showsDay(id, codes.get(id)));
  const digits = ids.map((id) => showsDigits(codes.get(id)));
  return { isDate: (style) => dates[style] ?? false, digits: (style) => digits[style] ?? 0, isFrom1904 };
};

/** Reads every sheet of an Excel workbook (ECMA-376) that can be seen. Ends the reading with the reason where it cannot. */
export const readWorkbook = async (bytes: Buffer, going: Going): Promise<Sheet[]> => {
  const parts = openZip(bytes);
  const kind = await xmlOf(parts, 'mimetype');
  if (kind?.includes('opendocument')) cannot('open-document');
  const workbook = await xmlOf(parts, 'xl/workbook.xml');
  if (workbook === undefined) return cannot('other-program');
  const targets = new Map<string, string>();
  let texts = 'xl/sharedStrings.xml';
  for (const { name, raw } of piecesOf((await xmlOf(parts, 'xl/_rels/workbook.xml.rels')) ?? '')) {
    if (name !== 'Relationship') continue;
    const target = placeOf(attribute(raw, 'Target') ?? '');
    targets.set(attribute(raw, 'Id') ?? '', target);
    if (attribute(raw, 'Type')?.endsWith('/sharedStrings')) texts = target;
  }
  const pieces = [...piecesOf(workbook)];
  const properties = pieces.find(({ name }) => name === 'workbookPr')?.raw ?? '';
  const isFrom1904 = /^(1|true)$/.test(attribute(properties, 'date1904') ?? '');
  const shown = shownBy((await xmlOf(parts, 'xl/styles.xml')) ?? '', isFrom1904);
  const shared = await sharedTexts((await xmlOf(parts, texts)) ?? '', going);
  const sheets: Sheet[] = [];
  for (const { name, kind: tag, raw } of pieces) {
    if (name !== 'sheet' || tag === 'close' || attribute(raw, 'state')?.includes('idden')) continue;
    const target = targets.get(relationIn(raw));
    const xml = target === undefined ? undefined : await xmlOf(parts, target);
    // A sheet may be nothing but a chart.
    if (xml === undefined || !/<(?:\w+:)?sheetData/.test(xml)) continue;
    sheets.push(sheetOf(attribute(raw, 'name') ?? '', await worksheetRows(xml, shared, shown, going)));
    if (sheets.length >= sheetLimits.sheets) break;
  }
  return sheets;
};

/** The prefix of this attribute is `r` nearly everywhere, and need not be. */
const relationIn = (raw: string): string => /\b\w+:id\s*=\s*["']([^"']*)["']/.exec(raw)?.[1] ?? '';
