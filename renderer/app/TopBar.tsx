import { Icon } from '../ui/Icon.tsx';
import { TopActions, type TopAction } from './TopBarActions.tsx';
import styles from './TopBar.module.css';

export type TopBarProps = {
  /** The way back to where this page belongs. */
  back?: { words: string; href: string } | undefined;
  /** Where the leader is, when there is no way back: "Larkfield Village Hall, small room". */
  place?: string | undefined;
  /** That everything is on disk: "All changes saved 10:42", and "Saved 10:42" where the page is narrow. */
  saved?: { words: string; shortWords: string } | undefined;
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
    <output className={styles.saved}>
      {saved !== undefined && (
        <>
          <Icon name="tick" size={16} />
          <span className={styles.words}>{saved.words}</span>
          <span className={styles.shortWords}>{saved.shortWords}</span>
        </>
      )}
    </output>
    <TopActions actions={actions} />
  </header>
);
