import { Fragment } from 'react';
import { Row } from './Row.tsx';
import styles from './CountLine.module.css';

export type CountPart = {
  /** A part that counts 0 is left out; words without a count always stand. */
  count?: number | undefined;
  words: string;
  /** Still open, or the number that matters: bold. */
  isOpen?: boolean | undefined;
};

export type CountLineProps = {
  parts: readonly CountPart[];
  /** Between the parts: a dot in counts, a space in a sentence such as "6 people with “mar” in their name". */
  joint?: ' · ' | ' ' | undefined;
  /** Stays at the head of the window when the page scrolls. */
  isAlwaysInSight?: boolean | undefined;
};

/** The counts in words. Screen readers hear the whole line when it changes, at the next pause. */
export const CountLine = ({ parts, joint = ' · ', isAlwaysInSight = false }: CountLineProps) => {
  const shown = parts.filter((part) => part.count !== 0);
  return (
    <div className={styles.counts} data-sticks={isAlwaysInSight ? 'head' : undefined}>
      <div className={styles.strip} aria-hidden="true" />
      <div className={styles.line} aria-hidden="true" />
      <Row>
        <output className={styles.words}>
          {shown.map((part, position) => (
            <Fragment key={part.words}>
              {position > 0 && (joint === ' ' ? joint : <span className={styles.joint}>{joint}</span>)}
              <span
                className={styles.part}
                data-open={part.isOpen === true}
                data-whole={part.count !== undefined}
              >
                {part.count === undefined ? part.words : `${part.count} ${part.words}`}
              </span>
            </Fragment>
          ))}
        </output>
      </Row>
    </div>
  );
};
