import { useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { PassphraseField } from './PassphraseField.tsx';
import { Refusal, type Refused } from './Refusal.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { ProblemNotice } from '../ProblemNotice.tsx';
import { Said } from '../Said.tsx';
import { useCommand } from '../queries.ts';
import { ToBackups } from '../ToBackups.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

type With = 'passphrase' | 'recoveryCode';

/** Tries what was typed; once it opens the folder the page shows again what it showed. */
const useUnlocking = () => {
  const client = useQueryClient();
  const { run, problem, isRunning } = useCommand('safety.unlock');
  const [refused, setRefused] = useState<Refused>();
  const unlock = async (how: With, typed: string) => {
    const answer = await run(how === 'passphrase' ? { passphrase: typed } : { recoveryCode: typed });
    if (answer === undefined) return false;
    if (answer.outcome !== 'unlocked') {
      setRefused(answer);
      return false;
    }
    if (answer.mustChoosePassphrase) window.location.hash = '#/settings/passphrase';
    await client.resetQueries();
    return true;
  };
  return { unlock, refused, forget: () => setRefused(undefined), problem, isRunning };
};

/** The page while the folder is locked: nothing of what is in it, the passphrase or the recovery code, and help. */
export const LockScreen = () => {
  const [how, setHow] = useState<With>('passphrase');
  const [typed, setTyped] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const { unlock, refused, forget, problem, isRunning } = useUnlocking();
  const isCode = how === 'recoveryCode';

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isRunning) return;
    setEmpty(typed.trim() === '');
    forget();
    if (typed.trim() !== '') void unlock(how, typed);
  };
  const change = (next: With) => {
    setHow(next);
    setTyped('');
    setEmpty(false);
    forget();
  };
  return (
    <PlainPage title={t('safety.locked.title')} help="passphrase">
      {problem && <ProblemNotice problem={problem} />}
      {refused && <Refusal refused={refused} isCode={isCode} />}
      <PageTitle lead={t('safety.locked.lead')}>{t('safety.locked.title')}</PageTitle>
      <form onSubmit={submit} noValidate>
        {isCode ? (
          <FieldRow>
            <TextField
              id="recovery-code"
              label={t('safety.locked.code')}
              hint={t('safety.locked.codeHint')}
              problem={isEmpty ? t('safety.locked.codePutRight') : undefined}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </FieldRow>
        ) : (
          <PassphraseField
            id="passphrase"
            label={t('safety.locked.passphrase')}
            problem={isEmpty ? t('safety.locked.passphrasePutRight') : undefined}
            value={typed}
            onChange={setTyped}
            takesFocus
          />
        )}
        <Actions>
          <Button kind="main" size="big" type="submit">
            {t('safety.locked.unlock')}
          </Button>
          <Button kind="quiet" onPress={() => change(isCode ? 'passphrase' : 'recoveryCode')}>
            {t(isCode ? 'safety.locked.back' : 'safety.locked.forgot')}
          </Button>
        </Actions>
      </form>
      {refused?.outcome === 'damaged' && <ToBackups says="key" />}
      {isCode && (
        <Row space={24}>
          <p>
            <b>{t('safety.locked.noneTitle')}</b> {t('safety.locked.none')}
          </p>
        </Row>
      )}
      <Section heading={t('concerns.title')} hasRule>
        <Row space={8}>
          <p>
            <Said what="safety.locked.danger" />
          </p>
          <p>{t('safety.locked.ringFirst')}</p>
        </Row>
      </Section>
    </PlainPage>
  );
};
