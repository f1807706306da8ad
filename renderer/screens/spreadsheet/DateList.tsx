import { TextField } from '#renderer/ui/TextField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { fullDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

type GridDate = OutputOf<'spreadsheets.getRegisters'>['dates'][number];

export interface DateListProps {
  dates: readonly GridDate[];
  firstYear: string;
  onFirstYear: (year: string) => void;
}

/** The dates of the grid, and what becomes of each. */
export const DateList = ({ dates, firstYear, onFirstYear }: DateListProps) => (
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
        <ListRow
          key={date.column}
          height="close"
          margin={date.heading.length <= 10 ? date.heading : undefined}
        >
          <b>{date.day ? fullDay(date.day) : t('oldRegisters.dates.quoted', { text: date.heading })}</b>{' '}
          {t(`oldRegisters.dates.${date.becomes}`, { count: date.marks })}
          {date.kept > 0 && ` ${t('oldRegisters.dates.kept', { count: date.kept })}`}
        </ListRow>
      ))}
    </List>
  </Section>
);
