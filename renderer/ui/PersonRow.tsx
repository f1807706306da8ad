import type { ReactNode } from 'react';
import { Row } from './Row.tsx';
import { Rule } from './Rule.tsx';
import styles from './PersonRow.module.css';

/** The letters that were looked for, as a place in the name. */
export type FoundLetters = { start: number; length: number };

export type PersonRowProps = {
  name: string;
  href: string;
  found?: FoundLetters | undefined;
  /** What tells two of one name apart: "Mill Lane". */
  secondFact?: string | undefined;
  /** The tie to the group: "Regular at Tuesday Strollers". */
  children: ReactNode;
  /** "came 20 November". */
  lastVisit?: string | undefined;
  /** Left of the line; stays empty in most lists of people. */
  margin?: ReactNode;
};

const lit = (name: string, found: FoundLetters): ReactNode => {
  const end = found.start + found.length;
  return (
    <>
      {name.slice(0, found.start)}
      <mark className={styles.found}>{name.slice(found.start, end)}</mark>
      {name.slice(end)}
    </>
  );
};

/** A person in a list of people, found letters on lamp. */
export const PersonRow = ({ name, href, found, secondFact, children, lastVisit, margin }: PersonRowProps) => (
  <li className={styles.item}>
    <Rule kind="hair" />
    <Row margin={margin} align="middle" width="full">
      <div className={styles.person}>
        <span className={styles.who}>
          <a className={styles.name} href={href}>
            {found === undefined ? name : lit(name, found)}
          </a>
          {secondFact !== undefined && <span className={styles.second}>{secondFact}</span>}
        </span>
        <span className={styles.tie}>{children}</span>
        {lastVisit !== undefined && <span className={styles.visit}>{lastVisit}</span>}
      </div>
    </Row>
  </li>
);
