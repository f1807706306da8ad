import type { ReactNode } from 'react';
import { Row } from './Row.tsx';
import { Rule } from './Rule.tsx';
import styles from './ListRow.module.css';

export type ListRowProps = {
  children: ReactNode;
  /** Due day, visits so far, or since when. */
  margin?: ReactNode;
  /** The name, usually a TextLink in ink; all names of a list take one width. */
  name?: ReactNode;
  /** Names of groups are longer than names of people. */
  nameOf?: 'person' | 'group' | undefined;
  /** Only rows that wait for something carry a button: size "row". */
  action?: ReactNode;
  /** usual 64 px, close 58 px. */
  height?: 'usual' | 'close' | undefined;
};

/** One sentence of a list, with a hairline between it and the row above. */
export const ListRow = ({
  children,
  margin,
  name,
  nameOf = 'person',
  action,
  height = 'usual',
}: ListRowProps) => (
  <li className={styles.item} data-height={height}>
    <div className={styles.rule}>
      <Rule kind="hair" />
    </div>
    <Row margin={margin} aside={action} align="middle" width="full">
      <div className={styles.sentence}>
        {name !== undefined && (
          <span className={styles.name} data-of={nameOf}>
            {name}
          </span>
        )}
        <span className={styles.words}>{children}</span>
      </div>
    </Row>
  </li>
);
