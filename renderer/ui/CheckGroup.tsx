import styles from './CheckGroup.module.css';
import { CheckField } from './CheckField.tsx';
import type { FieldWords } from './FieldFrame.tsx';
import { FieldGroup } from './FieldGroup.tsx';

export type CheckGroupProps<Value extends string | number> = Omit<FieldWords, 'width'> & {
  options: readonly { value: Value; words: string }[];
  values: readonly Value[];
  /** In the order of the options. */
  onChange: (values: Value[]) => void;
};

/** Several of a few, all in sight, side by side for as long as the row has room. */
export const CheckGroup = <Value extends string | number>({
  id,
  label,
  hint,
  problem,
  options,
  values,
  onChange,
}: CheckGroupProps<Value>) => {
  const toggle = (value: Value) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? !values.includes(each) : values.includes(each))),
    );
  return (
    <FieldGroup id={id} label={label} hint={hint} problem={problem}>
      <div className={styles.boxes} data-choices="">
        {options.map(({ value, words }, place) => (
          <CheckField
            key={value}
            id={place === 0 ? id : `${id}-${value}`}
            label={words}
            checked={values.includes(value)}
            onChange={() => toggle(value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
};
