import { type Labelled, labelledLine, meaningOf, type Part, partBegun } from './labels.ts';
import type { Line, Piece } from './pieces.ts';

export interface LabelledValue extends Piece {
  labelled: Labelled;
  text: string;
  part: Part;
}

/** Answers that go on over several lines. */
const longAnswers: ReadonlySet<Labelled> = new Set<Labelled>([
  'goodTimes',
  'comesAlong',
  'whatMatters',
  'goodToKnow',
]);
const saysNothing = /^(?:n\/?a|none|nil|no|not known|unknown|tbc|-+|\?+|[_.\s]+)$/iu;

const ofPart = (labelled: Labelled, part: Part): Labelled => {
  if (part === 'person') return labelled;
  if (part === 'other') return 'other';
  const turned: Partial<Record<Labelled, Labelled>> = {
    fullName: 'referrerName',
    telephone: 'referrerTelephone',
    email: 'referrerEmail',
    surname: 'other',
    firstName: 'other',
    preferredName: 'other',
  };
  return turned[labelled] ?? labelled;
};

const cellsOf = (line: Line): (Piece & { text: string })[] =>
  [...line.text.matchAll(/[^\t|]+/gu)].flatMap((cell) => {
    const text = cell[0].trim();
    const from = line.from + cell.index + cell[0].indexOf(text);
    return text === '' ? [] : [{ text, from, to: from + text.length }];
  });

/** The rows of a table whose first line is labels, as answers; and the line after it. */
const tableAt = (
  lines: readonly Line[],
  at: number,
): { values: LabelledValue[]; next: number } | undefined => {
  const line = lines[at];
  const heads = line ? cellsOf(line) : [];
  const meanings = heads.map(({ text }) => meaningOf(text));
  if (heads.length < 2 || meanings.some((each) => each === undefined)) return undefined;
  const values: LabelledValue[] = [];
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const row = lines[next];
    if (!row || row.isBlank) break;
    if (/^[-=|+:\s]+$/u.test(row.text)) continue;
    const cells = cellsOf(row);
    if (cells.length < 2) break;
    cells.forEach((cell, column) => {
      const labelled = meanings[column];
      if (labelled !== undefined && !saysNothing.test(cell.text))
        values.push({ ...cell, labelled, part: 'person' });
    });
  }
  return values.length > 0 ? { values, next } : undefined;
};

/** The last line of an answer that begins on one line and may go on over the next ones. */
const endOf = (lines: readonly Line[], at: number, isLong: boolean, isBelow: boolean): number => {
  let last = at;
  while (isLong && last + 1 < lines.length) {
    const [line, next] = [lines[last], lines[last + 1]];
    if (!line || !next || next.isBlank || labelledLine(next) || partBegun(next)) break;
    if (!isBelow && line.to - line.from < 45) break;
    last += 1;
  }
  return last;
};

/** Every answer to a label that we know, in order: beside it, below it, or in the column of a table. */
export const labelledValues = (text: string, lines: readonly Line[]): LabelledValue[] => {
  const values: LabelledValue[] = [];
  let part: Part = 'person';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.isBlank) continue;
    const table = tableAt(lines, at);
    if (table) {
      values.push(...table.values);
      at = table.next - 1;
      continue;
    }
    const said = labelledLine(line);
    const begun = said && said.value !== '' ? undefined : partBegun(line);
    const below = lines[at + 1];
    if (
      begun &&
      !(said && said.labelled !== 'fullName' && said.labelled !== 'referrerName' && said.labelled !== 'other')
    ) {
      const isHeading =
        !said || (below !== undefined && (below.isBlank || labelledLine(below) !== undefined));
      part = begun;
      if (isHeading) continue;
    }
    if (!said) continue;
    const labelled = ofPart(said.labelled, part);
    const isBelow = said.value === '';
    if (isBelow && (!below || below.isBlank || labelledLine(below))) continue;
    const first = isBelow ? at + 1 : at;
    const last = endOf(lines, first, longAnswers.has(labelled), isBelow);
    const from = isBelow ? (below?.from ?? said.from) : said.from;
    const to = last === at ? said.to : (lines[last]?.to ?? said.to);
    const value = text.slice(from, to);
    if (!saysNothing.test(value.trim())) values.push({ labelled, text: value, from, to, part });
    at = last;
  }
  return values;
};
