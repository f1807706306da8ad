import styles from './Rule.module.css';

export type RuleProps = { kind: 'hair' | 'ink' };

/** A ruled line from the margin line to the right edge, on top of the row it stands in. */
export const Rule = ({ kind }: RuleProps) => (
  <div className={styles.rule} data-kind={kind} aria-hidden="true" />
);
