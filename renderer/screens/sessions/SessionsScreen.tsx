import { useLocation } from 'wouter';
import { CancelDialog } from './CancelDialog.tsx';
import { SessionLine } from './SessionLine.tsx';
import { type ListedSession, useSessions } from './useSessions.ts';
import { useKept } from '#renderer/app/drafts.ts';
import { useCalendarFile } from '#renderer/app/groups/useCalendarFile.tsx';
import { monthOf } from '#renderer/app/monthSheet.ts';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { List } from '#renderer/ui/List.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface SessionsScreenProps {
  groupId?: GroupId;
}

/** Sessions coming and past, of one group or of all: to their registers, to call one off, to put one back. */
export const SessionsScreen = ({ groupId }: SessionsScreenProps) => {
  const today = useToday();
  const [, goTo] = useLocation();
  const groups = useCall('groups.list', {});
  const sessions = useSessions(groupId);
  const [toCancel, setToCancel] = useKept<SessionId | undefined>('calling-off', undefined);
  const calendar = useCalendarFile(groupId, { kind: 'quiet', size: 'row' });
  if (!groups.data) return <Waiting on={groups} />;
  if (!sessions.asked.data) return <Waiting on={sessions.asked} />;
  if (groups.data.length === 0) {
    return (
      <Page title={t('sessions.title')}>
        <PageTitle>{t('sessions.title')}</PageTitle>
        <EmptyState
          action={
            <LinkButton kind="main" href="#/groups/add">
              {t('groups.add')}
            </LinkButton>
          }
        >
          {t('sessions.empty')}
        </EmptyState>
      </Page>
    );
  }
  const cancelled = [...sessions.coming, ...sessions.past].find(({ sessionId }) => sessionId === toCancel);
  const of = groupId === undefined ? '' : `/of/${groupId}`;
  const only = groupId ?? (groups.data.length === 1 ? groups.data[0]?.group.id : undefined);
  const list = (of: readonly ListedSession[], none: string) =>
    of.length === 0 ? (
      <Row>
        <p>{none}</p>
      </Row>
    ) : (
      <List>
        {of.map((session) => (
          <SessionLine
            key={session.sessionId}
            session={session}
            onCancel={() => setToCancel(session.sessionId)}
          />
        ))}
      </List>
    );
  return (
    <Page title={t('sessions.title')}>
      <PageTitle actions={<PrintButton />}>{t('sessions.title')}</PageTitle>
      <Row space={8}>
        <Buttons>
          <LinkButton size="row" href={`#/sessions${of}/add`}>
            {t('sessions.add')}
          </LinkButton>
          <LinkButton kind="quiet" size="row" href={`#/sessions${of}/month/${monthOf(today)}`}>
            {t('sessions.month')}
          </LinkButton>
          {only && (
            <LinkButton kind="quiet" size="row" href={`#/rota/${only}`}>
              {t('sessions.rota')}
            </LinkButton>
          )}
          {only && (
            <LinkButton kind="quiet" size="row" href={`#/sessions/of/${only}/old-registers`}>
              {t('sessions.oldRegisters')}
            </LinkButton>
          )}
          {calendar.button}
        </Buttons>
      </Row>
      {calendar.notice}
      {groups.data.length > 1 && (
        <div data-paper="off">
          <FieldRow space={0}>
            <ChoiceField
              id="sessions-group"
              label={t('sessions.group')}
              value={groupId ?? ''}
              onChange={(event) =>
                goTo(event.target.value ? `/sessions/of/${event.target.value}` : '/sessions')
              }
              choices={[
                { value: '', words: t('sessions.allGroups') },
                ...groups.data.map(({ group }) => ({ value: group.id, words: group.name })),
              ]}
            />
          </FieldRow>
        </div>
      )}
      <Section heading={t('sessions.coming')}>
        {list(sessions.coming, t('sessions.noneComing'))}
        <Actions>
          <Button size="row" onPress={sessions.showLater}>
            {t('sessions.later')}
          </Button>
        </Actions>
      </Section>
      <Section heading={t('sessions.past')}>
        {list(sessions.past, t('sessions.nonePast'))}
        <Actions>
          <Button size="row" onPress={sessions.showEarlier}>
            {t('sessions.earlier')}
          </Button>
        </Actions>
      </Section>
      {cancelled && (
        <CancelDialog key={cancelled.sessionId} session={cancelled} onClose={() => setToCancel(undefined)} />
      )}
    </Page>
  );
};
