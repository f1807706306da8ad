import { ClosingForm } from './ClosingForm.tsx';
import type { ClosingProps } from './DeclineForm.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { t } from '#renderer/words/words.ts';

/** The person, or whoever told us, changed their mind. */
export const WithdrawForm = ({ referral: { referralId, person, linkWorker }, onClose }: ClosingProps) => {
  const form = useForm<'referrals.withdraw', { on: TypedDate }>('referrals.withdraw', {
    draft: `withdraw.${referralId}`,
    start: { on: typedFromDay(useToday()) },
    toInput: ({ on }) => ({ referralId, on: dayFromTyped(on) ?? '' }),
    putRight: { on: t('newcomers.page.writeDay') },
    says: () => <Said what="newcomers.page.says.withdrawn" values={{ name: person.name }} />,
    onDone: onClose,
  });
  const values = { name: person.preferredName, linkWorker: linkWorker?.name ?? '' };
  return (
    <ClosingForm
      heading={t('newcomers.page.withdrawHeading', values)}
      text={t(linkWorker ? 'newcomers.page.withdrawText' : 'newcomers.page.withdrawTextAlone', values)}
      saveWords={t('newcomers.page.withdrawSave')}
      form={form}
      onClose={onClose}
    />
  );
};
