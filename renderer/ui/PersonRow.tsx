import { Fragment, type ReactNode } from 'react';
import { Row } from './Row.tsx';
import { Rule } from './Rule.tsx';
import styles from './PersonRow.module.css';

/** Letters that were looked for, as a place in the name. */
export type FoundLetters = { start: number; length: number };

export type PersonRowProps = {
  name: string;
  href: string;
  /** In the order of the name; none overlaps another. */
  found?: readonly FoundLetters[];
  /** What tells two of one name apart: "Mill Lane". */
  secondFact?: string | undefined;
  /** The tie to the group: "Regular at Tuesday Strollers". */
  children: ReactNode;
  /** "came 20 November". */
  lastVisit?: string | undefined;
  /** Left of the line; stays empty in most lists of people. */
  margin?: ReactNode;
};

const lit = (name: string, found: readonly FoundLetters[]): ReactNode =>
  found.map(({ start, length }, at) => {
    const before = found[at - 1];
    const from = before ? before.start + before.length : 0;
    return (
      <Fragment key={start}>
        {name.slice(from, start)}
        <mark className={styles.found}>{name.slice(start, start + length)}</mark>
        {at === found.length - 1 && name.slice(start + length)}
      </Fragment>
    );
  });

/** A person in a list of people, found letters on lamp. */
export const PersonRow = ({
  name,
  href,
  found = [],
  secondFact,
  children,
  lastVisit,
  margin,
}: PersonRowProps) => (
  <li className={styles.item}>
    <Rule kind="hair" />
    <Row margin={margin} align="middle" width="full">
      <div className={styles.person}>
        <span className={styles.who}>
          <a className={styles.name} href={href}>
            {found.length === 0 ? name : lit(name, found)}
          </a>
          {secondFact !== undefined && <span className={styles.second}>{secondFact}</span>}
        </span>
        <span className={styles.tie}>{children}</span>
        {lastVisit !== undefined && <span className={styles.visit}>{lastVisit}</span>}
      </div>
    </Row>
  </li>
);
