import type { ChangeEvent } from 'react';
import type { PersonForm } from './personForm.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

export interface PersonFieldsProps {
  text(field: keyof PersonForm): {
    id: string;
    problem: string | undefined;
    value: string;
    onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  };
}

/** The questions about a person: only the first one has to be answered. */
export const PersonFields = ({ text }: PersonFieldsProps) => (
  <>
    <FieldRow>
      <TextField
        {...text('preferredName')}
        label={t('people.fields.preferredName')}
        hint={t('people.fields.preferredNameHint')}
      />
      <TextField {...text('surname')} label={t('people.fields.surname')} width="medium" />
    </FieldRow>
    <FieldRow>
      <TextField
        {...text('alsoKnownAs')}
        label={t('people.fields.alsoKnownAs')}
        hint={t('people.fields.alsoKnownAsHint')}
      />
    </FieldRow>
    <FieldRow>
      <TextField {...text('place')} label={t('people.fields.place')} hint={t('people.fields.placeHint')} />
    </FieldRow>
    <FieldRow>
      <TextField {...text('telephone')} label={t('people.fields.telephone')} width="medium" />
      <TextField {...text('email')} label={t('people.fields.email')} />
    </FieldRow>
  </>
);
