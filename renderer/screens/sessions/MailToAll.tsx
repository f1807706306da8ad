import { CopyText } from '#renderer/app/CopyText.tsx';
import { MailText } from '#renderer/app/MailText.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface MailToAllProps {
  sessionId: SessionId;
  mail: OutputOf<'sessions.callRound'>['mail'];
}

/** One e-mail to everybody who can be told by e-mail: exactly what leaves, to open or to copy. Never sent from here. */
export const MailToAll = ({ sessionId, mail: { addresses, subject, text } }: MailToAllProps) => {
  const command = useCommand('sessions.openMail');
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
            <MailText
              subject={subject}
              text={text}
              isMain
              problem={command.problem}
              onOpen={() => command.run({ sessionId })}
            />
          </>
        )}
      </Section>
    </div>
  );
};
