import { type ChangeEvent, useState } from 'react';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import { passphraseStrength } from '#shared/domain/passphrases.ts';

export interface PassphraseFieldProps {
  id: string;
  label: string;
  problem: string | undefined;
  value: string;
  onChange: (typed: string) => void;
  /** Chosen now: how easily it is guessed is said, and nothing is refused for it. */
  isNew?: boolean;
  /** The page is there for this field alone. */
  takesFocus?: boolean;
}

/** A passphrase: typed or pasted, hidden until the leader wants to see it. */
export const PassphraseField = ({
  id,
  label,
  problem,
  value,
  onChange,
  isNew = false,
  takesFocus = false,
}: PassphraseFieldProps) => {
  const [isShown, setShown] = useState(false);
  const strength =
    value === '' ? t('safety.field.hint') : t(`safety.field.strength.${passphraseStrength(value)}`);
  return (
    <>
      <FieldRow>
        <TextField
          id={id}
          label={label}
          problem={problem}
          hint={isNew ? strength : undefined}
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={takesFocus}
          value={value}
          onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
        />
      </FieldRow>
      <FieldRow space={8}>
        <CheckField
          id={`${id}-show`}
          label={t('safety.field.show')}
          checked={isShown}
          onChange={() => setShown(!isShown)}
        />
      </FieldRow>
    </>
  );
};
