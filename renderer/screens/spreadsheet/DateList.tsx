import { DateLine } from './DateLine.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { List } from '#renderer/ui/List.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';

type GridDate = OutputOf<'spreadsheets.getRegisters'>['dates'][number];

export interface DateListProps {
  dates: readonly GridDate[];
  firstYear: string;
  onFirstYear: (year: string) => void;
  /** Null leaves the date out. */
  onDay: (column: number, day: Day | null) => void;
}

/** The dates of the grid, and what becomes of each. */
export const DateList = ({ dates, firstYear, onFirstYear, onDay }: DateListProps) => (
  <Section heading={t('oldRegisters.dates.heading')} side={t('oldRegisters.dates.lead')}>
    <FieldRow>
      <TextField
        id="first-year"
        label={t('oldRegisters.dates.firstYear')}
        hint={t('oldRegisters.dates.firstYearHint')}
        width="medium"
        inputMode="numeric"
        value={firstYear}
        onChange={(event) => onFirstYear(event.target.value)}
      />
    </FieldRow>
    <List label={t('oldRegisters.dates.heading')}>
      {dates.map((date) => (
        <DateLine key={date.column} date={date} onDay={(day) => onDay(date.column, day)} />
      ))}
    </List>
  </Section>
);
