import type { Saving } from './HandOverScreen.tsx';
import { Working } from '#renderer/app/backups/Working.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { PassphraseField } from '#renderer/app/safety/PassphraseField.tsx';
import { useSecretForm } from '#renderer/app/safety/secretForm.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import type { HandOver } from '#shared/domain/handOver.ts';
import type { Settings } from '#shared/domain/settings.ts';

export interface HandOverFormProps {
  now: HandOver | null;
  settings: Settings;
  onAnswer: (answer: Saving) => void;
}

/** To whom, and the passphrase of the file; what is on loan goes back where it came from unless another name is written. */
export const HandOverForm = ({ now, settings, onAnswer }: HandOverFormProps) => {
  const { run, problem } = useCommand('handOver.save');
  const isOnLoan = now?.state === 'here';
  const form = useSecretForm(
    ['to', 'from', 'passphrase'],
    async (typed) => {
      const answer = await run(typed);
      if (answer) onAnswer(answer);
      return answer;
    },
    { to: isOnLoan ? now.who : '', from: settings.leaderName ?? '' },
  );
  const text = (name: 'to' | 'from') => {
    const { onChange, ...rest } = form.field(name, t(`handOver.form.${name}PutRight`));
    return {
      ...rest,
      onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    };
  };
  return (
    <Section
      heading={isOnLoan ? t('handOver.form.backHeading', { who: now.who }) : t('handOver.form.heading')}
    >
      <form onSubmit={form.submit} noValidate>
        {problem && <ProblemNotice problem={problem} />}
        <Row space={8}>
          <p>{t('handOver.form.text')}</p>
        </Row>
        <FieldRow>
          <TextField id="hand-over-to" label={t('handOver.form.to')} autoComplete="off" {...text('to')} />
          {settings.leaderName === undefined && (
            <TextField
              id="hand-over-from"
              label={t('handOver.form.from')}
              autoComplete="name"
              {...text('from')}
            />
          )}
        </FieldRow>
        <PassphraseField
          id="hand-over-passphrase"
          label={t('handOver.form.passphrase')}
          isNew
          {...form.field('passphrase', t('handOver.form.passphrasePutRight'))}
        />
        <Row space={16}>
          <p>{t('handOver.form.tell')}</p>
        </Row>
        {form.isSending && <Working />}
        <Actions>
          <Button kind="main" size="tall" type="submit">
            {t(isOnLoan ? 'handOver.form.giveBack' : 'handOver.form.save')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
};
