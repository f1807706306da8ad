import styles from './BarChart.module.css';

/** Where something is drawn, in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

type ShapeProps = { box: Box; scale: number; isLying: boolean };

/** Paper between the solid and the hatched part of a bar. */
const gap = 3;
const outline = 2.5;

const pathOf = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}z`;

/** The first part of a bar; when a hatched part covers it, it leaves a gap to it. */
export const Solid = ({ box, scale, isLying, isCovered }: ShapeProps & { isCovered: boolean }) => {
  const less = isCovered ? gap * scale : 0;
  const drawn = isLying
    ? { ...box, width: Math.max(0, box.width - less) }
    : { ...box, y: box.y + Math.min(less, box.height), height: Math.max(0, box.height - less) };
  return <path className={styles.solid} d={pathOf(drawn)} />;
};

/** The second part of a bar: outlined and hatched, so that it differs by more than its colour. */
export const Hatched = ({ box, scale, isLying, pattern }: ShapeProps & { pattern: string }) => {
  const long = isLying ? box.width : box.height;
  if (long === 0) return null;
  const edge = (outline * scale) / 2;
  const inside = {
    x: box.x + edge,
    y: box.y + edge,
    width: Math.max(0, box.width - 2 * edge),
    height: Math.max(0, box.height - 2 * edge),
  };
  return (
    <>
      <path className={styles.outline} strokeWidth={outline * scale} d={pathOf(inside)} />
      <path fill={`url(#${pattern})`} d={pathOf(inside)} />
    </>
  );
};
