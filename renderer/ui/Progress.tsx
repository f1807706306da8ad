import { useId } from 'react';
import { Button } from './Button.tsx';
import { Row } from './Row.tsx';
import styles from './Progress.module.css';

export type ProgressProps = {
  /** What is being done: "Making the copy". */
  label: string;
  done: number;
  total: number;
  /** The number in words: "12 of 50 registers". */
  countWords: string;
  /** How to stop it, where it can be. */
  stop?: { words: string; onPress: () => void };
};

/** Long work, with a number, and where it can be stopped, the button for it. */
export const Progress = ({ label, done, total, countWords, stop }: ProgressProps) => {
  const id = useId();
  return (
    <Row space={16} align="middle" aside={stop && <Button onPress={stop.onPress}>{stop.words}</Button>}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <progress id={id} className={styles.bar} max={total} value={done} />
      <p className={styles.count}>{countWords}</p>
    </Row>
  );
};
