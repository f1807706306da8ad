import { useId, type Ref } from 'react';
import control from './control.module.css';
import { Icon } from './Icon.tsx';
import styles from './SearchField.module.css';

export type SearchFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter was pressed: mark or open the only match. */
  onEnter?: (() => void) | undefined;
  /** The arrow down was pressed: go to the first of what is listed below. */
  onDown?: (() => void) | undefined;
  placeholder?: string | undefined;
  width?: 'list' | 'full' | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
};

/** Finds people by any part of a name. Escape empties it. The page puts the focus in it on opening. */
export const SearchField = ({
  label,
  value,
  onChange,
  onEnter,
  onDown,
  placeholder,
  width = 'list',
  ref,
}: SearchFieldProps) => {
  const id = useId();
  return (
    <div className={styles.search} data-width={width} data-paper="off">
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.frame}>
        <span className={styles.sign}>
          <Icon name="magnifier" />
        </span>
        <input
          ref={ref}
          id={id}
          className={`${control.control} ${styles.box}`}
          type="search"
          // As long as a name may be.
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            const answer = { Enter: onEnter, ArrowDown: onDown }[event.key];
            if (event.key === 'Enter' || answer) event.preventDefault();
            answer?.();
          }}
        />
      </div>
    </div>
  );
};
