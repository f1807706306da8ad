import { DayField } from '#renderer/app/DayField.tsx';
import type { TimeForm } from '#renderer/app/groups/timeForm.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { t } from '#renderer/words/words.ts';

export interface FirstDayProps {
  form: TimeForm;
}

/** Where a usual time begins, and what its weeks, months and sessions are counted from. */
export const FirstDay = ({ form }: FirstDayProps) => (
  <FieldRow>
    <DayField
      {...form.about('fromOn')}
      label={t('usualTimes.ask.first')}
      hint={t('usualTimes.ask.firstHint')}
      value={form.values.fromOn}
      onChange={(fromOn) => form.change({ fromOn })}
    />
  </FieldRow>
);
