import type { ReactNode } from 'react';
import { Row } from './Row.tsx';
import { Rule } from './Rule.tsx';
import styles from './SessionRow.module.css';

export type SessionRowProps = {
  /** "10:30". */
  time: string;
  /** The group. */
  title: ReactNode;
  /** Where, and how many are expected. */
  details: ReactNode;
  /** The next session leads the page; later ones are smaller and have a hairline on top. */
  kind: 'next' | 'later';
  /** The way to its register: LinkButton, main and big for the next session. */
  action: ReactNode;
  /** Rows about this session, such as who is new today. */
  children?: ReactNode;
};

/** A session of Today: its time left of the line, its group right of it, its register at the edge. */
export const SessionRow = ({ time, title, details, kind, action, children }: SessionRowProps) => (
  <section className={styles.session} data-kind={kind}>
    {kind === 'later' && <Rule kind="hair" />}
    <div className={styles.head}>
      <Row margin={<span className={styles.time}>{time}</span>} aside={action} align="top" width="full">
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.details}>{details}</p>
      </Row>
    </div>
    {children}
  </section>
);
