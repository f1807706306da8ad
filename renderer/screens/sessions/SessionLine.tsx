import type { ListedSession } from './useSessions.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { movedWords, topicWords } from '#renderer/app/sessions/sessionWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { longDay, marginDay, timeSpan } from '#renderer/words/dates.ts';
import { withoutStop } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';

export interface SessionLineProps {
  session: ListedSession;
  /** Left out where nothing is to be done with it. */
  onCancel?: () => void;
}

const stands = (session: ListedSession): string => {
  if (session.state === 'cancelled') {
    return t('sessions.calledOff', { because: withoutStop(session.cancelledBecause ?? '') });
  }
  if (session.wasTaken) return t('sessions.here', { count: session.here });
  return session.state === 'done' ? t('sessions.notTaken') : '';
};

/** One session: its day in the margin, its register behind its name, and whether it was called off. */
export const SessionLine = ({ session, onCancel }: SessionLineProps) => {
  const today = useToday();
  const reinstate = useCommand('sessions.reinstate');
  const day = longDay(session.day, today);
  const group = session.group.name;
  const moved = movedWords(session, today);
  const putBack = () =>
    void reinstate.run(
      { sessionId: session.sessionId },
      <Said what="sessions.says.reinstated" values={{ group, day }} />,
    );
  return (
    <ListRow
      margin={marginDay(session.day, today)}
      nameOf="group"
      name={
        <TextLink tone="ink" href={`#/register/${session.sessionId}`}>
          <b>{group}</b>
        </TextLink>
      }
      action={
        onCancel && session.state === 'cancelled' ? (
          <Button size="row" fullName={t('sessions.putBackOf', { group, day })} onPress={putBack}>
            {t('sessions.putBack')}
          </Button>
        ) : (
          onCancel &&
          session.state !== 'done' &&
          !session.wasTaken && (
            <Button
              kind="quiet"
              size="row"
              fullName={t('sessions.callOffOf', { group, day })}
              onPress={onCancel}
            >
              {t('sessions.callOff')}
            </Button>
          )
        )
      }
    >
      {[
        `${timeSpan(session.startsAt, session.endsAt)}.`,
        stands(session),
        moved,
        session.isAdded && t('sessions.added'),
        topicWords(session),
      ]
        .filter(Boolean)
        .join(' ')}{' '}
      <span data-paper="off">
        <TextLink href={`#/sessions/${session.sessionId}`} fullName={t('sessions.aboutOf', { group, day })}>
          {t('sessions.about')}
        </TextLink>
      </span>
      {reinstate.problem && <ProblemNotice problem={reinstate.problem} />}
    </ListRow>
  );
};
