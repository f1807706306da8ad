import { useConcernsAlong } from './ConcernsAlong.tsx';
import type { Saving } from './HandOverScreen.tsx';
import { Working } from '#renderer/app/backups/Working.tsx';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { PassphraseField } from '#renderer/app/safety/PassphraseField.tsx';
import { Refusal } from '#renderer/app/safety/Refusal.tsx';
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
  const along = useConcernsAlong('hand-over-concerns');
  const isOnLoan = now?.state === 'here';
  const about = {
    to: { id: 'hand-over-to', words: t('handOver.form.toPutRight') },
    from: { id: 'hand-over-from', words: t('handOver.form.fromPutRight') },
    passphrase: { id: 'hand-over-passphrase', words: t('handOver.form.passphrasePutRight') },
  };
  const form = useSecretForm(
    ['to', 'from', 'passphrase'],
    (typed) =>
      along.sending(async (ticket) => {
        const answer = await run({ ...typed, ...ticket });
        if (answer) onAnswer(answer);
        return answer;
      }),
    { to: isOnLoan ? now.who : '', from: settings.leaderName ?? '' },
    about,
  );
  const text = (name: 'to' | 'from') => {
    const { onChange, ...rest } = form.field(name, about[name].words);
    return {
      ...rest,
      id: about[name].id,
      onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    };
  };
  return (
    <Section
      heading={isOnLoan ? t('handOver.form.backHeading', { who: now.who }) : t('handOver.form.heading')}
    >
      <form onSubmit={form.submit} noValidate>
        <FormProblems form={{ toPutRight: form.toPutRight, refusal: problem ?? along.problem }} />
        {form.refused && <Refusal refused={form.refused} />}
        <Row space={8}>
          <p>{t('handOver.form.text')}</p>
        </Row>
        <FieldRow>
          <TextField label={t('handOver.form.to')} autoComplete="off" {...text('to')} />
          {settings.leaderName === undefined && (
            <TextField label={t('handOver.form.from')} autoComplete="name" {...text('from')} />
          )}
        </FieldRow>
        <PassphraseField
          id={about.passphrase.id}
          label={t('handOver.form.passphrase')}
          isNew
          {...form.field('passphrase', about.passphrase.words)}
        />
        {along.fields}
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
