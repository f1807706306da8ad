import type { ReactNode } from 'react';
import type { FieldWords } from './FieldFrame.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import styles from './Options.module.css';

export type Option<Value extends string> = { value: Value; words: ReactNode; hint?: ReactNode };

export type OptionsProps<Value extends string> = Omit<FieldWords, 'width'> & {
  options: readonly Option<Value>[];
  /** Nothing is chosen while it is undefined. */
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** The question is a heading of the page, as on the first run. */
  isHeading?: boolean | undefined;
  /** The words are a number each: many stand side by side. */
  isShort?: boolean | undefined;
};

/** One of a few, all in sight: boxes side by side, below each other when the page is narrow. */
export const Options = <Value extends string>({
  id,
  label,
  hint,
  problem,
  options,
  value,
  onChange,
  isHeading,
  isShort = false,
}: OptionsProps<Value>) => (
  <FieldGroup id={id} label={label} hint={hint} problem={problem} isHeading={isHeading}>
    <div className={styles.options} data-choices="" data-short={isShort}>
      {options.map((option, position) => (
        <label key={option.value} className={styles.option}>
          <input
            id={position === 0 ? id : `${id}-${option.value}`}
            className={styles.ring}
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span className={styles.words}>{option.words}</span>
            {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  </FieldGroup>
);
