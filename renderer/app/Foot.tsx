import type { ReactNode } from 'react';
import styles from './Frame.module.css';

export type FootProps = {
  /** It has nothing to say yet: it takes no room, and F6 passes it by. */
  isEmpty: boolean;
  children: ReactNode;
};

/** The strip at the foot of every page, always in sight. */
export const Foot = ({ isEmpty, children }: FootProps) => (
  <footer
    className={styles.foot}
    data-region={isEmpty ? undefined : 'foot'}
    tabIndex={isEmpty ? undefined : -1}
  >
    {children}
  </footer>
);
