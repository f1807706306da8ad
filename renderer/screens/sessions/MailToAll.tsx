import { useState } from 'react';
import { CopyText } from '#renderer/app/CopyText.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Problem } from '#shared/contract/result.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface MailToAllProps {
  sessionId: SessionId;
  mail: OutputOf<'sessions.callRound'>['mail'];
}

/** What the leader can do instead, when the mail program could not be opened. */
const insteadOf = ({ code }: Problem): string | undefined => {
  if (code === 'too-large') return t('sessions.round.tooMany');
  return code === 'not-found' ? t('sessions.round.noProgram') : undefined;
};

/** One e-mail to everybody who can be told by e-mail: exactly what leaves, to open or to copy. Never sent from here. */
export const MailToAll = ({ sessionId, mail: { addresses, subject, text } }: MailToAllProps) => {
  const command = useCommand('sessions.openMail');
  const [isOpened, setIsOpened] = useState(false);
  const { problem } = command;
  const instead = problem && insteadOf(problem);
  const open = async () => setIsOpened((await command.run({ sessionId })) !== undefined);
  return (
    <div data-paper="off">
      <Section heading={t('sessions.round.mail')}>
        {addresses.length === 0 ? (
          <Row>
            <p>{t('sessions.round.mailNone')}</p>
          </Row>
        ) : (
          <>
            <Row>
              <p>{t('sessions.round.mailText')}</p>
            </Row>
            <CopyText label={t('sessions.round.bcc')} text={addresses.join(', ')} />
            <CopyText label={t('sessions.round.subject')} text={subject} rows={1} />
            <CopyText label={t('sessions.round.text')} text={text} rows={5} />
            {instead && <Notice kind="put-right" title={instead} />}
            {problem && !instead && <ProblemNotice problem={problem} />}
            {isOpened && !problem && <Notice kind="done" title={t('sessions.round.opened')} />}
            <Actions>
              <Button kind="main" onPress={() => void open()}>
                {t('sessions.round.open')}
              </Button>
            </Actions>
          </>
        )}
      </Section>
    </div>
  );
};
