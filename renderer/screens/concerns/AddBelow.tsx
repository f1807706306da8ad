import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { t } from '#renderer/words/words.ts';
import type { ConcernId } from '#shared/domain/ids.ts';

export interface AddBelowProps {
  ticket: string;
  concernId: ConcernId;
}

/** What was learned or done since; what was written before stays as it was. */
export const AddBelow = ({ ticket, concernId }: AddBelowProps) => {
  const form = useForm('concerns.add', {
    draft: `concern.${concernId}`,
    start: { words: '' },
    toInput: ({ words }) => ({ ticket, concernId, words }),
    putRight: { words: t('concerns.add.wordsPutRight') },
    onDone: () => undefined,
  });
  return (
    <Section heading={t('concerns.add.heading')} side={t('concerns.add.text')}>
      <form onSubmit={form.submit} noValidate>
        <FormProblems form={form} />
        <FieldRow>
          <TextArea {...form.text('words')} label={t('concerns.add.words')} />
        </FieldRow>
        <Actions>
          <Button type="submit">{t('concerns.add.save')}</Button>
        </Actions>
      </form>
    </Section>
  );
};
