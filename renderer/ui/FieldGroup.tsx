import type { ReactNode } from 'react';
import frame from './FieldFrame.module.css';
import { describedBy, type FieldWords } from './FieldFrame.tsx';

export type FieldGroupProps = Omit<FieldWords, 'width'> & {
  children: ReactNode;
  /** The question is a heading of the page, as on the first run. */
  isHeading?: boolean | undefined;
};

/** Several boxes that answer one question. Its id is that of the first box, where the error summary leads. */
export const FieldGroup = ({ id, label, hint, problem, isHeading = false, children }: FieldGroupProps) => (
  <fieldset
    className={frame.field}
    data-problem={problem === undefined ? undefined : ''}
    aria-describedby={describedBy({ id, hint, problem })}
  >
    <legend className={frame.label} data-heading={isHeading}>
      {label}
    </legend>
    {hint !== undefined && (
      <p className={frame.hint} id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {problem !== undefined && (
      <p className={frame.problem} id={`${id}-problem`}>
        {problem}
      </p>
    )}
    {children}
  </fieldset>
);
