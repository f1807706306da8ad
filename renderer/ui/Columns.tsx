import type { ReactNode } from 'react';
import styles from './Columns.module.css';

export type ColumnsProps = {
  /** Hangs from the line, like every row. */
  children: ReactNode;
  /** Sections or rows to the right of it, without a margin; below it, hung from the line, when the page is not wide. */
  beside: ReactNode;
};

/** A page of two parts side by side, such as a person's story and their welcome. */
export const Columns = ({ children, beside }: ColumnsProps) => (
  <div className={styles.columns}>
    <div className={styles.first}>{children}</div>
    <div className={styles.beside}>{beside}</div>
  </div>
);
