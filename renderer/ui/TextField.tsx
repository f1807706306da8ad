import type { ComponentPropsWithRef } from 'react';
import control from './control.module.css';
import { describedBy, FieldFrame, type FieldWords } from './FieldFrame.tsx';

export type TextFieldProps = FieldWords &
  Omit<ComponentPropsWithRef<'input'>, keyof FieldWords | 'className' | 'style' | 'children' | 'disabled'>;

/** One line of text. Anything an input takes passes through, so a form library's `register` can be spread on it. */
export const TextField = ({ id, label, hint, problem, width, type = 'text', ...input }: TextFieldProps) => (
  <FieldFrame id={id} label={label} hint={hint} problem={problem} width={width}>
    <input
      autoComplete="off"
      spellCheck={false}
      {...input}
      id={id}
      type={type}
      className={control.control}
      aria-invalid={problem !== undefined}
      aria-describedby={describedBy({ id, hint, problem })}
    />
  </FieldFrame>
);
