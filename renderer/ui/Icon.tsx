import type { ReactNode } from 'react';
import styles from './Icon.module.css';

export type IconName =
  | 'tick'
  | 'bar'
  | 'ring'
  | 'bubble'
  | 'triangle'
  | 'plus'
  | 'minus'
  | 'magnifier'
  | 'undo'
  | 'brand';

/** In pixels at the usual text size: 16 top bar, 20 in buttons and rows, 24 signs, 28 the brand, 40 the big warning. */
export type IconSize = 16 | 20 | 24 | 28 | 32 | 40;

export type IconProps = { name: IconName; size?: IconSize };

const shapes: Record<IconName, ReactNode> = {
  tick: <path className={styles.tick} d="M2.5 13.5 8.5 19.5 21.5 5.5" />,
  bar: <path className={styles.stroke} d="M4 12h16" />,
  ring: <circle className={styles.thinStroke} cx="12" cy="12" r="7.5" />,
  bubble: <path className={styles.thinStroke} d="M4 4h16v12h-8l-5 5v-5H4zM8 8.5h8M8 12h5" />,
  triangle: (
    <>
      <path className={styles.warning} d="M12 1.9 22.6 21.6H1.4z" />
      <path className={styles.warningBar} d="M12 8.2v6.6" />
      <circle className={styles.warningDot} cx="12" cy="18.3" r="1.5" />
    </>
  ),
  plus: <path className={styles.stroke} d="M12 4v16M4 12h16" />,
  minus: <path className={styles.stroke} d="M4 12h16" />,
  magnifier: (
    <>
      <circle className={styles.stroke} cx="10.5" cy="10.5" r="7" />
      <path className={styles.stroke} d="m15.8 15.8 5.2 5.2" />
    </>
  ),
  undo: <path className={styles.stroke} d="M8.5 4 4 8.5 8.5 13M4.5 8.5h10a5.5 5.5 0 0 1 0 11H10" />,
  brand: (
    <>
      <path
        className={styles.solid}
        d="M3.5 0h5.9v24H3.5A3.5 3.5 0 0 1 0 20.5v-17A3.5 3.5 0 0 1 3.5 0zM11.2 0h9.3A3.5 3.5 0 0 1 24 3.5v17a3.5 3.5 0 0 1-3.5 3.5h-9.3z"
      />
      <path className={styles.brandLines} d="m2.5 12.5 2.3 2.3 4-4.3M14 7.8h7M14 12.4h7M14 16.9h4.6" />
    </>
  ),
};

/** A drawn sign. It never stands alone for a meaning: the words beside it say the same, so screen readers skip it. */
export const Icon = ({ name, size = 20 }: IconProps) => (
  <svg className={styles.icon} data-size={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {shapes[name]}
  </svg>
);
