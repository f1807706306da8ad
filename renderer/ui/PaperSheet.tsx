import styles from './PaperSheet.module.css';

export type PaperBox = {
  mark: 'empty' | 'tick' | 'letter';
  /** What a screen reader says of it: "box to tick". */
  words: string;
  /** In the box of a letter. */
  letter?: string | undefined;
};

export type PaperLine = {
  id: string;
  number: number;
  /** Without one it is a line to write on. */
  name?: string | undefined;
  /** What tells two of one name apart. */
  under?: string | undefined;
  boxes: readonly PaperBox[];
};

export type PaperSheetProps = {
  /** What the table holds, for screen readers. */
  caption: string;
  numberHeading: string;
  nameHeading: string;
  /** What a screen reader says of a line without a name: "line to write on". */
  lineWords: string;
  headings: readonly string[];
  lines: readonly PaperLine[];
  size?: 'normal' | 'large' | undefined;
};

/** Names with boxes to tick by hand, as they stand on paper. A narrow page shows the names alone; paper has all of it. */
export const PaperSheet = ({
  caption,
  numberHeading,
  nameHeading,
  lineWords,
  headings,
  lines,
  size = 'normal',
}: PaperSheetProps) => (
  <table className={styles.sheet} data-size={size} data-wide={headings.length > 3}>
    <caption className={styles.unseen}>{caption}</caption>
    <thead>
      <tr>
        <th className={styles.number} scope="col">
          {numberHeading}
        </th>
        <th className={styles.name} scope="col">
          {nameHeading}
        </th>
        {headings.map((heading) => (
          <th key={heading} className={styles.box} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map(({ id, number, name, under, boxes }) => (
        <tr key={id}>
          {name === undefined ? (
            <>
              <th className={styles.number} scope="row">
                {number}
              </th>
              <td className={styles.name}>
                <span className={styles.unseen}>{lineWords}</span>
              </td>
            </>
          ) : (
            <>
              <td className={styles.number}>{number}</td>
              <th className={styles.name} scope="row">
                {name}
                {under !== undefined && <span className={styles.under}> {under}</span>}
              </th>
            </>
          )}
          {boxes.map(({ mark, words, letter }, position) => (
            <td key={headings[position]} className={styles.box}>
              <span className={styles.square} data-mark={mark} role="img" aria-label={words}>
                {mark === 'letter' && letter}
                {mark === 'tick' && '✓'}
              </span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
