import type { ReadFile } from './useHandingOver.ts';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { t } from '#renderer/words/words.ts';

export interface SheetFieldProps {
  file: ReadFile;
  sheet: number;
  onSheet: (sheet: number) => void;
}

/** Which of several sheets is meant. */
export const SheetField = ({ file, sheet, onSheet }: SheetFieldProps) => {
  if (file.sheets.length < 2) return null;
  return (
    <FieldRow>
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
    </FieldRow>
  );
};

export interface HeadingFieldProps {
  /** From 0; -1 for a list without headings. */
  headingRow: number;
  /** How the first rows of the sheet begin. */
  starts: readonly string[];
  onHeadingRow: (row: number) => void;
}

/** Where the headings are. */
export const HeadingField = ({ headingRow, starts, onHeadingRow }: HeadingFieldProps) => (
  <FieldRow>
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
