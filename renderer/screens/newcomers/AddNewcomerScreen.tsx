import { AddNewcomerForm } from './AddNewcomerForm.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

/** A referral from a phone call, in under a minute. */
export const AddNewcomerScreen = () => {
  const groups = useCall('groups.list', {});
  const linkWorkers = useCall('linkWorkers.list', {});
  if (!groups.data) return <Waiting on={groups} />;
  if (!linkWorkers.data) return <Waiting on={linkWorkers} />;

  if (groups.data.length === 0) {
    return (
      <Page title={t('newcomers.form.title')} back={{ words: t('newcomers.title'), href: '#/newcomers' }}>
        <PageTitle lead={t('newcomers.form.noGroup.text')}>{t('newcomers.form.noGroup.title')}</PageTitle>
        <Row space={24}>
          <LinkButton kind="main" href="#/groups/add">
            {t('newcomers.form.noGroup.add')}
          </LinkButton>
        </Row>
      </Page>
    );
  }
  return (
    <AddNewcomerForm
      groups={groups.data.map(({ group }) => group)}
      linkWorkers={linkWorkers.data.map(({ linkWorker }) => linkWorker)}
    />
  );
};
