import { movedWords } from '#renderer/app/sessions/sessionWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { longDay, timeSpan } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';

/** When the session is, where it was moved from, and the way to everything else about its date. */
export const RegisterWhen = ({ session }: { session: SessionBrief }) => {
  const today = useToday();
  return (
    <>
      {longDay(session.day, today)}, {timeSpan(session.startsAt, session.endsAt)}
      {session.movedFrom && `. ${movedWords(session, today)}`}{' '}
      <span data-paper="off">
        <TextLink href={`#/sessions/${session.sessionId}`}>{t('sessions.about')}</TextLink>
      </span>
    </>
  );
};
