import { useLocation } from 'wouter';
import { type Chosen, InsteadFields } from './InsteadFields.tsx';
import { Script } from './Script.tsx';
import { ToldForm } from './ToldForm.tsx';
import { useDraft } from '#renderer/app/drafts.ts';
import { MailText } from '#renderer/app/MailText.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Options } from '#renderer/ui/Options.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export interface Choice extends Chosen {
  hasRung?: boolean;
}

export interface TellSomebodyProps {
  message: OutputOf<'tellings.get'>;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

const rungOptions = ['yes', 'no', 'leaveOut'] as const;
const rungAs = (hasRung: boolean | undefined): (typeof rungOptions)[number] => {
  if (hasRung === undefined) return 'leaveOut';
  return hasRung ? 'yes' : 'no';
};

/** On paper the message stands by itself. */
const Letter = ({ subject, text }: { subject: string; text: string }) => (
  <div data-paper="only">
    <Row space={24}>
      <p>
        <b>{subject}</b>
      </p>
    </Row>
    {text.split(/\n{2,}/).map((part, at) => (
      <Row key={at} space={16}>
        {part.split('\n').map((line, under) => (
          <p key={under}>{line}</p>
        ))}
      </Row>
    ))}
  </div>
);

/** The message as it is proposed, or as the leader has worded it; and how it was told in the end. */
export const TellSomebody = ({ message, choice, onChoose }: TellSomebodyProps) => {
  const { referral, moment, linkWorker, script, person: written = '' } = message;
  const { referralId, person, group } = referral;
  const { about, at, told } = moment;
  const [, goTo] = useLocation();
  const back = () => goTo(`/newcomers/${referralId}`);
  const own = useDraft(`tell.${referralId}.${about}.${at}`, { subject: '', text: '' });
  const mail = useCommand('tellings.openMail');
  const subject = own.values.subject || message.subject;
  const text = own.values.text || message.text;
  const done = () => {
    own.clear();
    back();
  };
  const isOwn = own.values.subject !== '' || own.values.text !== '';
  const values = { name: person.preferredName, linkWorker: linkWorker.name, person: written };
  const isNamed = written !== person.preferredName && `${subject}\n${text}`.includes(person.preferredName);
  return (
    <>
      <Letter subject={subject} text={text} />
      <div data-paper="off">
        {told.kind === 'told' && told.words !== undefined && (
          <Section heading={t('tellings.told.asItWas')}>
            <Row>
              {told.words.split('\n').map((line, at) => (
                <p key={at}>{line}</p>
              ))}
            </Row>
          </Section>
        )}
        {message.asksIfRung && (
          <FieldRow>
            <Options
              id="tell-rung"
              label={t('tellings.rung.label', values)}
              value={rungAs(message.hasRung)}
              onChange={(rung) => {
                const { hasRung: _hasRung, ...rest } = choice;
                onChoose(rung === 'leaveOut' ? rest : { ...rest, hasRung: rung === 'yes' });
              }}
              options={rungOptions.map((value) => ({ value, words: t(`tellings.rung.${value}`) }))}
            />
          </FieldRow>
        )}
        {message.mayOfferInstead && (
          <InsteadFields
            exceptGroupId={group.groupId}
            chosen={choice}
            onChange={(chosen) => onChoose({ ...choice, ...chosen })}
          />
        )}
        <Section heading={t('tellings.writing.heading')}>
          <Row>
            <p>{t('tellings.writing.text', values)}</p>
            {linkWorker.email === undefined && <p>{t('tellings.writing.noAddress', values)}</p>}
          </Row>
          <MailText
            subject={subject}
            text={text}
            isMain
            onChange={own.change}
            problem={mail.problem}
            onOpen={() => mail.run({ referralId, about, at, own: { subject, text } })}
          />
          <Row space={8}>
            {isNamed && <p role="status">{t('tellings.writing.names', values)}</p>}
            <Buttons>
              <PrintButton />
              {isOwn && (
                <Button kind="quiet" onPress={own.clear}>
                  {t('tellings.writing.again')}
                </Button>
              )}
            </Buttons>
          </Row>
        </Section>
        <Script linkWorker={linkWorker} script={script} />
        <Section heading={t('tellings.told.heading', values)}>
          <Row>
            <p>{t(told.kind === 'told' ? 'tellings.told.already' : 'tellings.told.text')}</p>
          </Row>
          <Row>
            <ToldForm moment={moment} referral={referral} words={text} onClose={done} onLeave={back} />
          </Row>
        </Section>
      </div>
    </>
  );
};
