import type { ReactNode } from 'react';
import styles from './Sentence.module.css';

export type SentenceProps = {
  children: ReactNode;
  /** soft for second lines and hints. */
  tone?: 'ink' | 'soft' | undefined;
  /** lead 22 px, body 20 px, small 18 px, the smallest there is. */
  size?: 'lead' | 'body' | 'small' | undefined;
};

/** A paragraph in one of the sizes of running text. */
export const Sentence = ({ children, tone = 'ink', size = 'body' }: SentenceProps) => (
  <p className={styles.sentence} data-tone={tone} data-size={size}>
    {children}
  </p>
);
