import type { VisitsValues } from './visitsForm.ts';
import { WhoFields } from './WhoFields.tsx';
import { DayField } from '#renderer/app/DayField.tsx';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField, type TextFieldProps } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

export interface VisitsFieldsProps {
  form: {
    values: VisitsValues;
    change(values: { untilOn: TypedDate }): void;
    about(field: 'untilOn'): { id: string; problem: string | undefined };
    text(
      field: Exclude<keyof VisitsValues, 'untilOn'>,
    ): Pick<TextFieldProps, 'id' | 'problem' | 'value' | 'onChange'>;
  };
  /** What the newcomer likes to be called; empty while nobody has typed it. */
  name: string;
  referenceLabel: string;
}

/** When it suits somebody to come, who is there for them, and for how long it is. All of it can wait. */
export const VisitsFields = ({ form, name: typed, referenceLabel }: VisitsFieldsProps) => {
  const name = typed === '' ? t('newcomers.form.them') : typed;
  return (
    <>
      <FieldRow>
        <TextField
          {...form.text('wouldSuit')}
          label={t('newcomers.know.wouldSuit')}
          hint={t('newcomers.know.wouldSuitHint')}
        />
      </FieldRow>
      <WhoFields form={form} name={name} />
      <FieldRow>
        <TextField
          {...form.text('buddy')}
          label={t('newcomers.who.buddy', { name })}
          hint={t('newcomers.who.buddyHint')}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.text('sessions')}
          label={t('newcomers.know.sessions')}
          hint={t('newcomers.know.sessionsHint')}
          inputMode="numeric"
        />
        <DayField
          {...form.about('untilOn')}
          label={t('newcomers.know.until')}
          value={form.values.untilOn}
          onChange={(untilOn) => form.change({ untilOn })}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.text('reference')}
          label={referenceLabel}
          hint={t('newcomers.form.referenceHint')}
        />
      </FieldRow>
    </>
  );
};
