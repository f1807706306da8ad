import type { ComfortValues } from './comfortForm.ts';
import { CheckGroup } from '#renderer/ui/CheckGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField, type TextFieldProps } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import { accessNeeds } from '#shared/domain/people.ts';

export interface ComfortFieldsProps {
  form: {
    values: ComfortValues;
    change(values: Pick<ComfortValues, 'accessNeeds'>): void;
    about(field: 'accessNeeds'): { id: string };
    text(
      field: Exclude<keyof ComfortValues, 'accessNeeds'>,
    ): Pick<TextFieldProps, 'id' | 'problem' | 'value' | 'onChange'>;
  };
  /** What they like to be called; empty while nobody has typed it. */
  name: string;
}

/** What makes coming easier. Everything can wait, and words for an illness have no place here. */
export const ComfortFields = ({ form, name }: ComfortFieldsProps) => (
  <>
    <FieldRow>
      <TextField
        {...form.text('pronunciation')}
        label={name === '' ? t('comfort.pronunciation') : t('comfort.pronunciationOf', { name })}
        hint={t('comfort.pronunciationHint')}
      />
    </FieldRow>
    <FieldRow>
      <TextField
        {...form.text('goodTimes')}
        label={t('comfort.goodTimes')}
        hint={t('comfort.goodTimesHint')}
      />
    </FieldRow>
    <FieldRow>
      <CheckGroup
        id={form.about('accessNeeds').id}
        label={t('comfort.needs')}
        options={accessNeeds.map((need) => ({ value: need, words: t(`comfort.need.${need}`) }))}
        values={form.values.accessNeeds}
        onChange={(needs) => form.change({ accessNeeds: needs })}
      />
    </FieldRow>
    <FieldRow>
      <TextField
        {...form.text('accessNote')}
        label={t('comfort.note')}
        hint={t('comfort.noteHint')}
        width="full"
      />
    </FieldRow>
    <FieldRow>
      <TextField {...form.text('emergencyName')} label={t('comfort.emergencyName')} />
      <TextField
        {...form.text('emergencyTelephone')}
        label={t('comfort.emergencyTelephone')}
        width="medium"
      />
    </FieldRow>
  </>
);
