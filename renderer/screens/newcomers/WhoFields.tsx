import type { WhoValues } from './whoForm.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField, type TextFieldProps } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

export interface WhoFieldsProps {
  form: {
    values: WhoValues;
    text(field: keyof WhoValues): Pick<TextFieldProps, 'id' | 'problem' | 'value' | 'onChange'>;
  };
  /** What the newcomer likes to be called. */
  name: string;
}

/** Who meets a newcomer at the door, who comes along, and for how many visits. All of it can wait. */
export const WhoFields = ({ form, name }: WhoFieldsProps) => (
  <>
    <FieldRow>
      <TextField
        {...form.text('greeter')}
        label={t('newcomers.who.greeter', { name })}
        hint={t('newcomers.form.ifYouKnow')}
      />
    </FieldRow>
    <FieldRow>
      <TextField
        {...form.text('alongWho')}
        label={t('newcomers.who.along', { name })}
        hint={t('newcomers.who.alongHint')}
      />
      {form.values.alongWho.trim() !== '' && (
        <TextField
          {...form.text('alongVisits')}
          label={t('newcomers.who.visits')}
          hint={t('newcomers.who.visitsHint')}
          width="short"
          inputMode="numeric"
        />
      )}
    </FieldRow>
  </>
);
