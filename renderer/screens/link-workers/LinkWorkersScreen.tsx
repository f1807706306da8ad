import { workWords } from './workWords.ts';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { nearDay } from '#renderer/words/dates.ts';
import { atStart } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';

/** Who tells us about people, how many stories are under way with each, and when they last heard. */
export const LinkWorkersScreen = () => {
  const today = useToday();
  const asked = useCall('linkWorkers.list', {});
  if (!asked.data) return <Waiting on={asked} />;
  const count = asked.data.length;
  return (
    <Page title={t('linkWorkers.title')} isLeadersOwn>
      <PageTitle
        side={count > 0 ? t('linkWorkers.count', { count }) : undefined}
        actions={
          <>
            <LinkButton kind="main" icon="plus" href="#/link-workers/add">
              {t('linkWorkers.add')}
            </LinkButton>
            {count > 1 && <LinkButton href="#/link-workers/returns">{t('monthEnd.link')}</LinkButton>}
          </>
        }
      >
        {t('linkWorkers.title')}
      </PageTitle>
      {count === 0 && <EmptyState>{t('linkWorkers.empty')}</EmptyState>}
      <List label={t('linkWorkers.title')}>
        {asked.data.map(({ linkWorker, openReferrals, lastReturn }) => (
          <ListRow
            key={linkWorker.id}
            name={
              <TextLink tone="ink" href={`#/link-workers/${linkWorker.id}`}>
                {linkWorker.name}
              </TextLink>
            }
          >
            {[
              t('linkWorkers.sentence', { words: atStart(workWords(linkWorker)) }),
              openReferrals > 0 ? t('linkWorkers.open', { count: openReferrals }) : t('linkWorkers.noneOpen'),
              lastReturn
                ? t('linkWorkers.lastReturn', { day: nearDay(lastReturn.savedOn, today) })
                : t('linkWorkers.noReturn'),
            ].join(' ')}
          </ListRow>
        ))}
      </List>
    </Page>
  );
};
