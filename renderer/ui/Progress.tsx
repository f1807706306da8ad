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
  stopWords: string;
  onStop: () => void;
};

/** Long work, with a number, that can be stopped. */
export const Progress = ({ label, done, total, countWords, stopWords, onStop }: ProgressProps) => {
  const id = useId();
  return (
    <Row space={16} align="middle" aside={<Button onPress={onStop}>{stopWords}</Button>}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <progress id={id} className={styles.bar} max={total} value={done} />
      <p className={styles.count}>{countWords}</p>
    </Row>
  );
};
