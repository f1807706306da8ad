import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import styles from './BarChart.module.css';
import { barLayout } from './barLayout.ts';

export type Bar = {
  id: string;
  /** Under a standing bar: "6". */
  words: string;
  /** The same in full, over a lying bar: "6 October". */
  fullWords: string;
  /** What several bars have in common, under the first of them: "October", or "Oct" where there is no room. */
  span?: { words: string; short: string } | undefined;
  solid: number;
  hatched?: number | undefined;
  /** In place of a bar: "no session", in full "no session, snow". */
  gap?: { words: string; fullWords: string } | undefined;
};

export type BarChartProps = {
  bars: readonly Bar[];
  /** What the chart shows, in a sentence, for who cannot see it. The numbers stand in a table beside it. */
  summary: string;
  legend?: { solid: string; hatched: string } | undefined;
  /** Bars with long names always lie. */
  lies?: boolean | undefined;
};

/** Charts come with a library of their own, which no page loads before it shows one. */
const BarDrawing = lazy(async () => ({ default: (await import('./BarDrawing.tsx')).BarDrawing }));

/** Half the page leaves room for a table beside the chart. */
const widthOf = (bars: number, lies: boolean): 'third' | 'half' | 'full' => {
  if (lies) return 'half';
  if (bars > 8) return 'full';
  return bars > 4 ? 'half' : 'third';
};

/** How much room there is: its width, and the size of 1rem, in pixels. */
const useRoom = () => {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; rem: number }>();
  useEffect(() => {
    const element = room.current;
    if (element === null) return;
    const watcher = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, rem: Number.parseFloat(getComputedStyle(element).fontSize) }),
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { room, size };
};

/** Bars that stand side by side, or lie below each other where the page is too narrow for them. */
export const BarChart = ({ bars, summary, legend, lies = false }: BarChartProps) => {
  const { room, size } = useRoom();
  const drawing = size && { bars, width: size.width, scale: size.rem / 16, lies };
  return (
    <div className={styles.chart} data-width={widthOf(bars.length, lies)}>
      <p className={styles.summary}>{summary}</p>
      {legend !== undefined && (
        <p className={styles.legend} aria-hidden="true">
          <Swatch kind="solid" />
          {legend.solid}
          <Swatch kind="hatched" />
          {legend.hatched}
        </p>
      )}
      <div ref={room} className={styles.drawing} aria-hidden="true">
        {drawing && (
          <Suspense fallback={<svg {...barLayout(drawing).size} />}>
            <BarDrawing {...drawing} />
          </Suspense>
        )}
      </div>
    </div>
  );
};

const Swatch = ({ kind }: { kind: 'solid' | 'hatched' }) => (
  <svg className={styles.swatch} viewBox="0 0 20 20" focusable="false">
    {kind === 'solid' ? (
      <path className={styles.solid} d="M0 0h20v20H0z" />
    ) : (
      <>
        <path className={styles.outline} strokeWidth="2" d="M1 1h18v18H1z" />
        <path
          className={styles.hatching}
          strokeWidth="3"
          d="M1 8 8 1M1 14 14 1M3 18 18 3M9 19 19 9M15 19l4-4"
        />
      </>
    )}
  </svg>
);
