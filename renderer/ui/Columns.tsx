import type { ReactNode } from 'react';
import styles from './Columns.module.css';

export type ColumnsProps = {
  /** Hangs from the line, like every row. */
  children: ReactNode;
  /** Stands to the right of it; below it when the page is not wide. No margin of its own. */
  beside: ReactNode;
};

/** A page of two parts side by side, such as a person's story and their welcome. */
export const Columns = ({ children, beside }: ColumnsProps) => (
  <div className={styles.columns}>
    <div className={styles.first}>{children}</div>
    <div className={styles.beside}>{beside}</div>
  </div>
);
