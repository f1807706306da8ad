import { FirstDay } from './FirstDay.tsx';
import type { TimeForm } from '#renderer/app/groups/timeForm.ts';
import { CheckGroup } from '#renderer/ui/CheckGroup.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { weekdayName } from '#renderer/words/dates.ts';
import { atStart } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';
import { monthsBetween, placesInMonth } from '#shared/domain/usualTimes.ts';

export interface RhythmFieldsProps {
  form: TimeForm;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const weeksBetween = [1, 2, 3, 4, 5, 6, 8, 10, 12, 26];

const choicesOfEvery = ({ day, every }: TimeForm['values']) => {
  if (day === 'place' || day === 'date') {
    return monthsBetween.map((each) => ({
      value: String(each),
      words: t(`usualTimes.ask.months.every${each}`),
    }));
  }
  return [...new Set([...weeksBetween, Number(every)])]
    .toSorted((one, other) => one - other)
    .map((count) => ({ value: String(count), words: t('usualTimes.ask.weeks', { count }) }));
};

/** Which days exactly, and how often: what a day of every week does not need to be asked. */
export const RhythmFields = ({ form }: RhythmFieldsProps) => {
  const { values } = form;
  return (
    <>
      {values.day === 'several' && (
        <FieldRow>
          <CheckGroup
            {...form.about('weekdays')}
            label={t('usualTimes.ask.weekdays')}
            options={weekdays.map((value) => ({ value, words: weekdayName(value) }))}
            values={values.weekdays}
            onChange={(chosen) => form.change({ weekdays: chosen })}
          />
        </FieldRow>
      )}
      {values.day === 'place' && (
        <FieldRow>
          <CheckGroup
            {...form.about('places')}
            label={t('usualTimes.ask.places')}
            options={placesInMonth.map((value) => ({
              value,
              words: atStart(t(`usualTimes.place.at${value}`)),
            }))}
            values={values.places}
            onChange={(places) => form.change({ places })}
          />
        </FieldRow>
      )}
      <FieldRow>
        {values.day === 'place' && (
          <ChoiceField
            id={`${form.about('places').id}-weekday`}
            value={values.weekday}
            onChange={({ target }) => form.change({ weekday: target.value })}
            label={t('usualTimes.ask.weekday')}
            width="medium"
            choices={weekdays.map((value) => ({ value: String(value), words: weekdayName(value) }))}
          />
        )}
        {values.day === 'date' && (
          <TextField
            {...form.text('dates')}
            label={t('usualTimes.ask.dates')}
            hint={t('usualTimes.ask.datesHint')}
          />
        )}
        <ChoiceField
          {...form.text('every')}
          label={t('usualTimes.ask.every')}
          width="medium"
          choices={choicesOfEvery(values)}
        />
      </FieldRow>
      {values.every !== '1' && <FirstDay form={form} />}
    </>
  );
};
