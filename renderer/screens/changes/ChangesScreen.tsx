import { ChangeLine } from './ChangeLine.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { List } from '#renderer/ui/List.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { dayOfInstant, nearDay } from '#renderer/words/dates.ts';
import { atStart } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';

const mostShown = 200;

/** What was written down and changed lately, by day, each with the way to take it back. */
export const ChangesScreen = () => {
  const today = useToday();
  const asked = useCall('changes.list', { limit: mostShown });
  if (!asked.data) return <Waiting on={asked} />;
  const days = [...Map.groupBy(asked.data, ({ at }) => dayOfInstant(at))];
  return (
    <Page title={t('changes.title')} back={{ words: t('settings.title'), href: '#/settings' }}>
      <PageTitle side={days.length > 0 ? t('changes.lead') : undefined}>{t('changes.title')}</PageTitle>
      {days.length === 0 && <EmptyState>{t('changes.empty')}</EmptyState>}
      {days.map(([day, changes]) => (
        <Section key={day} heading={atStart(nearDay(day, today))}>
          <List>
            {changes.map((change) => (
              <ChangeLine key={change.changeId} change={change} />
            ))}
          </List>
        </Section>
      ))}
    </Page>
  );
};
