import styles from './BarChart.module.css';
import type { Bar } from './BarChart.tsx';
import type { Box } from './barShapes.tsx';

type WordsProps = {
  bars: readonly Bar[];
  bar: Bar;
  index: number;
  /** Of the last part of the bar. */
  box: Box;
  scale: number;
  total: number;
};

const size = 18;
const numberSize = 20;
const lineHeight = 24;
/** How wide a letter is at most, on the whole. */
const letter = 9.5;

/** Under a standing bar its day, over it its number; or the words that stand in its place, a word a line. */
export const StandingWords = ({
  bars,
  bar,
  index,
  box,
  scale,
  total,
  base,
}: WordsProps & { base: number }) => {
  const middle = box.x + box.width / 2;
  const lines = bar.gap?.words.split(' ') ?? [];
  const isAlone = bars[index + 1] === undefined || bars[index + 1]?.span !== undefined;
  return (
    <g fontSize={size * scale} textAnchor="middle">
      {bar.gap === undefined && (
        <text className={styles.number} fontSize={numberSize * scale} x={middle} y={box.y - 8 * scale}>
          {total}
        </text>
      )}
      {lines.map((line, at) => (
        <text
          key={line}
          className={styles.soft}
          x={middle}
          y={base - (10 + lineHeight * (lines.length - 1 - at)) * scale}
        >
          {line}
        </text>
      ))}
      <text className={styles.words} x={middle} y={base + 24 * scale}>
        {bar.words}
      </text>
      {bar.span !== undefined && (
        <text className={styles.soft} textAnchor="start" x={box.x} y={base + 50 * scale}>
          {isAlone ? bar.span.short : bar.span.words}
        </text>
      )}
    </g>
  );
};

/** What a line of that width holds; the whole name stands in the table. */
const shortened = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;

/** Over a lying bar what it is about, behind it its number. */
export const LyingWords = ({ bar, box, scale, total, room }: WordsProps & { room: number }) => (
  <g fontSize={size * scale}>
    <text className={styles.words} x={6 * scale} y={box.y - 5 * scale}>
      {shortened(bar.fullWords, Math.floor(room / (letter * scale)))}
    </text>
    {bar.gap === undefined ? (
      <text
        className={styles.number}
        fontSize={numberSize * scale}
        x={box.x + box.width + 8 * scale}
        y={box.y + box.height / 2 + 7 * scale}
      >
        {total}
      </text>
    ) : (
      <text className={styles.soft} x={6 * scale} y={box.y + box.height / 2 + 6 * scale}>
        {shortened(bar.gap.fullWords, Math.floor(room / (letter * scale)))}
      </text>
    )}
  </g>
);
