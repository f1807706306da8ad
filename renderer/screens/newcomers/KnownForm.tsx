import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm, written } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { referenceWords } from './referenceWords.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export interface KnownFormProps {
  newcomer: OutputOf<'referrals.get'>;
  onClose: () => void;
}

/** Changes what is known besides the story itself. */
export const KnownForm = ({ newcomer, onClose }: KnownFormProps) => {
  const { referral, reference = '', whatMatters = '', goodToKnow = '' } = newcomer;
  const { referralId, person } = referral;
  const form = useForm('referrals.change', {
    draft: `known.${referralId}`,
    start: { whatMatters, goodToKnow, reference },
    toInput: (values) => ({
      referralId,
      whatMatters: written(values.whatMatters),
      goodToKnow: written(values.goodToKnow),
      reference: written(values.reference),
    }),
    putRight: {
      whatMatters: t('newcomers.form.problem.tooLong'),
      goodToKnow: t('newcomers.form.problem.tooLong'),
      reference: t('newcomers.form.problem.tooLong'),
    },
    says: () => <Said what="newcomers.page.says.changed" values={{ name: person.name }} />,
    onDone: onClose,
  });
  const leave = () => {
    form.clear();
    onClose();
  };
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <FieldRow>
        <TextArea
          {...form.text('whatMatters')}
          label={t('newcomers.page.whatMatters', { name: person.preferredName })}
          width="full"
        />
      </FieldRow>
      <FieldRow>
        <TextArea
          {...form.text('goodToKnow')}
          label={t('newcomers.page.goodToKnow')}
          hint={t('newcomers.form.goodToKnowHint')}
          width="full"
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.text('reference')}
          label={referenceWords(referral)}
          hint={t('newcomers.form.referenceHint')}
        />
      </FieldRow>
      <Row space={16}>
        <Buttons>
          <Button type="submit">{t('newcomers.page.save')}</Button>
          <Button kind="quiet" onPress={leave}>
            {t('newcomers.page.leaveAsIs')}
          </Button>
        </Buttons>
      </Row>
    </form>
  );
};
