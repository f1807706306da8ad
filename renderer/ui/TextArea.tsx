import type { ComponentPropsWithRef } from 'react';
import control from './control.module.css';
import { describedBy, FieldFrame, type FieldWords } from './FieldFrame.tsx';

export type TextAreaProps = FieldWords &
  Omit<ComponentPropsWithRef<'textarea'>, keyof FieldWords | 'className' | 'style' | 'children' | 'disabled'>;

/** Several lines of text; it can be pulled taller. */
export const TextArea = ({ id, label, hint, problem, width, ...area }: TextAreaProps) => (
  <FieldFrame id={id} label={label} hint={hint} problem={problem} width={width}>
    <textarea
      rows={3}
      {...area}
      id={id}
      className={`${control.control} ${control.area}`}
      aria-invalid={problem !== undefined}
      aria-describedby={describedBy({ id, hint, problem })}
    />
  </FieldFrame>
);
