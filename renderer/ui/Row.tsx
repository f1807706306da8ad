import type { ReactNode } from 'react';
import styles from './Row.module.css';
import { Rule } from './Rule.tsx';

/** Blank space above the row, in pixels at the usual text size. */
export type RowSpace = 0 | 8 | 12 | 16 | 20 | 24 | 40;

export type RowProps = {
  children: ReactNode;
  /** Left of the line: a mark, time, date, number or sign, at most two words. */
  margin?: ReactNode;
  /** Buttons at the right edge; under the words when the page is narrow. */
  aside?: ReactNode;
  space?: RowSpace | undefined;
  /** A ruled line on top of the row. */
  rule?: 'hair' | 'ink' | undefined;
  /** line: margin and content share their first line of words; top: their upper edge; middle: their middle. */
  align?: 'line' | 'top' | 'middle' | undefined;
  /** sentence stops at a length that is easy to read; full goes to the right edge, for tables and cards. */
  width?: 'sentence' | 'full' | undefined;
};

/** Everything on a page hangs from the line: whether, when, how many to the left of it, who and what to the right. */
export const Row = ({
  children,
  margin,
  aside,
  space = 0,
  rule,
  align = 'line',
  width = 'sentence',
}: RowProps) => (
  <div className={styles.row} data-space={space} data-rule={rule} data-align={align} data-width={width}>
    {rule !== undefined && <Rule kind={rule} />}
    {margin !== undefined && <div className={styles.margin}>{margin}</div>}
    <div className={styles.content}>{children}</div>
    {aside !== undefined && <div className={styles.aside}>{aside}</div>}
  </div>
);
