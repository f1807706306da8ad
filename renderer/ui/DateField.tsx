import type { ReactNode } from 'react';
import control from './control.module.css';
import styles from './DateField.module.css';
import type { FieldWords } from './FieldFrame.tsx';
import { FieldGroup } from './FieldGroup.tsx';

/** A day as it was typed, each part as text: nothing is refused or changed while typing. */
export type TypedDate = { day: string; month: string; year: string };

export type DateFieldProps = Omit<FieldWords, 'width'> & {
  words: TypedDate;
  value: TypedDate;
  onChange: (value: TypedDate) => void;
  /** After the year: the button that opens a calendar. */
  beside?: ReactNode;
  /** The calendar, while it is open. */
  below?: ReactNode;
};

const parts = ['day', 'month', 'year'] as const;

/** Day, month and year, typed, in that order. The page that asks turns them into a day. */
export const DateField = ({
  id,
  label,
  hint,
  problem,
  words,
  value,
  onChange,
  beside,
  below,
}: DateFieldProps) => (
  <FieldGroup id={id} label={label} hint={hint} problem={problem}>
    <div className={styles.parts}>
      {parts.map((part) => (
        <label key={part} className={styles.part} data-part={part}>
          <span className={styles.words}>{words[part]}</span>
          <input
            id={part === 'day' ? id : `${id}-${part}`}
            className={control.control}
            type="text"
            inputMode={part === 'month' ? 'text' : 'numeric'}
            autoComplete="off"
            value={value[part]}
            aria-invalid={problem !== undefined}
            onChange={(event) => onChange({ ...value, [part]: event.target.value })}
          />
        </label>
      ))}
      {beside}
    </div>
    {below}
  </FieldGroup>
);
