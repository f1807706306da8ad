import type { ReactNode } from 'react';
import styles from './FieldRow.module.css';
import { Icon } from './Icon.tsx';
import { Row, type RowSpace } from './Row.tsx';

export type FieldRowProps = { children: ReactNode; space?: RowSpace | undefined };

/** Fields side by side, hung from the line. When one of them has a problem, the margin shows the triangle. */
export const FieldRow = ({ children, space = 12 }: FieldRowProps) => (
  <div className={styles.row}>
    <Row
      space={space}
      align="top"
      width="full"
      margin={
        <span className={styles.sign}>
          <Icon name="triangle" size={24} />
        </span>
      }
    >
      <div className={styles.fields}>{children}</div>
    </Row>
  </div>
);
