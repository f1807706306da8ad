import { useLocation } from 'wouter';
import { AboutForm } from './AboutForm.tsx';
import { AddAtEnd } from './AddAtEnd.tsx';
import { Around } from './Around.tsx';
import { CancelDialog } from './CancelDialog.tsx';
import { DateFacts } from './DateFacts.tsx';
import { MoveForm } from './MoveForm.tsx';
import { NoteForm } from './NoteForm.tsx';
import { useKept } from '#renderer/app/drafts.ts';
import { focusTitle } from '#renderer/app/focusTitle.ts';
import { courseEndsOn } from '#renderer/app/groups/courseEnd.ts';
import { WhatNext } from '#renderer/app/groups/WhatNext.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { RotaSentences } from '#renderer/app/rota/RotaSentences.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { movedWords, topicWords } from '#renderer/app/sessions/sessionWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { useUnfolding } from '#renderer/app/unfolding.ts';
import { Unfolded } from '#renderer/app/Unfolded.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { longDay, timeSpan } from '#renderer/words/dates.ts';
import { atStart } from '#renderer/words/numbers.ts';
import { withoutStop } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface OneDateScreenProps {
  sessionId: SessionId;
}

/** Everything about one date but the names on its register: what is planned, what was, and what can be done with it. */
export const OneDateScreen = ({ sessionId }: OneDateScreenProps) => {
  const asked = useCall('sessions.get', { sessionId });
  return asked.data ? <OneDate date={asked.data} /> : <Waiting on={asked} />;
};

const OneDate = ({ date }: { date: OutputOf<'sessions.get'> }) => {
  const today = useToday();
  const [, goTo] = useLocation();
  const { isOpen: isMoving, toggle, close, opener } = useUnfolding('moving');
  const [isCancelling, setIsCancelling] = useKept('cancelling', false);
  const reinstate = useCommand('sessions.reinstate');
  const remove = useCommand('sessions.remove');
  const { session, note, rota } = date;
  const { sessionId, group } = session;
  const day = longDay(session.day, today);
  const values = { group: group.name, day };
  const isOff = session.state === 'cancelled';
  const endsOn = courseEndsOn(useCall('groups.get', { groupId: group.groupId }).data?.usual ?? []);
  const putBack = () =>
    void reinstate.run({ sessionId }, <Said what="sessions.says.reinstated" values={values} />);
  const takeAway = async () => {
    if (await remove.run({ sessionId }, <Said what="sessions.says.removed" values={values} />)) {
      goTo('/sessions');
    }
  };
  const problem = reinstate.problem ?? remove.problem;
  return (
    <Page
      title={t('sessions.page.title', values)}
      back={{ words: t('sessions.title'), href: '#/sessions' }}
      first={problem && <ProblemNotice problem={problem} />}
    >
      <PageTitle side={`${day}, ${timeSpan(session.startsAt, session.endsAt)}`} actions={<PrintButton />}>
        {group.name}
      </PageTitle>
      {isOff && (
        <Notice
          kind="know"
          title={t('sessions.page.calledOff')}
          actions={
            <>
              <Button size="row" onPress={putBack}>
                {t('sessions.putBack')}
              </Button>
              <AddAtEnd session={session} />
            </>
          }
        >
          {t('sessions.page.calledOffText', {
            because: atStart(withoutStop(session.cancelledBecause ?? '')),
          })}
        </Notice>
      )}
      {session.movedFrom && !isOff && (
        <Row space={8}>
          <p>{movedWords(session, today)}</p>
        </Row>
      )}
      <DateFacts date={date} />
      <Actions>
        {!isOff && (
          <LinkButton kind="main" href={`#/register/${sessionId}`}>
            {t('sessions.page.openRegister')}
          </LinkButton>
        )}
        {!isOff && <LinkButton href={`#/register/${sessionId}/paper`}>{t('sheets.title')}</LinkButton>}
        {!isOff && (
          <Button ref={opener} isExpanded={isMoving} onPress={toggle}>
            {t('sessions.page.move')}
          </Button>
        )}
        {!isOff && !session.wasTaken && (
          <Button onPress={() => setIsCancelling(true)}>{t('sessions.callOff')}</Button>
        )}
        {session.day >= today && (
          <LinkButton kind={isOff ? 'main' : 'other'} href={`#/sessions/${sessionId}/tell`}>
            {t('sessions.page.tell')}
          </LinkButton>
        )}
        {date.canBeRemoved && (
          <Button kind="quiet" onPress={() => void takeAway()}>
            {t('sessions.page.remove')}
          </Button>
        )}
      </Actions>
      {isMoving && <MoveForm session={session} onClose={close} />}
      <Unfolded
        heading={t('sessions.page.about')}
        change={t('sessions.page.changeAbout')}
        form={(fold) => <AboutForm session={session} onClose={fold} />}
      >
        <Row>
          <p>{topicWords(session) || t('sessions.page.nothing')}</p>
        </Row>
      </Unfolded>
      <Unfolded
        heading={t('sessions.page.note')}
        change={t('sessions.page.changeNote')}
        form={(fold) => <NoteForm sessionId={sessionId} note={note} onClose={fold} />}
      >
        <Row>
          <p>{note ?? t('sessions.page.nothing')}</p>
        </Row>
      </Unfolded>
      <Section heading={t('sessions.page.who')}>
        <Row>
          <p>{rota.length === 0 ? t('sessions.page.noRota') : <RotaSentences rota={rota} />}</p>
          <Buttons>
            <LinkButton kind="quiet" size="row" href={`#/rota/${group.groupId}`}>
              {t(rota.length === 0 ? 'sessions.page.beginRota' : 'sessions.page.openRota')}
            </LinkButton>
          </Buttons>
        </Row>
      </Section>
      {endsOn === session.day && !isOff && <WhatNext words={t('otherGroups.whatNext.last')} />}
      <Around before={date.before} after={date.after} />
      {isCancelling && (
        <CancelDialog
          session={session}
          onClose={() => {
            setIsCancelling(false);
            focusTitle();
          }}
        />
      )}
    </Page>
  );
};
