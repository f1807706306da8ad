import type { ReactNode } from 'react';
import styles from './NumberRow.module.css';
import { Row } from './Row.tsx';

export type NumberRowProps = {
  /** Big, left of the line; the sentence begins with it. */
  number: number;
  children: ReactNode;
};

/** A sentence about a number: "12 | people on a usual Tuesday." */
export const NumberRow = ({ number, children }: NumberRowProps) => (
  <div className={styles.row}>
    <Row margin={<span className={styles.number}>{number}</span>}>
      <p>{children}</p>
    </Row>
  </div>
);
