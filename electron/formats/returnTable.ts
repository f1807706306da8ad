import type { Table } from './csv.ts';
import { dayInFewWords, endingWords, returnColumns, stateWords } from './words.ts';
import type { ShareableReturn } from '#shared/domain/sharing/return.ts';

/** The rows and columns of a return, as they stand in its file and on the page that shows what will leave. */
export const returnTable = ({ rows, leaderName, organisation, leaderTelephone }: ShareableReturn): Table => ({
  columns: returnColumns,
  cells: rows.map((row) => [
    row.person,
    row.group,
    dayInFewWords(row.receivedOn),
    row.firstVisitOn ? dayInFewWords(row.firstVisitOn) : '',
    row.cameOn.map(dayInFewWords).join('; '),
    row.ending ? endingWords[row.ending] : stateWords[row.state],
    [leaderName, organisation, leaderTelephone].filter((part) => part !== undefined).join(', '),
  ]),
});
