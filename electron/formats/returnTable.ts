import type { Table } from './csv.ts';
import { dayInWords, endingWords, returnColumns, stateWords } from './words.ts';
import type { ShareableReturn } from '#shared/domain/sharing.ts';

/** The rows and columns of a return, as they stand in its file and on the page that shows what will leave. */
export const returnTable = ({ rows }: ShareableReturn): Table => ({
  columns: returnColumns,
  cells: rows.map((row) => [
    row.person,
    row.group,
    dayInWords(row.receivedOn),
    row.firstVisitOn ? dayInWords(row.firstVisitOn) : '',
    row.cameOn.map(dayInWords).join('; '),
    String(row.cameOn.length),
    stateWords[row.state],
    row.ending ? endingWords[row.ending] : '',
  ]),
});
