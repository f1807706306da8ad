import type { ReactNode } from 'react';
import styles from './TextLink.module.css';

export type TextLinkProps = {
  children: ReactNode;
  href: string;
  /** accent inside sentences; ink for the bold name that leads a row. */
  tone?: 'accent' | 'ink' | undefined;
  /** Begins with the words of the link, then says what it is about. */
  fullName?: string | undefined;
};

/** A link among words. Give it room of its own in rows, so that it is 44 px high there. */
export const TextLink = ({ children, href, tone = 'accent', fullName }: TextLinkProps) => (
  <a className={styles.link} data-tone={tone} href={href} aria-label={fullName}>
    {children}
  </a>
);
