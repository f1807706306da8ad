import { useState } from 'react';
import { useSecretForm } from '#renderer/app/safety/secretForm.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { PassphraseField } from '#renderer/app/safety/PassphraseField.tsx';
import { Refusal } from '#renderer/app/safety/Refusal.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

export interface ChangePassphraseProps {
  /** Whoever came in with the recovery sheet does not know the old one. */
  isForgotten: boolean;
}

/** Another passphrase in the place of the one there is. */
export const ChangePassphrase = ({ isForgotten }: ChangePassphraseProps) => {
  const { run, problem } = useCommand('safety.changePassphrase');
  const [isDone, setDone] = useState(false);
  const form = useSecretForm(isForgotten ? ['passphrase'] : ['current', 'passphrase'], async (typed) => {
    setDone(false);
    const answer = await run(typed);
    setDone(answer?.outcome === 'done');
    return answer;
  });
  return (
    <Section heading={t('safety.page.change.heading')} hasRule>
      {isForgotten && (
        <Notice kind="know" title={t('safety.page.change.mustTitle')}>
          {t('safety.page.change.must')}
        </Notice>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {form.refused && <Refusal refused={form.refused} />}
      {isDone && <Notice kind="done" title={t('safety.page.change.done')} />}
      <form onSubmit={form.submit} noValidate>
        {!isForgotten && (
          <PassphraseField
            id="current-passphrase"
            label={t('safety.page.change.current')}
            {...form.field('current', t('safety.page.change.currentPutRight'))}
          />
        )}
        <PassphraseField
          id="new-passphrase"
          label={t('safety.page.change.new')}
          isNew
          {...form.field('passphrase', t('safety.field.putRight'))}
        />
        <Row space={16}>
          <Button type="submit">{t('safety.page.change.save')}</Button>
        </Row>
      </form>
    </Section>
  );
};
