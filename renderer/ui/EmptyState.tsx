import type { ReactNode } from 'react';
import { Row } from './Row.tsx';
import { Sentence } from './Sentence.tsx';
import styles from './EmptyState.module.css';

export type EmptyStateProps = {
  /** What will be here: "The people who come to your groups will be listed here." */
  children: ReactNode;
  /** The one button that starts it. */
  action?: ReactNode;
};

/** A page or part that holds nothing yet says what will be here, and how to begin. */
export const EmptyState = ({ children, action }: EmptyStateProps) => (
  <Row space={24}>
    <Sentence size="lead">{children}</Sentence>
    {action !== undefined && <div className={styles.action}>{action}</div>}
  </Row>
);
