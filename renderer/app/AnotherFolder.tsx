import { useQueryClient } from '@tanstack/react-query';
import { useForm } from './form.ts';
import { FormProblems } from './FormProblems.tsx';
import type { Status } from './status.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

/** The data lies somewhere else now, or shall: the leader writes where. */
export const AnotherFolder = ({ status }: { status: Status }) => {
  const client = useQueryClient();
  const form = useForm('app.useFolder', {
    draft: 'another-folder',
    start: { folder: '' },
    toInput: (values) => values,
    putRight: { folder: t('opening.another.putRight') },
    onDone: () => void client.resetQueries(),
  });
  return (
    <Section heading={t('opening.another.heading')} side={t('opening.another.text')} hasRule>
      <form onSubmit={form.submit} noValidate>
        <FormProblems form={form} />
        <FieldRow>
          <TextField
            {...form.text('folder')}
            label={t('opening.another.label')}
            hint={t('opening.another.hint', { example: status.folder })}
          />
        </FieldRow>
        <Actions>
          <Button type="submit">{t('opening.another.use')}</Button>
        </Actions>
      </form>
    </Section>
  );
};
