import type { ChangeEvent } from 'react';
import { somebodyElse } from './choices.ts';
import { type Choice, ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';

interface Text {
  id: string;
  problem: string | undefined;
  value: string;
  onChange(event: ChangeEvent<HTMLSelectElement | HTMLInputElement>): void;
}

export interface HolderFieldProps {
  label: string;
  /** The label with the day, for who does not see where it stands. */
  fullName?: string | undefined;
  choices: readonly Choice[];
  chosen: Text;
  /** The field for a name that is not in the list. */
  elseName: Text;
  elseLabel: string;
}

/** Who has a role: a name from the list, found by its first letters, or any other name. */
export const HolderField = ({ label, fullName, choices, chosen, elseName, elseLabel }: HolderFieldProps) => (
  <>
    <ChoiceField {...chosen} label={label} aria-label={fullName} choices={choices} width="medium" />
    {chosen.value === somebodyElse && (
      <TextField {...elseName} label={t('rota.elseName')} aria-label={elseLabel} width="medium" />
    )}
  </>
);
