import type { ReactNode } from 'react';
import { TopActions, type TopAction } from './TopBarActions.tsx';
import styles from './TopBar.module.css';

export type TopBarProps = {
  /** The way back to where this page belongs. */
  back?: { words: string; href: string } | undefined;
  /** Where the leader is, when there is no way back: "Larkfield Village Hall, small room". */
  place?: string | undefined;
  /** Saved: that everything is on disk. */
  saved?: ReactNode;
  /** Text size, language, help: in the same place on every page. */
  actions: readonly TopAction[];
};

/** The line above every page. */
export const TopBar = ({ back, place, saved, actions }: TopBarProps) => (
  <header className={styles.bar} data-region="top" data-paper="off" tabIndex={-1}>
    {back === undefined ? (
      <p className={styles.place}>{place}</p>
    ) : (
      <p className={styles.back}>
        <a className={styles.backLink} href={back.href}>
          {back.words}
        </a>
      </p>
    )}
    <output className={styles.saved}>{saved}</output>
    <TopActions actions={actions} />
  </header>
);
