import type { ReactNode } from 'react';
import styles from './RegisterTools.module.css';

export type RegisterToolsProps = {
  /** SearchField, as wide as the first column of the register. */
  children: ReactNode;
  /** Stepper elements over the second column. */
  counts: ReactNode;
};

/** Finding a name, and the headcount of others, in line with the two columns of the register under them. */
export const RegisterTools = ({ children, counts }: RegisterToolsProps) => (
  <div className={styles.tools} data-paper="off">
    <div className={styles.find}>{children}</div>
    <div className={styles.counts}>{counts}</div>
  </div>
);
