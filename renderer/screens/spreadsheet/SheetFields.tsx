import type { ReadFile } from './useHandingOver.ts';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { t } from '#renderer/words/words.ts';

export interface SheetFieldsProps {
  file: ReadFile;
  sheet: number;
  /** From 0; -1 for a list without headings. */
  headingRow: number;
  /** How the first rows of the sheet begin. */
  starts: readonly string[];
  onSheet: (sheet: number) => void;
  onHeadingRow: (row: number) => void;
}

/** Which of several sheets is meant, and where its headings are. */
export const SheetFields = ({ file, sheet, headingRow, starts, onSheet, onHeadingRow }: SheetFieldsProps) => (
  <FieldRow>
    {file.sheets.length > 1 && (
      <ChoiceField
        id="sheet"
        label={t('spreadsheets.check.sheet')}
        choices={file.sheets.map(({ name, rows }, at) => ({
          value: String(at),
          words: t('spreadsheets.check.sheetRows', {
            name: name || t('spreadsheets.check.sheetUnnamed'),
            count: rows,
          }),
        }))}
        value={String(sheet)}
        onChange={(event) => onSheet(Number(event.target.value))}
      />
    )}
    <ChoiceField
      id="heading-row"
      label={t('spreadsheets.check.headingRow')}
      choices={[
        { value: '-1', words: t('spreadsheets.check.noHeadings') },
        ...starts.flatMap((text, at) =>
          text === '' && at !== headingRow
            ? []
            : [{ value: String(at), words: t('spreadsheets.check.row', { row: at + 1, text }) }],
        ),
      ]}
      value={String(headingRow)}
      onChange={(event) => onHeadingRow(Number(event.target.value))}
    />
  </FieldRow>
);
