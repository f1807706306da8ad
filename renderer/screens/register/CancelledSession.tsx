import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { atStart } from '#renderer/words/numbers.ts';
import { withoutStop } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';

export interface CancelledSessionProps {
  session: SessionBrief;
}

/** In place of the register of a session that was called off. */
export const CancelledSession = ({ session }: CancelledSessionProps) => {
  const today = useToday();
  const { run, problem } = useCommand('sessions.reinstate');
  const says = (
    <Said
      what="sessions.says.reinstated"
      values={{ group: session.group.name, day: longDay(session.day, today) }}
    />
  );
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <Notice
        kind="know"
        title={t('register.cancelled.title')}
        actions={
          <Button size="row" onPress={() => void run({ sessionId: session.sessionId }, says)}>
            {t('register.cancelled.putBack')}
          </Button>
        }
      >
        {t('register.cancelled.text', { because: atStart(withoutStop(session.cancelledBecause ?? '')) })}
      </Notice>
    </>
  );
};
