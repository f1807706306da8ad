import type { ChangeEvent } from 'react';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

export interface AboutFieldsProps {
  form: {
    text(field: 'topic' | 'visitingExpert'): {
      id: string;
      problem: string | undefined;
      value: string;
      onChange(event: ChangeEvent<HTMLInputElement>): void;
    };
  };
}

/** What one session is about, and who comes to tell of it. */
export const AboutFields = ({ form }: AboutFieldsProps) => (
  <>
    <FieldRow>
      <TextField
        {...form.text('topic')}
        label={t('sessions.aboutForm.topic')}
        hint={t('sessions.aboutForm.topicHint')}
        width="full"
      />
    </FieldRow>
    <FieldRow>
      <TextField
        {...form.text('visitingExpert')}
        label={t('sessions.aboutForm.expert')}
        hint={t('sessions.aboutForm.expertHint')}
      />
    </FieldRow>
  </>
);
