import type { ReactNode } from 'react';
import { Row } from './Row.tsx';
import styles from './StoryRow.module.css';

export type StoryRowProps = {
  /** "10 Nov", "today"; nothing for what has no day yet. */
  date?: string | undefined;
  /** The state, in bold: "Accepted." */
  state?: string | undefined;
  children?: ReactNode;
  /** Who was told, when and how: "Priya was told on 12 November by e-mail." */
  told?: ReactNode;
};

/** One step of a referral's story: when, what, and who was told. */
export const StoryRow = ({ date, state, children, told }: StoryRowProps) => (
  <li className={styles.step}>
    <Row margin={date}>
      <p>
        {state !== undefined && <b>{state}</b>} {children}
      </p>
      {told !== undefined && <div className={styles.told}>{told}</div>}
    </Row>
  </li>
);
