import type { ReactNode } from 'react';
import styles from './RegisterTools.module.css';

export type RegisterToolsProps = {
  /** SearchField. */
  children: ReactNode;
  /** Stepper elements. */
  counts: ReactNode;
};

/** Finding a name, and the headcount of others: beside it on a wide page, else under the register. */
export const RegisterTools = ({ children, counts }: RegisterToolsProps) => (
  <div className={styles.tools} data-paper="off">
    <div className={styles.find}>{children}</div>
    <div className={styles.counts}>{counts}</div>
  </div>
);
