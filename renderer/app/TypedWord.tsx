import { type SyntheticEvent, useState } from 'react';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

export interface TypedWordProps {
  id: string;
  /** What is to be typed before the button does anything, as the leader reads it. */
  word: string;
  /** What the button does. */
  button: string;
  isMain?: boolean;
  onConfirmed: () => void;
}

/** Before what cannot be undone: a word to type, so that no press of a hurried hand does it (EXPERIENCE, rule 16). */
export const TypedWord = ({ id, word, button, isMain = false, onConfirmed }: TypedWordProps) => {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const isRight = typed.trim().toLowerCase() === word.toLowerCase();
    setIsWrong(!isRight);
    if (!isRight) return;
    setTyped('');
    onConfirmed();
  };
  return (
    <form onSubmit={submit} noValidate>
      <FieldRow>
        <TextField
          id={id}
          label={t('app.typedWord.label', { word })}
          problem={isWrong ? t('app.typedWord.putRight', { word }) : undefined}
          autoComplete="off"
          width="medium"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </FieldRow>
      <Actions>
        <Button type="submit" {...(isMain && { kind: 'main' })}>
          {button}
        </Button>
      </Actions>
    </form>
  );
};
