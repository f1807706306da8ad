import { type ReactNode, useState } from 'react';
import { type PlannedRow, rowDetails, rowName, rowSentences } from './rowWords.ts';
import { useCall } from '#renderer/app/queries.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sentence } from '#renderer/ui/Sentence.tsx';
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

const shownAtOnce = 50;

/** The rows of which one thing becomes, some at a time. */
export const PlannedRows = ({ reading, kind, count, groups, children, action }: PlannedRowsProps) => {
  const [wanted, setFrom] = useState(0);
  const from = wanted < count ? wanted : 0;
  const part = useCall(
    'spreadsheets.getPeople',
    { ...reading, kind, from, limit: shownAtOnce },
    { isAsked: count > 0, keepsLast: true },
  );
  if (count === 0) return null;
  const rows = part.data?.rows.filter((row) => row.kind === kind) ?? [];
  const heading = t(`spreadsheets.rows.${kind}`, { count });
  return (
    <Section heading={heading} size="stage">
      {children}
      <List label={heading}>
        {rows.map((row) => (
          <ListRow key={row.row} margin={t('spreadsheets.rows.row', { row: row.row })} action={action?.(row)}>
            <b>{row.entry ? rowName(row) : t('spreadsheets.rows.skipped', { text: rowName(row) })}</b>{' '}
            {rowDetails(row, groups)}
            {rowSentences(row).map((sentence) => (
              <Sentence key={sentence} tone="soft" size="small">
                {sentence}
              </Sentence>
            ))}
          </ListRow>
        ))}
      </List>
      {count > shownAtOnce && (
        <Row space={12}>
          <Buttons>
            <span>
              {t('spreadsheets.rows.span', {
                from: from + 1,
                to: Math.min(from + shownAtOnce, count),
                count,
              })}
            </span>
            {from > 0 && (
              <Button onPress={() => setFrom(from - shownAtOnce)}>{t('spreadsheets.rows.earlier')}</Button>
            )}
            {from + shownAtOnce < count && (
              <Button onPress={() => setFrom(from + shownAtOnce)}>{t('spreadsheets.rows.later')}</Button>
            )}
          </Buttons>
        </Row>
      )}
    </Section>
  );
};
