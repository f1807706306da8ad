import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Decision } from '#shared/domain/spreadsheet/plan.ts';

export interface DecideFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** Nobody is known who could be the same. */
  isNobodyLike?: boolean;
  value: Decision;
  onChange: (decision: Decision) => void;
}

/** What is to become of somebody who may be known already. */
export const DecideField = ({ id, label, hint, isNobodyLike = false, value, onChange }: DecideFieldProps) => {
  const decisions: readonly Decision[] = isNobodyLike
    ? ['leave-out', 'add']
    : ['leave-out', 'fill', 'replace', 'add'];
  return (
    <ChoiceField
      id={id}
      label={label}
      hint={hint}
      choices={decisions.map((as) => ({ value: as, words: t(`spreadsheets.rows.as.${as}`) }))}
      value={decisions.includes(value) ? value : 'leave-out'}
      onChange={(event) => onChange(event.target.value as Decision)}
    />
  );
};
