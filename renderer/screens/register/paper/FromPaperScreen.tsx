import { type ReactNode, useRef, useState } from 'react';
import { EntryLines } from './EntryLines.tsx';
import { nothingPasted, PasteColumn } from './PasteColumn.tsx';
import { AtTheDoor } from '../AtTheDoor.tsx';
import { CancelledSession } from '../CancelledSession.tsx';
import { DoorTools } from '../DoorTools.tsx';
import { RegisterCounts } from '../RegisterCounts.tsx';
import { inOrder } from '../rows.ts';
import { useDoor } from '../useDoor.tsx';
import { useMarks } from '../useMarks.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useKept } from '#renderer/app/drafts.ts';
import { problemWords } from '#renderer/app/problems.ts';
import { useCall } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { longDay, timeSpan } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface FromPaperScreenProps {
  sessionId: SessionId;
}

/** Types in a paper register: the names in its order, a letter each; or a whole column pasted. */
export const FromPaperScreen = ({ sessionId }: FromPaperScreenProps) => {
  const asked = useCall('register.get', { sessionId });
  if (!asked.data) return <Waiting on={asked} />;
  const { session } = asked.data;
  return (
    <FromPaperPage session={session}>
      {session.state === 'cancelled' && <CancelledSession session={session} />}
      {session.state === 'planned' && (
        <Notice kind="know" title={t('fromPaper.planned.title')}>
          {t('fromPaper.planned.text')}
        </Notice>
      )}
      {(session.state === 'open' || session.state === 'done') && (
        <Entry sessionId={sessionId} register={asked.data} />
      )}
    </FromPaperPage>
  );
};

type Register = OutputOf<'register.get'>;

const FromPaperPage = ({ session, children }: { session: Register['session']; children: ReactNode }) => {
  const today = useToday();
  const day = longDay(session.day, today);
  const group = session.group.name;
  return (
    <Page
      title={t('fromPaper.titled', { group, day })}
      back={{ words: t('fromPaper.back'), href: `#/register/${session.sessionId}` }}
    >
      <PageTitle kind="register" side={`${day}, ${timeSpan(session.startsAt, session.endsAt)}`}>
        {group}
      </PageTitle>
      {children}
    </Page>
  );
};

const Entry = ({ sessionId, register }: FromPaperScreenProps & { register: Register }) => {
  const marks = useMarks(sessionId, register);
  const [pasted, setPasted] = useKept('pasted', nothingPasted);
  // The sheet's order; whoever is found at the door afterwards comes last, and no line ever gets another number.
  const [order] = useState(() => register.rows.map(({ personId }) => personId));
  const rows = inOrder(marks.rows, order);
  const door = useDoor(sessionId, rows, marks.press);
  const search = useRef<HTMLInputElement>(null);
  return (
    <>
      <RegisterCounts
        rows={marks.rows}
        newFaces={register.newFaces}
        isOver={register.session.state === 'done'}
      />
      {marks.refused && marks.problem && (
        <Notice kind="put-right" title={t('register.notMarked', { name: marks.refused.name })}>
          {problemWords(marks.problem).title} {problemWords(marks.problem).text}
        </Notice>
      )}
      <Row space={12}>
        <p>
          <Said what="fromPaper.how" />
        </p>
      </Row>
      <Section heading={t('fromPaper.lines')} size="stage">
        <EntryLines
          rows={rows}
          onMark={marks.press}
          onPaste={(text, from) => setPasted({ text, from, isRead: true })}
          onEnd={() => search.current?.focus()}
        />
      </Section>
      <Section heading={t('fromPaper.walkIns')} size="stage" side={t('fromPaper.walkInsHint')}>
        {door.problem && <ProblemNotice problem={door.problem} />}
        <DoorTools sessionId={sessionId} headcount={register.headcount} door={door} search={search} />
        <AtTheDoor door={door} />
      </Section>
      <PasteColumn sessionId={sessionId} rows={rows} pasted={pasted} onChange={setPasted} />
      <Actions>
        <LinkButton href={`#/register/${sessionId}`}>{t('fromPaper.done')}</LinkButton>
      </Actions>
    </>
  );
};
