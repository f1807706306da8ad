import { useSecretForm } from '#renderer/app/safety/secretForm.ts';
import { useIsFirstRun } from '#renderer/app/firstRun.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { PassphraseField } from '#renderer/app/safety/PassphraseField.tsx';
import { Sealing } from '#renderer/app/safety/Sealing.tsx';
import { keepForSheet } from '#renderer/app/safety/sheet.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

/** Chooses a passphrase and locks the folder with it; the recovery sheet comes next. */
export const TurnOn = () => {
  const { run, problem } = useCommand('safety.turnOn');
  const isFirstRun = useIsFirstRun();
  const form = useSecretForm(['passphrase'], async ({ passphrase }) => {
    const made = await run({ passphrase });
    if (made) {
      keepForSheet(made.recoveryCode);
      window.location.hash = '#/settings/recovery-sheet';
    }
    return made;
  });
  return (
    <form onSubmit={form.submit} noValidate>
      {problem && <ProblemNotice problem={problem} />}
      <PassphraseField
        id="new-passphrase"
        label={t('safety.page.off.new')}
        isNew
        {...form.field('passphrase', t('safety.field.putRight'))}
      />
      <Row space={16}>
        <p>{t('safety.page.off.next')}</p>
      </Row>
      {form.isSending && <Sealing />}
      <Actions>
        <Button kind="main" size="big" type="submit">
          {t('safety.page.off.turnOn')}
        </Button>
        <LinkButton kind="quiet" href={isFirstRun ? '#/welcome/safety' : '#/settings'}>
          {t('safety.page.off.without')}
        </LinkButton>
      </Actions>
    </form>
  );
};
