import { Fragment } from 'react';
import { movedWords } from '#renderer/app/sessions/sessionWords.ts';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { longDay, timeSpan } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';

export interface RegisterWhenProps {
  session: SessionBrief;
}

/** When the session is, where it was moved from, and the ways to everything else about its date and to its other registers. */
export const RegisterWhen = ({ session }: RegisterWhenProps) => {
  const sameDay = useCall('register.getSameDay', { sessionId: session.sessionId }).data ?? [];
  const today = useToday();
  return (
    <>
      {longDay(session.day, today)}, {timeSpan(session.startsAt, session.endsAt)}
      {session.movedFrom && `. ${movedWords(session, today)}`}
      <span data-paper="off">
        {' · '}
        <TextLink href={`#/sessions/${session.sessionId}`}>{t('sessions.about')}</TextLink>
        {sameDay.map(({ sessionId, group, startsAt: time }) => (
          <Fragment key={sessionId}>
            {' · '}
            <TextLink href={`#/register/${sessionId}`}>
              {t('register.goTo', { group: group.name, time })}
            </TextLink>
          </Fragment>
        ))}
      </span>
    </>
  );
};
