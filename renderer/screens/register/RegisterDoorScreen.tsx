import { Redirect } from 'wouter';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';
import { addDays } from '#shared/domain/dates.ts';

const longAgo = 400;

/** Goes to the register of today, or asks which when several groups meet; on other days to the latest one. */
export const RegisterDoorScreen = () => {
  const today = useToday();
  const asked = useCall('today.get', {});
  const past = useCall('sessions.list', { fromOn: addDays(today, -longAgo), toOn: addDays(today, -1) });
  if (!asked.data) return <Waiting on={asked} />;
  if (!past.data) return <Waiting on={past} />;
  const { sessions, nextSession } = asked.data;
  const [first, second] = sessions;
  const only = second ? undefined : (first ?? past.data.at(-1) ?? nextSession);
  if (only) return <Redirect to={`/register/${only.sessionId}`} replace />;
  return (
    <Page title={t('register.title')}>
      <PageTitle side={first && t('register.choose.lead')}>
        {t(first ? 'register.choose.title' : 'register.title')}
      </PageTitle>
      {!first && (
        <EmptyState
          action={
            <LinkButton kind="main" href="#/groups/add">
              {t('groups.add')}
            </LinkButton>
          }
        >
          {t('register.choose.none')}
        </EmptyState>
      )}
      <List>
        {sessions.map((session) => (
          <ListRow
            key={session.sessionId}
            margin={session.startsAt}
            action={
              <LinkButton
                size="row"
                href={`#/register/${session.sessionId}`}
                fullName={t('register.choose.openOf', {
                  group: session.group.name,
                  time: session.startsAt,
                })}
              >
                {t('register.choose.open')}
              </LinkButton>
            }
          >
            <b>{session.group.name}</b>
            {session.place && `. ${session.place}`}
          </ListRow>
        ))}
      </List>
    </Page>
  );
};
