import type { ReactNode } from 'react';
import styles from './Heading.module.css';

export type HeadingProps = {
  children: ReactNode;
  level?: 2 | 3 | undefined;
  /** heading 24 px, stage 22 px, list 18 px soft ("Expected today"). */
  size?: 'heading' | 'stage' | 'list' | undefined;
  id?: string | undefined;
};

/** A heading without a part of its own; Section gives one together with its landmark. */
export const Heading = ({ children, level = 2, size = 'heading', id }: HeadingProps) => {
  const Level = level === 2 ? 'h2' : 'h3';
  return (
    <Level id={id} className={styles.heading} data-size={size}>
      {children}
    </Level>
  );
};
