import { greeting } from './greeting.ts';
import { NextSession } from './NextSession.tsx';
import { SecondPlaceReminder } from './SecondPlaceReminder.tsx';
import { SessionToday } from './SessionToday.tsx';
import { WhenYouHaveAMinute } from './WhenYouHaveAMinute.tsx';
import { NewFaces } from '#renderer/app/people/NewFaces.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useStanding } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';

/** What is on today, one press from its register; who is new; and what can wait for a quiet minute. */
export const TodayScreen = () => {
  const asked = useCall('today.get', {});
  const waiting = useCall('today.getWaits', {}, { keepsLast: true });
  const { status } = useStanding();
  const today = asked.data;
  if (!today) return <Waiting on={asked} />;
  const next = today.sessions.find((session) => session.state === 'open');
  return (
    <Page title={t('today.title')} isLeadersOwn>
      <PageTitle side={greeting(today, status.now)}>{longDay(today.today, today.today)}</PageTitle>
      {today.groups === 0 && (
        <EmptyState
          action={
            <LinkButton kind="main" size="big" href="#/groups/add">
              {t('today.empty.add')}
            </LinkButton>
          }
        >
          <b>{t('today.empty.title')}.</b> {t('today.empty.text')}
        </EmptyState>
      )}
      {today.sessions.map((session) => (
        <SessionToday key={session.sessionId} session={session} isNext={session === next}>
          <NewFaces arrivals={session.newToday} sign={t('today.newToday')} />
        </SessionToday>
      ))}
      {today.sessions.length === 0 && today.nextSession && (
        <NextSession session={today.nextSession} today={today.today} />
      )}
      {waiting.data && <WhenYouHaveAMinute waiting={waiting.data} />}
      <SecondPlaceReminder />
    </Page>
  );
};
