import type { ChangeEvent } from 'react';
import type { WhenValues } from './whenForm.ts';
import { DayField } from '#renderer/app/DayField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { t } from '#renderer/words/words.ts';

interface About {
  id: string;
  problem: string | undefined;
}

export interface WhenFieldsProps {
  form: {
    values: Pick<WhenValues, 'day'>;
    change(values: Pick<WhenValues, 'day'>): void;
    about(field: 'day'): About;
    text(field: 'startsAt' | 'endsAt' | 'place'): About & {
      value: string;
      onChange(event: ChangeEvent<HTMLInputElement>): void;
    };
  };
  dayHint?: string;
}

/** The day, the times and the place of one session. */
export const WhenFields = ({ form, dayHint }: WhenFieldsProps) => (
  <>
    <FieldRow>
      <DayField
        {...form.about('day')}
        label={t('sessions.whenForm.day')}
        hint={dayHint}
        value={form.values.day}
        onChange={(day) => form.change({ day })}
      />
    </FieldRow>
    <FieldRow>
      <TimeField {...form.text('startsAt')} label={t('sessions.whenForm.startsAt')} />
      <TimeField {...form.text('endsAt')} label={t('sessions.whenForm.endsAt')} />
    </FieldRow>
    <FieldRow>
      <TextField {...form.text('place')} label={t('sessions.whenForm.place')} />
    </FieldRow>
  </>
);
