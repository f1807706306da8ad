import type { ReactNode } from 'react';
import { type PlannedRow, rowDetails, rowName, rowSentences } from './rowWords.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sentence } from '#renderer/ui/Sentence.tsx';
import { t } from '#renderer/words/words.ts';

export const rowsShown = 50;

export interface RowListProps {
  heading: string;
  /** The rows in sight, and where they stand among all of the kind. */
  rows: readonly PlannedRow[];
  from: number;
  count: number;
  onFrom: (from: number) => void;
  groups: readonly { groupId: string; name: string }[];
  /** What stands above the rows. */
  children?: ReactNode;
  /** What can be said about one row. */
  action?: ((row: PlannedRow) => ReactNode) | undefined;
}

/** Rows of which one thing becomes, some at a time. */
export const RowList = ({ heading, rows, from, count, onFrom, groups, children, action }: RowListProps) => (
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
    {count > rowsShown && (
      <Row space={12}>
        <Buttons>
          <span>
            {t('spreadsheets.rows.span', { from: from + 1, to: Math.min(from + rowsShown, count), count })}
          </span>
          {from > 0 && (
            <Button onPress={() => onFrom(from - rowsShown)}>{t('spreadsheets.rows.earlier')}</Button>
          )}
          {from + rowsShown < count && (
            <Button onPress={() => onFrom(from + rowsShown)}>{t('spreadsheets.rows.later')}</Button>
          )}
        </Buttons>
      </Row>
    )}
  </Section>
);
