import { useState } from 'react';
import { ToldForm } from './ToldForm.tsx';
import { tellAddress } from '#renderer/app/tellAddress.ts';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';
import type { Moment } from '#shared/contract/referrals.ts';

export interface ToldLineProps {
  moment: Moment;
  referral: ReferralBrief;
}

/** Whether the link worker has heard of it, when and how; and the way to say so. */
export const ToldLine = ({ moment, referral }: ToldLineProps) => {
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  const { told } = moment;
  const values = { linkWorker: referral.linkWorker?.name ?? '', name: referral.person.preferredName };
  const words =
    told.kind === 'told'
      ? t('referrals.told.told', {
          ...values,
          day: longDay(told.on, today),
          how: t(`referrals.tellingWay.${told.how}`),
        })
      : t(`referrals.told.${told.kind}`, values);
  return (
    <>
      {words}{' '}
      {told.kind !== 'no-consent' && (
        <Button
          kind="quiet"
          size="row"
          isExpanded={isOpen}
          fullName={t(told.kind === 'not-yet' ? 'newcomers.told.openFor' : 'newcomers.told.changeFor', {
            ...values,
            what: t(`referrals.moment.${moment.about}`),
          })}
          onPress={() => setIsOpen(!isOpen)}
        >
          {t(told.kind === 'not-yet' ? 'newcomers.told.open' : 'newcomers.page.change')}
        </Button>
      )}
      {told.kind === 'not-yet' && (
        <>
          {' '}
          <LinkButton kind="quiet" size="row" href={tellAddress(referral.referralId, moment)}>
            {t('tellings.write', { linkWorker: calledName(values.linkWorker) })}
          </LinkButton>
        </>
      )}
      {isOpen && <ToldForm moment={moment} referral={referral} onClose={() => setIsOpen(false)} />}
    </>
  );
};
