import styles from './PersonChip.module.css';

export type PersonChipProps = {
  name: string;
  /** What tells two of one name apart: "Mill Lane". */
  secondFact?: string | undefined;
  /** Takes the person off again: "Take Sheila Morgan off". Without it the chip is only to read. */
  remove?: { words: string; fullName: string; onPress: () => void } | undefined;
};

/** Somebody who was chosen: who is at the door, who comes along. */
export const PersonChip = ({ name, secondFact, remove }: PersonChipProps) => (
  <span className={styles.chip}>
    <span>
      <span className={styles.name}>{name}</span>
      {secondFact !== undefined && <span className={styles.second}> {secondFact}</span>}
    </span>
    {remove && (
      <button className={styles.remove} type="button" aria-label={remove.fullName} onClick={remove.onPress}>
        {remove.words}
      </button>
    )}
  </span>
);
