import styles from './TopBar.module.css';

/** A link when it has an href, a button when it has onPress. */
export type TopAction = {
  id: string;
  words: string;
  /** Stays in the bar of a narrow page; the others go into the menu. */
  isAlwaysInBar?: boolean | undefined;
} & ({ href: string } | { onPress: () => void });

export type TopActionsProps = { actions: readonly TopAction[] };

/** The actions of the top bar, also shown in the menu of a narrow page. */
export const TopActions = ({ actions }: TopActionsProps) => (
  <ul className={styles.actions}>
    {actions.map((action) => (
      <li key={action.id} data-always={action.isAlwaysInBar === true}>
        {'href' in action ? (
          <a className={styles.action} href={action.href}>
            {action.words}
          </a>
        ) : (
          <button className={styles.action} type="button" onClick={action.onPress}>
            {action.words}
          </button>
        )}
      </li>
    ))}
  </ul>
);
