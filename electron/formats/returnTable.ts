import type { Table } from './csv.ts';
import { returnWords } from './returnWords.ts';
import { dayInFewWords, endingWords, stateWords } from './words.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { ReturnContent, ReturnRow } from '#shared/domain/returns.ts';
import type { ShareableReturn } from '#shared/domain/sharing/return.ts';

/** What stands in a cell: words, a number, or a day, which a spreadsheet takes for one. */
export type ReturnCell = string | number | { day: Day };

interface Column {
  heading: string;
  cell(row: ReturnRow): ReturnCell;
}

/** Who sends it: the leader, their organisation and where they can be reached; empty when nothing is written down. */
export const returnFrom = ({ leaderName, organisation, leaderTelephone }: ReturnContent): string =>
  [leaderName, organisation, leaderTelephone].filter((part) => part !== undefined).join(', ');

const dayCell = (day: Day | undefined): ReturnCell => (day === undefined ? '' : { day });

/** The columns of a return. Own words, and what is put right, have one only where there are any. */
const columnsOf = (content: ShareableReturn, hasFrom: boolean): Column[] => {
  const { columns } = returnWords;
  const { rows, hasCodes = false } = content;
  return [
    { heading: columns.person, cell: ({ person }) => person },
    { heading: columns.group, cell: ({ group }) => group },
    {
      heading: hasCodes ? returnWords.receivedOnWithCode : columns.receivedOn,
      cell: ({ receivedOn }) => dayCell(receivedOn),
    },
    { heading: columns.answer, cell: ({ answer }) => (answer ? returnWords.answer(answer, hasCodes) : '') },
    { heading: columns.firstVisitOn, cell: ({ firstVisitOn }) => dayCell(firstVisitOn) },
    { heading: columns.times, cell: ({ cameOn }) => cameOn.length },
    { heading: columns.cameOn, cell: ({ cameOn }) => cameOn.map(dayInFewWords).join('; ') },
    {
      heading: columns.state,
      cell: ({ state, ending }) => (ending ? endingWords[ending] : stateWords[state]),
    },
    ...(rows.some(({ ownWords }) => ownWords !== undefined)
      ? [{ heading: columns.ownWords, cell: ({ ownWords = '' }: ReturnRow) => ownWords }]
      : []),
    ...(rows.some(({ putRight }) => putRight !== undefined)
      ? [
          {
            heading: columns.putRight,
            cell: ({ putRight = [] }: ReturnRow) => putRight.map(returnWords.putRight).join(' '),
          },
        ]
      : []),
    ...(hasFrom ? [{ heading: columns.from, cell: () => returnFrom(content) }] : []),
  ];
};

/** The rows and columns of a return with what each cell is. */
export const returnCells = (
  content: ShareableReturn,
  { hasFrom }: { hasFrom: boolean },
): { columns: string[]; cells: ReturnCell[][] } => {
  const columns = columnsOf(content, hasFrom);
  return {
    columns: columns.map(({ heading }) => heading),
    cells: content.rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
};

const inWords = (cell: ReturnCell): string =>
  typeof cell === 'object' ? dayInFewWords(cell.day) : String(cell);

/** The same in words: as they stand in the file, and on the page that shows what will leave. */
export const returnTable = (content: ShareableReturn, of?: { hasFrom: boolean }): Table => {
  const { columns, cells } = returnCells(content, of ?? { hasFrom: true });
  return { columns, cells: cells.map((row) => row.map(inWords)) };
};
