import { ChoiceField } from '#renderer/ui/ChoiceField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Decision } from '#shared/domain/spreadsheet/plan.ts';

export interface DecideFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** What may be said here. */
  decisions: readonly Decision[];
  value: Decision;
  onChange: (decision: Decision) => void;
}

/** What is to become of somebody who may be known already. */
export const DecideField = ({ id, label, hint, decisions, value, onChange }: DecideFieldProps) => {
  // Where there are no details, there is nothing to fill in.
  const isSame = (as: Decision) => as === 'fill' && !decisions.includes('replace');
  return (
    <ChoiceField
      id={id}
      label={label}
      hint={hint}
      choices={decisions.map((as) => ({
        value: as,
        words: t(isSame(as) ? 'spreadsheets.rows.as.same' : `spreadsheets.rows.as.${as}`),
      }))}
      value={decisions.includes(value) ? value : 'leave-out'}
      onChange={(event) => onChange(decisions.find((as) => as === event.target.value) ?? 'leave-out')}
    />
  );
};
