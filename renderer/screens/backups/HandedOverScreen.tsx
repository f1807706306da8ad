import { useState } from 'react';
import { useLocation } from 'wouter';
import { BackupsPage } from '#renderer/app/BackupsPage.tsx';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { PassphraseField } from '#renderer/app/safety/PassphraseField.tsx';
import { useSecretForm } from '#renderer/app/safety/secretForm.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** Asks for the passphrase of a file that was handed over, then leads on to what is in it. */
export const HandedOverScreen = () => {
  const [, goTo] = useLocation();
  const { run, problem } = useCommand('handOver.open');
  const [answer, setAnswer] = useState<OutputOf<'handOver.open'>>();
  const about = { passphrase: { id: 'handed-over-passphrase', words: t('safety.field.putRight') } };
  const form = useSecretForm(
    ['passphrase'],
    async (typed) => {
      const next = await run(typed);
      setAnswer(next);
      if (next?.outcome === 'opened') goTo('/backups/brought/brought');
      return next;
    },
    {},
    about,
  );
  const who = answer?.outcome === 'is-away' ? answer.who : '';
  return (
    <BackupsPage title={t('handOver.open.title')} back={{ words: t('backups.title'), href: '#/backups' }}>
      <PageTitle side={t('handOver.open.lead')}>{t('handOver.open.title')}</PageTitle>
      <FormProblems form={{ toPutRight: form.toPutRight, refusal: problem }} />
      {answer && answer.outcome !== 'opened' && (
        <Notice kind="put-right" title={t(`handOver.open.${answer.outcome}.title`, { who })}>
          {t(`handOver.open.${answer.outcome}.text`, { who })}
        </Notice>
      )}
      <form onSubmit={form.submit} noValidate>
        <PassphraseField
          id={about.passphrase.id}
          label={t('handOver.open.passphrase')}
          takesFocus
          {...form.field('passphrase', about.passphrase.words)}
        />
        <Actions>
          <Button kind="main" type="submit">
            {t('handOver.open.button')}
          </Button>
          <LinkButton kind="quiet" href="#/backups">
            {t('backups.one.notNow')}
          </LinkButton>
        </Actions>
      </form>
    </BackupsPage>
  );
};
