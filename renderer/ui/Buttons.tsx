import type { ReactNode } from 'react';
import styles from './Buttons.module.css';

export type ButtonsProps = { children: ReactNode };

/** Buttons of one form or place, side by side; below each other when the page is narrow. */
export const Buttons = ({ children }: ButtonsProps) => <div className={styles.buttons}>{children}</div>;
