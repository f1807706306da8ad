import type { ClipboardEvent, KeyboardEvent } from 'react';
import styles from './EntryRow.module.css';
import control from './control.module.css';
import { Row } from './Row.tsx';
import { Rule } from './Rule.tsx';

export type EntryRowProps = {
  id: string;
  /** Its number on the paper. */
  number: number;
  name: string;
  /** What tells two of one name apart. */
  secondLine?: string | undefined;
  /** "Mark for Doreen Hughes" */
  label: string;
  /** The letter of the mark, or nothing. */
  letter: string;
  /** "Here", "Sent apologies"; "Not recorded". */
  stateWords: string;
  isMarked: boolean;
  /** What was typed means nothing: what does. */
  problem?: string | undefined;
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** What came in without a key: from a keyboard on the screen, or by voice. */
  onText: (text: string) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
};

/** One line of a paper register, typed in: a letter marks the person, and the words beside it say how. */
export const EntryRow = ({
  id,
  number,
  name,
  secondLine,
  label,
  letter,
  stateWords,
  isMarked,
  problem,
  onKey,
  onText,
  onPaste,
}: EntryRowProps) => (
  <li className={styles.item}>
    <div className={styles.rule}>
      <Rule kind="hair" />
    </div>
    <Row margin={<span className={styles.number}>{number}</span>} align="middle" width="full">
      <div className={styles.line}>
        <input
          id={id}
          className={`${control.control} ${styles.letter}`}
          type="text"
          aria-label={label}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          aria-invalid={problem !== undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={letter}
          onKeyDown={onKey}
          onChange={(event) => onText(event.target.value)}
          onPaste={onPaste}
          onFocus={(event) => event.target.select()}
        />
        <span className={styles.name}>
          <span className={styles.beside} aria-hidden="true">
            {number}{' '}
          </span>
          {name}
          {secondLine !== undefined && <span className={styles.second}> {secondLine}</span>}
        </span>
        <span className={styles.state} data-marked={isMarked}>
          {stateWords}
        </span>
        {problem !== undefined && (
          <span className={styles.problem} id={`${id}-problem`} role="alert">
            {problem}
          </span>
        )}
      </div>
    </Row>
  </li>
);
