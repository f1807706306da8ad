import type { ReactNode } from 'react';
import styles from './SummaryList.module.css';

export type Fact = { id: string; term: string; value: ReactNode; action?: ReactNode };

export type SummaryListProps = { facts: readonly Fact[] };

/** What is known, fact by fact, each with its own way to change it. Stands inside a Row. */
export const SummaryList = ({ facts }: SummaryListProps) => (
  <dl className={styles.facts}>
    {facts.map((fact) => (
      <div key={fact.id} className={styles.fact}>
        <dt className={styles.term}>{fact.term}</dt>
        <dd className={styles.value}>{fact.value}</dd>
        {fact.action !== undefined && <dd className={styles.action}>{fact.action}</dd>}
      </div>
    ))}
  </dl>
);
