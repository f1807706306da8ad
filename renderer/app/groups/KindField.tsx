import type { ChangeEvent } from 'react';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { t } from '#renderer/words/words.ts';
import { groupKinds } from '#shared/domain/groups.ts';

export interface KindFieldProps {
  form: {
    text(field: 'kind'): {
      id: string;
      problem: string | undefined;
      value: string;
      onChange(event: ChangeEvent<HTMLSelectElement>): void;
    };
  };
}

/** What a group does together. */
export const KindField = ({ form }: KindFieldProps) => (
  <ChoiceField
    {...form.text('kind')}
    label={t('groups.form.kind')}
    width="medium"
    choices={groupKinds.map((kind) => ({ value: kind, words: t(`kinds.${kind}`) }))}
  />
);
