import { VisitsFields } from './VisitsFields.tsx';
import { visitsFieldOf, visitsFrom, visitsPutRight, visitsStart } from './visitsForm.ts';
import { ChangeForm } from '#renderer/app/ChangeForm.tsx';
import { useForm, written } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
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
  return (
    <ChangeForm form={form} onClose={onClose}>
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
    </ChangeForm>
  );
};
