import type { TableColumn } from '#renderer/ui/Table.tsx';
import { t } from '#renderer/words/words.ts';
import type { Tally } from '#shared/domain/attendance.ts';

/** The columns after the first: regulars, newcomers and all, and how many sessions met where that is not one each. */
export const tallyColumns = <Line extends Tally>(hasSessions: boolean): TableColumn<Line>[] => [
  ...(hasSessions
    ? [{ id: 'met', heading: t('progress.column.sessions'), isNumber: true, cell: (line: Line) => line.met }]
    : []),
  { id: 'regulars', heading: t('progress.column.regulars'), isNumber: true, cell: (line) => line.regulars },
  {
    id: 'newcomers',
    heading: t('progress.column.newcomers'),
    isNumber: true,
    cell: (line) => line.newcomers,
  },
  {
    id: 'all',
    heading: t('progress.column.all'),
    isNumber: true,
    cell: (line) => <b>{allOf(line)}</b>,
  },
];

export const allOf = ({ regulars, newcomers }: Tally): number => regulars + newcomers;
