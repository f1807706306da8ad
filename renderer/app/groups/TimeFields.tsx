import type { ChangeEvent } from 'react';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { everyWeekday } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';

type Field = 'weekday' | 'startsAt' | 'endsAt';

export interface TimeFieldsProps {
  form: {
    values: { weekday: string };
    text(field: Field): {
      id: string;
      problem: string | undefined;
      value: string;
      onChange(event: ChangeEvent<HTMLSelectElement | HTMLInputElement>): void;
    };
  };
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The usual day and time of a group; the times are asked for only once there is a day. */
export const TimeFields = ({ form }: TimeFieldsProps) => (
  <FieldRow>
    <ChoiceField
      {...form.text('weekday')}
      label={t('groups.form.weekday')}
      width="medium"
      choices={[
        { value: '', words: t('groups.form.noWeekday') },
        ...weekdays.map((weekday) => ({ value: String(weekday), words: everyWeekday(weekday) })),
      ]}
    />
    {form.values.weekday !== '' && (
      <>
        <TimeField {...form.text('startsAt')} label={t('groups.form.startsAt')} />
        <TimeField {...form.text('endsAt')} label={t('groups.form.endsAt')} />
      </>
    )}
  </FieldRow>
);
