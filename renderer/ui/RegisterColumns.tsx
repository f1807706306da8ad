import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { Heading } from './Heading.tsx';
import styles from './RegisterColumns.module.css';

/** The rows are RegisterRow elements, each with a key. */
export type RegisterList = { heading: string; rows: readonly ReactNode[] };

export type RegisterColumnsProps = {
  expected: RegisterList;
  /** People here who were not expected; they follow in the second column. */
  others?: RegisterList | undefined;
  /** One column when the rows have several buttons each, after the session. */
  columns?: 1 | 2 | undefined;
};

/** Enter marks a name that is not marked yet and goes on to the next that is to come: one key a person. */
const markAndGoOn = (event: KeyboardEvent<HTMLElement>, presses: readonly HTMLElement[], at: number) => {
  const press = presses[at];
  if (event.target !== press || press?.ariaPressed === 'true') return;
  event.preventDefault();
  // A key held down is one press, or it would run down the page and mark everybody.
  if (event.repeat) return;
  press?.click();
  const next = presses.slice(at + 1).find((each) => each.closest('li')?.dataset['mark'] === 'blank');
  // After the page has drawn the press: one that was turned away keeps the focus.
  queueMicrotask(() => press?.ariaPressed === 'true' && next?.focus());
};

/** Up and down walk from row to row, across the columns; Home and End go to the first and the last. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const presses = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-press]')];
  const row = event.target instanceof Element ? event.target.closest('li') : null;
  const at = presses.findIndex((press) => row?.contains(press) === true);
  if (event.key === 'Enter') return markAndGoOn(event, presses, at);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: presses.length - 1 }[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  presses[next]?.focus();
};

/**
 * The register: read down, then across. Where the columns part depends only on who is expected, so that a walk-in
 * who is added never moves a row under somebody's pointer.
 */
export const RegisterColumns = ({ expected, others, columns = 2 }: RegisterColumnsProps) => {
  const id = useId();
  const half = columns === 1 ? expected.rows.length : Math.ceil(expected.rows.length / 2);
  const first = expected.rows.slice(0, half);
  const second = expected.rows.slice(half);
  const hasOthers = others !== undefined && others.rows.length > 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only move the focus among its buttons
    <div className={styles.register} data-columns={columns} onKeyDown={walk}>
      <div className={styles.column}>
        <div className={styles.heading}>
          <Heading id={`${id}-expected`} size="list">
            {expected.heading}
          </Heading>
        </div>
        <ul className={styles.rows} aria-labelledby={`${id}-expected`}>
          {first}
        </ul>
      </div>
      {(second.length > 0 || hasOthers) && (
        <div className={styles.column}>
          <div className={styles.line} aria-hidden="true" />
          {second.length > 0 && (
            <ul className={styles.rows} data-part="second" aria-labelledby={`${id}-expected`}>
              {second}
            </ul>
          )}
          {hasOthers && (
            <>
              <div className={styles.heading} data-part={second.length > 0 ? 'others' : undefined}>
                <Heading id={`${id}-others`} size="list">
                  {others.heading}
                </Heading>
              </div>
              <ul className={styles.rows} aria-labelledby={`${id}-others`}>
                {others.rows}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  );
};
