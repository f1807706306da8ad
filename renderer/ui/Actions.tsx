import type { ReactNode } from 'react';
import styles from './Actions.module.css';
import { Row } from './Row.tsx';

export type ActionsProps = { children: ReactNode };

/** The buttons that end a form or a page, side by side, the main one first. */
export const Actions = ({ children }: ActionsProps) => (
  <div data-paper="off">
    <Row space={24}>
      <div className={styles.actions}>{children}</div>
    </Row>
  </div>
);
