import type { ChangeEvent } from 'react';
import type { OtherGroupForm } from './otherGroupForm.ts';
import { DayField } from '#renderer/app/DayField.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import { groupKinds } from '#shared/domain/groups.ts';

type TextName = Exclude<keyof OtherGroupForm, 'checkedOn'>;

export interface OtherGroupFieldsProps {
  form: {
    values: OtherGroupForm;
    change(values: Partial<OtherGroupForm>): void;
    about(field: 'checkedOn'): { id: string; problem: string | undefined };
    text(field: TextName): {
      id: string;
      problem: string | undefined;
      value: string;
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => void;
    };
  };
}

/** The questions about another group: only the first one has to be answered. */
export const OtherGroupFields = ({ form }: OtherGroupFieldsProps) => (
  <>
    <FieldRow>
      <TextField {...form.text('name')} label={t('otherGroups.fields.name')} />
      <ChoiceField
        {...form.text('kind')}
        label={t('otherGroups.fields.kind')}
        width="medium"
        choices={groupKinds.map((kind) => ({ value: kind, words: t(`kinds.${kind}`) }))}
      />
    </FieldRow>
    <FieldRow>
      <TextField
        {...form.text('what')}
        label={t('otherGroups.fields.what')}
        hint={t('otherGroups.fields.whatHint')}
        width="full"
      />
    </FieldRow>
    <FieldRow>
      <TextField
        {...form.text('when')}
        label={t('otherGroups.fields.when')}
        hint={t('otherGroups.fields.whenHint')}
      />
      <TextField {...form.text('place')} label={t('otherGroups.fields.place')} />
    </FieldRow>
    <FieldRow>
      <TextField
        {...form.text('contact')}
        label={t('otherGroups.fields.contact')}
        hint={t('otherGroups.fields.contactHint')}
      />
      <TextField {...form.text('telephone')} label={t('otherGroups.fields.telephone')} width="medium" />
    </FieldRow>
    <FieldRow>
      <TextField {...form.text('email')} label={t('otherGroups.fields.email')} />
      <TextField {...form.text('webPage')} label={t('otherGroups.fields.webPage')} />
    </FieldRow>
    <FieldRow>
      <DayField
        {...form.about('checkedOn')}
        label={t('otherGroups.fields.checkedOn')}
        value={form.values.checkedOn}
        onChange={(checkedOn) => form.change({ checkedOn })}
      />
    </FieldRow>
  </>
);
