import { type ReactNode, useState } from 'react';
import { RowList, rowsShown } from './RowList.tsx';
import type { PlannedRow } from './rowWords.ts';
import { useCall } from '#renderer/app/queries.ts';
import { t } from '#renderer/words/words.ts';
import type { AskedWith } from '#shared/contract/api.ts';

export type Reading = Pick<
  AskedWith<'spreadsheets.getPeople'>,
  'spreadsheetId' | 'sheet' | 'headingRow' | 'uses' | 'regularAt'
>;

export interface PlannedRowsProps {
  reading: Reading;
  kind: PlannedRow['kind'];
  count: number;
  groups: readonly { groupId: string; name: string }[];
  /** What stands above the rows. */
  children?: ReactNode;
  /** What can be said about one row. */
  action?: (row: PlannedRow) => ReactNode;
}

/** The rows of a list of people of which one thing becomes. */
export const PlannedRows = ({ reading, kind, count, groups, children, action }: PlannedRowsProps) => {
  const [wanted, setFrom] = useState(0);
  const from = wanted < count ? wanted : 0;
  const part = useCall(
    'spreadsheets.getPeople',
    { ...reading, kind, from, limit: rowsShown },
    { isAsked: count > 0, keepsLast: true },
  );
  if (count === 0) return null;
  return (
    <RowList
      heading={t(`spreadsheets.rows.${kind}`, { count })}
      rows={part.data?.rows.filter((row) => row.kind === kind) ?? []}
      from={from}
      count={count}
      onFrom={setFrom}
      groups={groups}
      action={action}
    >
      {children}
    </RowList>
  );
};
