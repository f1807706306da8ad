import { useId } from 'react';
import { Bar as Stack, BarChart, XAxis, YAxis } from 'recharts';
import styles from './BarChart.module.css';
import type { Bar } from './BarChart.tsx';
import { barLayout, type BarLayoutAsked, overBars } from './barLayout.ts';
import { type Box, Hatched, Solid } from './barShapes.tsx';
import { LyingWords, StandingWords } from './barWords.tsx';

/** Of a bar, in pixels at the usual text size. */
const thickness = 40;
/** Right of the longest lying bar, for its number. */
const besideBars = 56;

const totalOf = ({ solid, hatched = 0 }: Bar): number => solid + hatched;

/** Draws the bars: loaded when the first chart is shown. */
export const BarDrawing = (asked: BarLayoutAsked) => {
  const { bars, width, scale } = asked;
  const hatching = useId();
  const { isLying, base, size } = barLayout(asked);
  const most = Math.max(1, ...bars.map(totalOf));
  const margin = isLying
    ? { top: 0, left: scale, right: besideBars * scale, bottom: 0 }
    : { top: overBars * scale, left: 0, right: 0, bottom: size.height - base };
  // A lying bar makes room for its words above it.
  const place = ({ x, y, width: along, height: up }: Box): Box => ({
    x,
    y: isLying ? y + 10 * scale : y,
    width: along,
    height: up,
  });
  return (
    <BarChart
      {...size}
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
        d={isLying ? `M${scale} 0v${size.height}` : `M0 ${base}h${size.width}`}
      />
    </BarChart>
  );
};
