import { Mark, type MarkShape } from './Mark.tsx';
import styles from './VisitStrip.module.css';

export type VisitStripItem = {
  id: string;
  mark: MarkShape;
  /** "24 Nov" */
  day: string;
  /** What the shape says: "Here", "Not recorded". */
  words: string;
};

export type VisitStripProps = { label: string; items: readonly VisitStripItem[] };

/** The last sessions of one person, in order of time: shape, day and word of each. Stands inside a Row. */
export const VisitStrip = ({ label, items }: VisitStripProps) => (
  <ol className={styles.strip} aria-label={label}>
    {items.map(({ id, mark, day, words }) => (
      <li key={id} className={styles.item}>
        <Mark mark={mark} />
        <span className={styles.day}>{day}</span>
        <span className={styles.words}>{words}</span>
      </li>
    ))}
  </ol>
);
