import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/api.ts';
import { PaperLink } from './PaperLink.tsx';
import { RotaRow } from './RotaRow.tsx';
import { movedWords, topicWords } from '#renderer/app/sessions/sessionWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SessionRow } from '#renderer/ui/SessionRow.tsx';
import { withoutStop } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';
import type { Day } from '#shared/domain/dates.ts';

type Session = OutputOf<'today.get'>['sessions'][number];

export interface SessionTodayProps {
  session: Session;
  /** The one that comes next leads the page. */
  isNext: boolean;
  children?: ReactNode;
}

const details = (session: Session, today: Day): string =>
  [
    session.place && `${session.place}.`,
    session.state !== 'cancelled' && movedWords(session, today),
    session.state !== 'cancelled' && topicWords(session),
    session.state === 'cancelled' &&
      t('today.cancelled', { because: withoutStop(session.cancelledBecause ?? '') }),
    session.state !== 'cancelled' && session.here > 0 && t('today.here', { count: session.here }),
    session.state !== 'cancelled' && t('today.expected', { count: session.expected }),
  ]
    .filter(Boolean)
    .join(' ');

/** A session of today and the way to its register. */
export const SessionToday = ({ session, isNext, children }: SessionTodayProps) => {
  const today = useToday();
  return (
    <SessionRow
      time={session.startsAt}
      title={session.group.name}
      details={details(session, today)}
      kind={isNext ? 'next' : 'later'}
      action={
        <LinkButton
          kind={isNext ? 'main' : 'other'}
          size={isNext ? 'big' : 'normal'}
          href={`#/register/${session.sessionId}`}
          fullName={t('today.openRegisterOf', { group: session.group.name, time: session.startsAt })}
        >
          {t('today.openRegister')}
        </LinkButton>
      }
    >
      {children}
      <RotaRow session={session} />
      <PaperLink session={session} />
    </SessionRow>
  );
};
