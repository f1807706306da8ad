import type { ChangeEvent } from 'react';
import type { LinkWorkerForm } from './linkWorkerForm.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

export interface LinkWorkerFieldsProps {
  text(field: keyof LinkWorkerForm): {
    id: string;
    problem: string | undefined;
    value: string;
    onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  };
}

/** The questions about a link worker: only the first one has to be answered. */
export const LinkWorkerFields = ({ text }: LinkWorkerFieldsProps) => (
  <>
    <FieldRow>
      <TextField {...text('name')} label={t('linkWorkers.fields.name')} />
    </FieldRow>
    <FieldRow>
      <TextField {...text('organisation')} label={t('linkWorkers.fields.organisation')} />
      <TextField
        {...text('title')}
        label={t('linkWorkers.fields.title')}
        hint={t('linkWorkers.fields.titleHint')}
        width="medium"
      />
    </FieldRow>
    <FieldRow>
      <TextField {...text('telephone')} label={t('linkWorkers.fields.telephone')} width="medium" />
      <TextField {...text('email')} label={t('linkWorkers.fields.email')} />
    </FieldRow>
  </>
);
