import { readSpreadsheet } from '#electron/formats/spreadsheet/spreadsheet.ts';
import { layoutOf } from '#shared/domain/spreadsheet/columns.ts';
import { type Known, readRows } from '#shared/domain/spreadsheet/entries.ts';
import { type PlannedRow, planning } from '#shared/domain/spreadsheet/plan.ts';
import type { Sheet } from '#shared/domain/spreadsheet/sheet.ts';
import type { Person } from '#shared/domain/people.ts';

/** Reads a file to its end. */
export const read = (content: Buffer | string) =>
  readSpreadsheet(content, { onProgress: () => undefined, signal: new AbortController().signal });

/** What the columns of a sheet are read as, a line each. */
export const columnLines = (sheet: Sheet, known: Known): string[] =>
  layoutOf(sheet, known.groups).columns.map(({ heading, use }) => {
    const group = known.groups.find(({ groupId }) => use.as === 'regular' && use.groupId === groupId);
    return `${heading || '(no heading)'} = ${use.as === 'left-out' ? `left out, ${use.because}` : use.as}${group ? ` of ${group.name}` : ''}`;
  });

const planLine = (row: PlannedRow, known: Known, people: readonly Person[]): string => {
  const start = `${row.row} ${row.kind}`;
  if (row.kind === 'skip') return `${start} (${row.because}): ${row.text}`;
  const { entry } = row;
  const groups = entry.regularAt.map((id) => known.groups.find(({ groupId }) => groupId === id)?.name);
  const like = 'like' in row ? row.like : undefined;
  const person = like?.kind === 'person' ? people.find(({ id }) => id === like.personId) : undefined;
  const parts = [
    [entry.preferredName, entry.surname].filter(Boolean).join(' + '),
    entry.alsoKnownAs && `also ${entry.alsoKnownAs}`,
    entry.place && `of ${entry.place}`,
    entry.telephone,
    entry.email,
    groups.length > 0 && `regular at ${groups.join(' and ')}`,
    entry.mayTell && `may tell: ${entry.mayTell.answer}`,
    entry.mayRing && `may ring: ${entry.mayRing}`,
    like && `like ${like.kind === 'row' ? `row ${like.row}` : (person?.preferredName ?? '')}`,
    'fills' in row && row.fills.length > 0 && `fills ${row.fills.join(' ')}`,
    'differs' in row && row.differs.length > 0 && `differs in ${row.differs.join(' ')}`,
    row.notes.length > 0 && `(${row.notes.join(', ')})`,
  ];
  return `${start}${'because' in row ? ` (${row.because})` : ''}: ${parts.filter(Boolean).join(' · ')}`;
};

/** What is to become of every row of a sheet, a line each. */
export const planLines = (sheet: Sheet, known: Known, people: readonly Person[]): string[] => {
  const { know, plan } = planning();
  people.forEach(know);
  const rows = readRows(sheet, layoutOf(sheet, known.groups), known, 0, sheet.rows.length);
  return rows.map((row) => planLine(plan(row), known, people));
};
