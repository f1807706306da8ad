import { useId, useState } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';

export type StepperProps = {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** The full names of the two buttons: "One visitor fewer", "One visitor more". */
  fewerWords: string;
  moreWords: string;
  max?: number | undefined;
};

/** A whole number from 0 on, counted with two buttons or typed. An empty field counts as 0 and shows it on leaving. */
export const Stepper = ({ label, value, onChange, fewerWords, moreWords, max = 999 }: StepperProps) => {
  const id = useId();
  const [isEmptied, setIsEmptied] = useState(false);

  const change = (next: number) => {
    if (next >= 0 && next <= max && next !== value) onChange(next);
  };

  const type = (typed: string) => {
    const digits = typed.replace(/\D/g, '');
    setIsEmptied(digits === '');
    change(Number(digits));
  };

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
          onClick={() => change(value - 1)}
        >
          <Icon name="minus" />
        </button>
        <input
          id={id}
          className={styles.number}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={isEmptied ? '' : String(value)}
          onFocus={(event) => event.target.select()}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setIsEmptied(false)}
        />
        <button
          className={styles.step}
          type="button"
          aria-label={moreWords}
          onClick={() => change(value + 1)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
};
