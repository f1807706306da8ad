import type { TimeForm } from './timeForm.ts';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { everyWeekday } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';

export interface TimeFieldsProps {
  form: TimeForm;
  /** Days beside those of every week, such as a date of the month. */
  otherDays?: readonly { value: string; words: string }[];
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The usual day and time of a group; the times are asked for only once there is a day. */
export const TimeFields = ({ form, otherDays = [] }: TimeFieldsProps) => (
  <FieldRow>
    <ChoiceField
      {...form.text('day')}
      // Every second week is no promise for a day of the month.
      onChange={({ target }) => form.change({ day: target.value, every: '1' })}
      label={t('usualTimes.ask.day')}
      width="medium"
      choices={[
        { value: '', words: t('usualTimes.ask.noDay') },
        ...weekdays.map((weekday) => ({ value: String(weekday), words: everyWeekday(weekday) })),
        ...otherDays,
      ]}
    />
    {form.values.day !== '' && (
      <>
        <TimeField {...form.text('startsAt')} label={t('groups.form.startsAt')} />
        <TimeField {...form.text('endsAt')} label={t('groups.form.endsAt')} />
      </>
    )}
  </FieldRow>
);
