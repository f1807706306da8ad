import { useId, type ReactNode } from 'react';
import styles from './Figures.module.css';
import { Heading } from './Heading.tsx';
import { Row } from './Row.tsx';

export type FiguresProps = {
  heading: string;
  /** A sentence before the numbers. */
  lead?: string | undefined;
  /** A BarChart. */
  chart: ReactNode;
  /** A Table of the same numbers; below the chart where the page is not wide. */
  table: ReactNode;
};

/** A part of a page that shows numbers twice: as a chart, and as a table beside it. */
export const Figures = ({ heading, lead, chart, table }: FiguresProps) => {
  const id = useId();
  return (
    <section className={styles.figures} aria-labelledby={id}>
      <Row width="full">
        <div className={styles.beside}>
          <div className={styles.chart}>
            <Heading id={id}>{heading}</Heading>
            {lead !== undefined && <p className={styles.lead}>{lead}</p>}
            {chart}
          </div>
          <div className={styles.table}>{table}</div>
        </div>
      </Row>
    </section>
  );
};
