import { ClosingForm } from './ClosingForm.tsx';
import { TryInstead } from './TryInstead.tsx';
import { useForm, written } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { t } from '#renderer/words/words.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';
import { DeclineReason } from '#shared/domain/referrals.ts';

export interface ClosingProps {
  referral: ReferralBrief;
  onClose: () => void;
}

/** Says that it is not right for us, and why. */
export const DeclineForm = ({ referral, onClose }: ClosingProps) => {
  const { referralId, person, linkWorker } = referral;
  const form = useForm<
    'referrals.decline',
    { reason: DeclineReason | ''; on: TypedDate; tryInstead: string }
  >('referrals.decline', {
    draft: `decline.${referralId}`,
    start: { reason: '', on: typedFromDay(useToday()), tryInstead: '' },
    // The schema refuses '', and so the question that is still open is named.
    toInput: ({ reason, on, tryInstead }) => ({
      referralId,
      reason: reason as DeclineReason,
      on: dayFromTyped(on) ?? '',
      tryInsteadGroupId: written(tryInstead),
    }),
    putRight: { reason: t('newcomers.page.chooseReason'), on: t('newcomers.page.writeDay') },
    says: () => <Said what="newcomers.page.says.declined" values={{ name: person.name }} />,
    onDone: onClose,
  });
  return (
    <ClosingForm
      heading={t('newcomers.page.declineHeading')}
      text={t(linkWorker ? 'newcomers.page.declineText' : 'newcomers.page.declineTextAlone', {
        name: person.preferredName,
        linkWorker: linkWorker?.name ?? '',
      })}
      saveWords={t('newcomers.page.declineSave')}
      form={form}
      onClose={onClose}
    >
      <FieldRow>
        <Options
          {...form.about('reason')}
          label={t('newcomers.page.why')}
          options={DeclineReason.options.map((reason) => ({
            value: reason,
            words: t(`referrals.declineReason.${reason}`),
          }))}
          value={form.values.reason === '' ? undefined : form.values.reason}
          onChange={(reason) => form.change({ reason })}
        />
      </FieldRow>
      <TryInstead form={form} referral={referral} />
    </ClosingForm>
  );
};
