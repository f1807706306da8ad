import { useState } from 'react';
import { TellNobody } from './TellNobody.tsx';
import { type Choice, TellSomebody } from './TellSomebody.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { AskedWith } from '#shared/contract/api.ts';

type Asked = AskedWith<'tellings.get'>;

export interface TellScreenProps {
  of: Pick<Asked, 'referralId' | 'about' | 'at'>;
}

/** A message to the link worker about one moment of a story: to write, to copy, to print or to read out. */
export const TellScreen = ({ of }: TellScreenProps) => {
  const today = useToday();
  const [choice, setChoice] = useState<Choice>({ groupIds: [], otherGroupIds: [] });
  const asked = useCall('tellings.get', { ...of, ...choice }, { keepsLast: true });
  if (!asked.data) return <Waiting on={asked} />;
  const { referral, moment, linkWorker, because } = asked.data;
  const { person } = referral;
  const title = t('tellings.title', { linkWorker: linkWorker.name, name: person.preferredName });
  const what = t(`referrals.moment.${moment.about}`);
  return (
    <Page title={title} back={{ words: person.name, href: `#/newcomers/${of.referralId}` }}>
      <div data-paper="off">
        <PageTitle side={t('tellings.moment', { day: longDay(moment.on, today), what })}>{title}</PageTitle>
      </div>
      {because === undefined ? (
        <TellSomebody message={asked.data} choice={choice} onChoose={setChoice} />
      ) : (
        <TellNobody message={asked.data} because={because} />
      )}
    </Page>
  );
};
