import { useId } from 'react';
import { Bar as Stack, BarChart, XAxis, YAxis } from 'recharts';
import styles from './BarChart.module.css';
import type { Bar } from './BarChart.tsx';
import { type Box, Hatched, Solid } from './barShapes.tsx';
import { LyingWords, StandingWords } from './barWords.tsx';

export type BarDrawingProps = {
  bars: readonly Bar[];
  /** The room there is, in pixels. */
  width: number;
  /** 1 at the usual text size, 2 at twice that. */
  scale: number;
  lies: boolean;
};

/** In pixels at the usual text size: bars of 40, 66 apart, the highest 197 over the line. */
const pitch = 66;
const thickness = 40;
const highest = 197;
const overBars = 28;
const underBars = 34;
const underSpans = 26;
/** Right of the longest lying bar, for its number. */
const besideBars = 56;

const totalOf = ({ solid, hatched = 0 }: Bar): number => solid + hatched;

/** Draws the bars: loaded when the first chart is shown. */
export const BarDrawing = ({ bars, width, scale, lies }: BarDrawingProps) => {
  const hatching = useId();
  const isLying = lies || bars.length * pitch * scale > width;
  const most = Math.max(1, ...bars.map(totalOf));
  const base = (overBars + highest) * scale;
  const hasSpans = bars.some(({ span }) => span !== undefined);
  const sizes = isLying
    ? { width, height: bars.length * pitch * scale }
    : {
        width: bars.length * pitch * scale,
        height: base + (underBars + (hasSpans ? underSpans : 0)) * scale,
      };
  const margin = isLying
    ? { top: 0, left: scale, right: besideBars * scale, bottom: 0 }
    : { top: overBars * scale, left: 0, right: 0, bottom: sizes.height - base };
  // A lying bar makes room for its words above it.
  const place = ({ x, y, width: along, height: up }: Box): Box => ({
    x,
    y: isLying ? y + 10 * scale : y,
    width: along,
    height: up,
  });
  return (
    <BarChart
      {...sizes}
      data={bars.map((bar) => ({ id: bar.id, solid: bar.solid, hatched: bar.hatched ?? 0 }))}
      layout={isLying ? 'vertical' : 'horizontal'}
      margin={margin}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <defs>
        <pattern
          id={hatching}
          width={7 * scale}
          height={7 * scale}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatched} strokeWidth={4 * scale} d={`M0 0v${7 * scale}`} />
        </pattern>
      </defs>
      <XAxis hide {...(isLying ? { type: 'number', domain: [0, most] } : { dataKey: 'id' })} />
      <YAxis
        hide
        {...(isLying ? { type: 'category', dataKey: 'id' } : { type: 'number', domain: [0, most] })}
      />
      <Stack
        dataKey="solid"
        stackId="all"
        barSize={thickness * scale}
        isAnimationActive={false}
        shape={({ index, ...box }) => (
          <Solid
            box={place(box)}
            scale={scale}
            isLying={isLying}
            isCovered={(bars[index]?.hatched ?? 0) > 0}
          />
        )}
      />
      <Stack
        dataKey="hatched"
        stackId="all"
        barSize={thickness * scale}
        isAnimationActive={false}
        shape={({ index, ...box }) => {
          const bar = bars[index];
          if (!bar) return <g />;
          const words = { bars, bar, index, box: place(box), scale, total: totalOf(bar) };
          return (
            <g>
              <Hatched box={place(box)} scale={scale} isLying={isLying} pattern={hatching} />
              {isLying ? <LyingWords {...words} room={width} /> : <StandingWords {...words} base={base} />}
            </g>
          );
        }}
      />
      <path
        className={styles.base}
        strokeWidth={2 * scale}
        d={isLying ? `M${scale} 0v${sizes.height}` : `M0 ${base}h${sizes.width}`}
      />
    </BarChart>
  );
};
