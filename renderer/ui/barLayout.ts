import type { Bar } from './BarChart.tsx';

export interface BarLayoutAsked {
  bars: readonly Bar[];
  /** The room there is, in pixels. */
  width: number;
  /** 1 at the usual text size, 2 at twice that. */
  scale: number;
  lies: boolean;
}

/** In pixels at the usual text size: bars 66 apart, the highest 197 over the line. */
const pitch = 66;
const highest = 197;
export const overBars = 28;
const underBars = 34;
const underSpans = 26;

/**
 * Whether the bars lie, as they do where they have no room side by side, how large the drawing is, and how far down its
 * line, in pixels. Known before the drawing itself is loaded, so that nothing moves when it comes.
 */
export const barLayout = ({ bars, width, scale, lies }: BarLayoutAsked) => {
  const length = bars.length * pitch * scale;
  const base = (overBars + highest) * scale;
  if (lies || length > width) return { isLying: true, base, size: { width, height: length } };
  const hasSpans = bars.some(({ span }) => span !== undefined);
  const height = base + (underBars + (hasSpans ? underSpans : 0)) * scale;
  return { isLying: false, base, size: { width: length, height } };
};
