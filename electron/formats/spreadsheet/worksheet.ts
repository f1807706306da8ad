import { columnOf, numberText, type Shown, withoutEscapes } from './cells.ts';
import { addRow, cannot, type Going, pause } from './reading.ts';
import { attribute, decoded, piecesOf } from './xml.ts';
import { sheetLimits } from '#shared/domain/spreadsheet/sheet.ts';

const piecesAtOnce = 20_000;

/** Shared texts of a workbook, in order. How they are to be spoken, which Japanese texts carry, is left out. */
export const sharedTexts = async (xml: string, going: Going): Promise<string[]> => {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isSpoken = false;
  let pieces = 0;
  for (const { name, kind, raw } of piecesOf(xml)) {
    if (name === 'si' && kind === 'open') text = '';
    if (name === 'si' && kind !== 'open') texts.push(kind === 'alone' ? '' : withoutEscapes(text));
    if (name === 'rPh') isSpoken = kind === 'open';
    if (name === 't') isText = kind === 'open';
    if (kind === 'text' && isText && !isSpoken) text += decoded(raw);
    pieces += 1;
    if (pieces % piecesAtOnce === 0) await pause(going, 0, 1);
  }
  return texts;
};

interface Cell {
  column: number;
  type: string;
  style: number;
  text: string;
}

const valueOf = ({ type, style, text }: Cell, shared: readonly string[], shown: Shown): string => {
  if (text === '') return '';
  switch (type) {
    case 's':
      return shared[Number(text)] ?? '';
    case 'str':
    case 'inlineStr':
      return withoutEscapes(text);
    case 'b':
      return text === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return text.slice(0, 10);
    case 'e':
      return '';
    default:
      return numberText(text, style, shown);
  }
};

/** The rows of a worksheet. What a formula came to when it was saved is read; the formula is not. */
export const worksheetRows = async (
  xml: string,
  shared: readonly string[],
  shown: Shown,
  going: Going,
): Promise<(readonly string[])[]> => {
  const rows: (readonly string[])[] = [];
  let row: string[] = [];
  let cell: Cell = { column: -1, type: '', style: 0, text: '' };
  let isValue = false;
  let pieces = 0;
  let length = 0;
  for (const { name, kind, raw } of piecesOf(xml)) {
    length += raw.length + name.length + 2;
    if (kind === 'text') {
      if (isValue) cell.text += decoded(raw);
    } else if (name === 'c') {
      if (kind === 'close') {
        const value = valueOf(cell, shared, shown);
        if (value !== '') row[cell.column] = value;
      } else cell = cellOf(raw, cell.column);
      if (cell.column >= sheetLimits.columns && kind === 'close') cannot('too-many-columns');
    } else if (name === 'v' || name === 't') isValue = kind === 'open';
    else if (name === 'row') {
      if (kind !== 'close') {
        const number = Number(attribute(raw, 'r') ?? rows.length + 1);
        // Rows that are not written are empty.
        while (rows.length < Math.min(number - 1, sheetLimits.rows)) rows.push([]);
        row = [];
        cell = { column: -1, type: '', style: 0, text: '' };
      }
      if (kind !== 'open')
        addRow(
          rows,
          Array.from(row, (value) => value ?? ''),
        );
    }
    pieces += 1;
    if (pieces % piecesAtOnce === 0) await pause(going, length, xml.length);
  }
  return rows;
};

const cellOf = (raw: string, before: number): Cell => {
  const place = attribute(raw, 'r');
  return {
    column: place === undefined ? before + 1 : columnOf(place),
    type: attribute(raw, 't') ?? 'n',
    style: Number(attribute(raw, 's') ?? 0),
    text: '',
  };
};
