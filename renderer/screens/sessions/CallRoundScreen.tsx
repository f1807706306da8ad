import { MailToAll } from './MailToAll.tsx';
import { CopyText } from '#renderer/app/CopyText.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface CallRoundScreenProps {
  sessionId: SessionId;
}

/** Whom to tell of one session, and how: numbers to ring, people to pass it on to, one e-mail to everybody. */
export const CallRoundScreen = ({ sessionId }: CallRoundScreenProps) => {
  const asked = useCall('sessions.callRound', { sessionId });
  return asked.data ? <CallRound round={asked.data} /> : <Waiting on={asked} />;
};

const aboutOf = (session: SessionBrief): 'called-off' | 'moved' | 'on' => {
  if (session.state === 'cancelled') return 'called-off';
  return session.movedFrom ? 'moved' : 'on';
};

const CallRound = ({ round }: { round: OutputOf<'sessions.callRound'> }) => {
  const today = useToday();
  const { session, toRing, toPassOn, mail } = round;
  const { sessionId, group } = session;
  const day = longDay(session.day, today);
  const title = t('sessions.round.title', { group: group.name, day });
  const numbers = toRing.map(({ person, telephone }) => `${person.name}: ${telephone}`).join('\n');
  return (
    <Page
      title={title}
      back={{ words: t('sessions.page.title', { group: group.name, day }), href: `#/sessions/${sessionId}` }}
    >
      <PageTitle side={t(`sessions.round.side.${aboutOf(session)}`)} actions={<PrintButton />}>
        {title}
      </PageTitle>
      {toRing.length + toPassOn.length === 0 ? (
        <Row space={8}>
          <p>{t('sessions.round.nobody')}</p>
        </Row>
      ) : (
        <>
          <Section heading={t('sessions.round.ring')}>
            {toRing.length === 0 ? (
              <Row>
                <p>{t('sessions.round.ringNone')}</p>
              </Row>
            ) : (
              <>
                <List>
                  {toRing.map(({ person, telephone }) => (
                    <ListRow key={person.personId} height="close" name={<b>{person.name}</b>}>
                      {[telephone, secondFactWords(person.secondFact, today)].filter(Boolean).join(', ')}
                    </ListRow>
                  ))}
                </List>
                <CopyText
                  label={t('sessions.round.copyNumbers')}
                  hint={t('sessions.round.copyNumbersHint')}
                  text={numbers}
                />
              </>
            )}
          </Section>
          {toPassOn.length > 0 && (
            <Section heading={t('sessions.round.passOn')}>
              <Row>
                <p>{t('sessions.round.passOnText')}</p>
              </Row>
              <List>
                {toPassOn.map(({ person, hasEmail }) => (
                  <ListRow key={person.personId} height="close" name={<b>{person.name}</b>}>
                    {[secondFactWords(person.secondFact, today), hasEmail && t('sessions.round.byEmail')]
                      .filter(Boolean)
                      .join('. ')}
                  </ListRow>
                ))}
              </List>
            </Section>
          )}
          <MailToAll sessionId={sessionId} mail={mail} />
        </>
      )}
    </Page>
  );
};
