import type { ComponentPropsWithRef } from 'react';
import control from './control.module.css';
import { describedBy, FieldFrame, type FieldWords } from './FieldFrame.tsx';

export type Choice = { value: string; words: string };

export type ChoiceFieldProps = FieldWords &
  Omit<
    ComponentPropsWithRef<'select'>,
    keyof FieldWords | 'className' | 'style' | 'children' | 'disabled'
  > & {
    choices: readonly Choice[];
  };

/** One of many, from a list that opens. For two to five answers Options shows them all at once. */
export const ChoiceField = ({ id, label, hint, problem, width, choices, ...select }: ChoiceFieldProps) => (
  <FieldFrame id={id} label={label} hint={hint} problem={problem} width={width}>
    <div className={control.choiceFrame}>
      <select
        {...select}
        id={id}
        className={`${control.control} ${control.choice}`}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy({ id, hint, problem })}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
      <span className={control.arrow} aria-hidden="true" />
    </div>
  </FieldFrame>
);
