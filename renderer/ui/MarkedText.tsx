import styles from './MarkedText.module.css';

export type MarkedPiece = {
  from: number;
  to: number;
  /** The number under which the piece stands in a list beside the text. */
  number?: number | undefined;
  /** found: something was read there; leave-out: something that is better left out. */
  kind: 'found' | 'leave-out';
};

export type MarkedTextProps = { text: string; pieces: readonly MarkedPiece[]; label: string };

const lengthOf = ({ from, to }: MarkedPiece): number => to - from;

/** The text cut wherever a piece begins or ends, each stretch with the shortest piece that covers it. */
const stretches = (text: string, pieces: readonly MarkedPiece[]) => {
  const cuts = [...new Set([0, text.length, ...pieces.flatMap(({ from, to }) => [from, to])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const [piece] = pieces
      .filter((each) => each.from <= from && to <= each.to)
      .sort((one, other) => lengthOf(one) - lengthOf(other));
    return { from, to, piece };
  });
};

/** A text as it was written, with stretches of it marked. Stands inside a Row. */
export const MarkedText = ({ text, pieces, label }: MarkedTextProps) => (
  <blockquote className={styles.text} aria-label={label}>
    {stretches(text, pieces).map(({ from, to, piece }) =>
      piece ? (
        <mark key={from} className={styles.mark} data-kind={piece.kind}>
          {text.slice(from, to)}
          {piece.number !== undefined && piece.to === to && (
            <sup className={styles.number}>{piece.number}</sup>
          )}
        </mark>
      ) : (
        <span key={from}>{text.slice(from, to)}</span>
      ),
    )}
  </blockquote>
);
