import type { ReactNode } from 'react';
import styles from './PageTitle.module.css';
import { Row } from './Row.tsx';

export type PageTitleProps = {
  children: ReactNode;
  /** The line that belongs to the title: under it on a page, beside it on the register. */
  side?: ReactNode;
  actions?: ReactNode;
  margin?: ReactNode;
  /** Opening sentences in the large size, for first run and recovery. */
  lead?: ReactNode;
  kind?: 'page' | 'register' | undefined;
};

/** The one h1 of the page. It can take the focus, so that a new page is read from its title on. */
export const PageTitle = ({ children, side, actions, margin, lead, kind = 'page' }: PageTitleProps) => (
  <div className={styles.title} data-kind={kind}>
    <Row
      margin={margin === undefined ? undefined : <div className={styles.margin}>{margin}</div>}
      align="top"
      width="full"
    >
      <div className={styles.head}>
        <div className={styles.words}>
          <h1 id="page-title" className={styles.heading} tabIndex={-1}>
            {children}
          </h1>
          {side !== undefined && <p className={styles.side}>{side}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </Row>
  </div>
);
