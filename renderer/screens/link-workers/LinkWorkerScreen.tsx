import { Agreed } from './Agreed.tsx';
import { Details } from './Details.tsx';
import { Returns } from './Returns.tsx';
import { Told } from './Told.tsx';
import { workWords } from './workWords.ts';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { atStart } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';
import type { LinkWorkerId } from '#shared/domain/ids.ts';

/** One link worker: how to reach them, whom they told us about, and what they have been told. */
export const LinkWorkerScreen = ({ linkWorkerId }: { linkWorkerId: LinkWorkerId }) => {
  const asked = useCall('linkWorkers.get', { linkWorkerId });
  if (!asked.data) return <Waiting on={asked} />;
  const { linkWorker, referrals, returns } = asked.data;
  return (
    <Page
      title={linkWorker.name}
      isLeadersOwn
      back={{ words: t('linkWorkers.title'), href: '#/link-workers' }}
    >
      <PageTitle
        side={atStart(workWords(linkWorker))}
        actions={
          <LinkButton kind="main" href={`#/link-workers/${linkWorkerId}/return`}>
            {t('linkWorkers.page.makeReturn')}
          </LinkButton>
        }
      >
        {linkWorker.name}
      </PageTitle>
      <Details linkWorker={linkWorker} />
      <Told linkWorker={linkWorker} referrals={referrals} />
      <Agreed linkWorker={linkWorker} />
      <Returns linkWorker={linkWorker} returns={returns} />
    </Page>
  );
};
