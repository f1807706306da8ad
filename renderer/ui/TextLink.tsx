import type { ReactNode } from 'react';
import styles from './TextLink.module.css';

export type TextLinkProps = {
  children: ReactNode;
  href: string;
  /** accent inside sentences; ink for the bold name that leads a row. */
  tone?: 'accent' | 'ink' | undefined;
};

/** A link among words. Give it room of its own in rows, so that it is 44 px high there. */
export const TextLink = ({ children, href, tone = 'accent' }: TextLinkProps) => (
  <a className={styles.link} data-tone={tone} href={href}>
    {children}
  </a>
);
