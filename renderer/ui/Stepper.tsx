import { useId } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';

export type StepperProps = {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** The full names of the two buttons: "One visitor fewer", "One visitor more". */
  fewerWords: string;
  moreWords: string;
};

/** A headcount from 0 on. Fewer than none is nobody, so the left button then changes nothing. */
export const Stepper = ({ label, value, onChange, fewerWords, moreWords }: StepperProps) => {
  const id = useId();
  return (
    <div className={styles.stepper}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.frame}>
        <button
          className={styles.step}
          type="button"
          aria-label={fewerWords}
          onClick={() => {
            if (value > 0) onChange(value - 1);
          }}
        >
          <Icon name="minus" />
        </button>
        <output id={id} className={styles.number}>
          {value}
        </output>
        <button
          className={styles.step}
          type="button"
          aria-label={moreWords}
          onClick={() => onChange(value + 1)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
};
