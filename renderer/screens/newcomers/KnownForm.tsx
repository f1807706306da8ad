import { VisitsFields } from './VisitsFields.tsx';
import { visitsFieldOf, visitsFrom, visitsPutRight, visitsStart } from './visitsForm.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm, written } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { referenceWords } from './referenceWords.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export interface KnownFormProps {
  newcomer: OutputOf<'referrals.get'>;
  onClose: () => void;
}

/** Changes what is known besides the story itself. */
export const KnownForm = ({ newcomer, onClose }: KnownFormProps) => {
  const { referral, whatMatters = '', goodToKnow = '' } = newcomer;
  const { referralId, person } = referral;
  const form = useForm('referrals.change', {
    draft: `known.${referralId}`,
    start: { whatMatters, goodToKnow, ...visitsStart(newcomer) },
    toInput: (values) => ({
      referralId,
      whatMatters: written(values.whatMatters),
      goodToKnow: written(values.goodToKnow),
      ...visitsFrom(values),
    }),
    putRight: {
      whatMatters: t('newcomers.form.problem.tooLong'),
      goodToKnow: t('newcomers.form.problem.tooLong'),
      ...visitsPutRight(),
    },
    fieldOf: visitsFieldOf,
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
      <VisitsFields form={form} name={person.preferredName} referenceLabel={referenceWords(referral)} />
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
