import type { ReactNode } from 'react';
import styles from './ButtonGroup.module.css';

export type ButtonGroupProps = { children: ReactNode };

/** Buttons side by side, the main one first; below each other when the page is narrow. */
export const ButtonGroup = ({ children }: ButtonGroupProps) => <div className={styles.group}>{children}</div>;
