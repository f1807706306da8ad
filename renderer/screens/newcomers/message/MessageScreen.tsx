import { MessageForm } from './MessageForm.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';

/** A newcomer from what somebody wrote: pasted, read on this computer, checked, and only then put into the form. */
export const MessageScreen = () => {
  const groups = useCall('groups.list', {});
  const linkWorkers = useCall('linkWorkers.list', {});
  const settings = useCall('settings.get', {});
  if (!groups.data) return <Waiting on={groups} />;
  if (!linkWorkers.data) return <Waiting on={linkWorkers} />;
  if (!settings.data) return <Waiting on={settings} />;
  return (
    <Page title={t('message.title')} isLeadersOwn back={{ words: t('newcomers.title'), href: '#/newcomers' }}>
      <PageTitle side={t('message.lead')}>{t('message.title')}</PageTitle>
      <MessageForm
        groups={groups.data.map(({ group }) => group)}
        linkWorkers={linkWorkers.data.map(({ linkWorker }) => linkWorker)}
        ownNames={settings.data.leaderName === undefined ? [] : [settings.data.leaderName]}
      />
    </Page>
  );
};
