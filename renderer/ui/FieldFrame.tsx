import type { ReactNode } from 'react';
import styles from './FieldFrame.module.css';

/** Widths of fields at the usual text size: short 160 px, medium 320, long 420, full as wide as the page allows. */
export type FieldWidth = 'short' | 'medium' | 'long' | 'full';

/** What every field says about itself. The id is also where the error summary leads. */
export type FieldWords = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What to do to put it right, known after the form was sent: "Write a name. A first name is enough." */
  problem?: string | undefined;
  width?: FieldWidth | undefined;
};

export type FieldFrameProps = FieldWords & { children: ReactNode };

/** The ids of the hint and the problem, for the aria-describedby of the field itself. */
export const describedBy = ({
  id,
  hint,
  problem,
}: Pick<FieldWords, 'id' | 'hint' | 'problem'>): string | undefined => {
  const ids = [hint === undefined ? [] : `${id}-hint`, problem === undefined ? [] : `${id}-problem`].flat();
  return ids.length === 0 ? undefined : ids.join(' ');
};

/** Label, hint and what to put right, above a field. FieldRow shows the triangle in the margin. */
export const FieldFrame = ({ id, label, hint, problem, width = 'long', children }: FieldFrameProps) => (
  <div className={styles.field} data-width={width} data-problem={problem === undefined ? undefined : ''}>
    <label className={styles.label} htmlFor={id}>
      {label}
    </label>
    {hint !== undefined && (
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {problem !== undefined && (
      <p className={styles.problem} id={`${id}-problem`}>
        {problem}
      </p>
    )}
    {children}
  </div>
);
