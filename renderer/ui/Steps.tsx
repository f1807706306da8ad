import type { ReactNode } from 'react';
import { Row } from './Row.tsx';
import styles from './Steps.module.css';

export type StepsProps = { steps: readonly ReactNode[] };

/** What to do, one thing after the other, numbered in the margin. */
export const Steps = ({ steps }: StepsProps) => (
  <ol className={styles.steps}>
    {steps.map((step, at) => (
      <li key={at}>
        <Row margin={<b className={styles.number}>{at + 1}.</b>} space={8}>
          <p>{step}</p>
        </Row>
      </li>
    ))}
  </ol>
);
