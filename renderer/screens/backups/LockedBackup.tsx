import { type SyntheticEvent, useState } from 'react';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

export type Secret = { passphrase: string } | { recoveryCode: string };

export interface LockedBackupProps {
  isWrong: boolean;
  onOpen: (secret: Secret) => void;
}

/** Asks for what opens a backup that was made under another passphrase. */
export const LockedBackup = ({ isWrong, onOpen }: LockedBackupProps) => {
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const isNothing = passphrase === '' && code === '';
    setIsEmpty(isNothing);
    if (!isNothing) onOpen(passphrase === '' ? { recoveryCode: code } : { passphrase });
  };
  return (
    <form onSubmit={submit} noValidate>
      {isWrong && !isEmpty && <Notice kind="put-right" title={t('backups.locked.wrong')} />}
      <Row space={16}>
        <p>
          <b>{t('backups.locked.title')}.</b> {t('backups.locked.text')}
        </p>
      </Row>
      <FieldRow>
        <TextField
          id="backup-passphrase"
          label={t('backups.locked.passphrase')}
          type="password"
          problem={isEmpty ? t('backups.locked.putRight') : undefined}
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          id="backup-code"
          label={t('backups.locked.code')}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </FieldRow>
      <Actions>
        <Button kind="main" type="submit">
          {t('backups.locked.open')}
        </Button>
      </Actions>
    </form>
  );
};
