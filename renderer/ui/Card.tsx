import type { ReactNode } from 'react';
import { Row } from './Row.tsx';
import styles from './Card.module.css';

export type CardProps = {
  children: ReactNode;
  /** The word in the margin: "leaves". */
  margin: string;
  /** What this page is, for screen readers: "The page that will leave". */
  label: string;
};

/** The one card there is: the page that will leave, white in every theme. Under it a Row says what stays here. */
export const Card = ({ children, margin, label }: CardProps) => (
  <div className={styles.leaving}>
    <Row align="top" width="full" margin={<span className={styles.margin}>{margin}</span>}>
      <section className={styles.card} aria-label={label}>
        {children}
      </section>
    </Row>
  </div>
);
