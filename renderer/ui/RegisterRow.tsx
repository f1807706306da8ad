import { Button } from './Button.tsx';
import { Mark, type MarkShape } from './Mark.tsx';
import styles from './RegisterRow.module.css';

/** Another mark that can be given instead: "Apologies", in full "Apologies from Doreen Hughes". */
export type RowChoice = { id: string; words: string; fullName: string; onPress: () => void };

export type RegisterRowProps = {
  name: string;
  mark: MarkShape;
  /** On the right, in words: "Here", "Sent apologies", "Didn’t come". */
  stateWords?: string | undefined;
  /** Under the name: "To come", "Not recorded", or what tells two of one name apart. */
  secondLine?: string | undefined;
  /** Buttons on top of the row. They never mark "here". */
  choices?: readonly RowChoice[] | undefined;
  /** The row itself was pressed. */
  onPress: () => void;
};

/** One person of a register. The whole row is one press; nothing in it differs by who referred the person. */
export const RegisterRow = ({
  name,
  mark,
  stateWords,
  secondLine,
  choices = [],
  onPress,
}: RegisterRowProps) => (
  <li className={styles.row} data-mark={mark} data-choices={choices.length > 1 ? 'several' : undefined}>
    <button
      className={styles.press}
      type="button"
      data-press=""
      aria-pressed={mark === 'here'}
      onClick={onPress}
    >
      <span className={styles.inside}>
        <span className={styles.mark}>
          <Mark mark={mark} />
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          {secondLine !== undefined && <span className={styles.second}> {secondLine}</span>}
        </span>
        {stateWords !== undefined && <span className={styles.state}> {stateWords}</span>}
      </span>
    </button>
    {choices.length > 0 && (
      <div className={styles.choices} data-paper="off">
        {choices.map((choice) => (
          <Button key={choice.id} size="row" fullName={choice.fullName} onPress={choice.onPress}>
            {choice.words}
          </Button>
        ))}
      </div>
    )}
  </li>
);
