import { Script } from './Script.tsx';
import { MailText } from '#renderer/app/MailText.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export interface TellNobodyProps {
  message: OutputOf<'tellings.get'>;
  because: NonNullable<OutputOf<'tellings.get'>['because']>;
}

/** The consent does not stand: why, and what may be said without naming anyone (DOMAIN 6, rule 1). */
export const TellNobody = ({ message, because }: TellNobodyProps) => {
  const { referral, moment, linkWorker, subject, text, script } = message;
  const { person, referralId } = referral;
  const mail = useCommand('tellings.openMail');
  const values = { name: person.preferredName, linkWorker: linkWorker.name };
  return (
    <>
      <Notice
        kind="know"
        title={t('tellings.stays.title', values)}
        actions={
          <LinkButton size="row" href={`#/newcomers/${referralId}`}>
            {t('tellings.stays.consent', values)}
          </LinkButton>
        }
      >
        {t(`tellings.stays.${because}`, values)}
      </Notice>
      <Section heading={t('tellings.nobody.heading')}>
        <Row>
          <p>{t('tellings.nobody.text', values)}</p>
        </Row>
        <MailText
          subject={subject}
          text={text}
          problem={mail.problem}
          onOpen={() => mail.run({ referralId, about: moment.about, at: moment.at })}
        />
      </Section>
      <Script linkWorker={linkWorker} script={script} />
    </>
  );
};
