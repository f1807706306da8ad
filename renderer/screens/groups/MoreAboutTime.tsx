import { DaysLeftOut } from './DaysLeftOut.tsx';
import { FirstDay } from './FirstDay.tsx';
import { DayField } from '#renderer/app/DayField.tsx';
import type { TimeForm, TimeValues } from '#renderer/app/groups/timeForm.ts';
import { CheckGroup } from '#renderer/ui/CheckGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { monthWord } from '#renderer/words/usualTimes.ts';
import { t } from '#renderer/words/words.ts';

export interface MoreAboutTimeProps {
  form: TimeForm;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

const ends = (): { value: TimeValues['ends']; words: string }[] => [
  { value: 'never', words: t('usualTimes.ask.never') },
  { value: 'on-day', words: t('usualTimes.ask.onDay') },
  { value: 'after-sessions', words: t('usualTimes.ask.afterSessions') },
];

/** What few groups need: where the counting begins, how it ends, months and days without a session. */
export const MoreAboutTime = ({ form }: MoreAboutTimeProps) => {
  const { values } = form;
  return (
    <>
      {values.every === '1' && <FirstDay form={form} />}
      <FieldRow>
        <Options
          id={`${form.about('sessions').id}-ends`}
          label={t('usualTimes.ask.ends')}
          options={ends()}
          value={values.ends}
          onChange={(chosen) => form.change({ ends: chosen })}
        />
      </FieldRow>
      {values.ends === 'on-day' && (
        <FieldRow>
          <DayField
            {...form.about('untilOn')}
            label={t('usualTimes.ask.untilOn')}
            value={values.untilOn}
            onChange={(untilOn) => form.change({ untilOn })}
          />
        </FieldRow>
      )}
      {values.ends === 'after-sessions' && (
        <FieldRow>
          <TextField
            {...form.text('sessions')}
            label={t('usualTimes.ask.sessions')}
            hint={t('usualTimes.ask.sessionsHint')}
            inputMode="numeric"
            width="medium"
          />
        </FieldRow>
      )}
      <FieldRow>
        <CheckGroup
          {...form.about('notInMonths')}
          label={t('usualTimes.ask.notIn')}
          options={months.map((value) => ({ value, words: monthWord(value) }))}
          values={values.notInMonths}
          onChange={(notInMonths) => form.change({ notInMonths })}
        />
      </FieldRow>
      <DaysLeftOut form={form} />
    </>
  );
};
