import { PaperLink } from './PaperLink.tsx';
import { RotaRow, type RotaRowProps } from './RotaRow.tsx';
import type { Day } from '#shared/domain/dates.ts';
import { movedWords, topicWords } from '#renderer/app/sessions/sessionWords.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { longDay, marginDay, timeSpan } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';

export interface NextSessionProps {
  session: RotaRowProps['session'];
  today: Day;
}

/** On a day without a session: which one comes next. */
export const NextSession = ({ session, today }: NextSessionProps) => (
  <Section heading={t('today.next')}>
    <Row
      space={8}
      margin={marginDay(session.day, today)}
      aside={
        <LinkButton
          href={`#/register/${session.sessionId}`}
          fullName={t('today.openRegisterOf', { group: session.group.name, time: session.startsAt })}
        >
          {t('today.openRegister')}
        </LinkButton>
      }
    >
      <p>
        <b>{session.group.name}.</b> {longDay(session.day, today)},{' '}
        {timeSpan(session.startsAt, session.endsAt)}
        {session.place && `, ${session.place}`}.{' '}
        {[movedWords(session, today), topicWords(session)].filter(Boolean).join(' ')}
      </p>
    </Row>
    <RotaRow session={session} />
    <PaperLink session={session} />
  </Section>
);
