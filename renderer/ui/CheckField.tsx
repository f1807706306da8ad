import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './CheckField.module.css';
import { Icon } from './Icon.tsx';

export type CheckFieldProps = { id: string; label: ReactNode; hint?: ReactNode } & Omit<
  ComponentPropsWithRef<'input'>,
  'id' | 'type' | 'className' | 'style' | 'children' | 'disabled'
>;

/** One yes-or-no box, its words part of the target. */
export const CheckField = ({ id, label, hint, ...input }: CheckFieldProps) => (
  <div className={styles.field}>
    <label className={styles.press} htmlFor={id}>
      <span className={styles.frame}>
        <input
          {...input}
          id={id}
          type="checkbox"
          className={styles.box}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        />
        <span className={styles.tick}>
          <Icon name="tick" size={24} />
        </span>
      </span>
      <span className={styles.words}>{label}</span>
    </label>
    {hint !== undefined && (
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
    )}
  </div>
);
