import type { ReactNode } from 'react';
import styles from './List.module.css';

export type ListProps = {
  children: ReactNode;
  /** What the list is, for screen readers, when no heading says it. */
  label?: string | undefined;
};

/** Holds ListRow, PersonRow, StoryRow or ConsentRow elements. */
export const List = ({ children, label }: ListProps) => (
  <ul className={styles.list} aria-label={label}>
    {children}
  </ul>
);
