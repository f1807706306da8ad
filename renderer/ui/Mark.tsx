import styles from './Mark.module.css';

export type MarkShape = 'blank' | 'here' | 'apologies' | 'did-not-come' | 'away' | 'called-off';

export type MarkProps = { mark: MarkShape };

/**
 * The silhouettes of the register: empty square, full square with a tick, speech bubble, ring with a bar; and of what
 * counts for nobody: a square of dashes, and a bar.
 */
export const Mark = ({ mark }: MarkProps) => (
  <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    {mark === 'blank' && (
      <rect className={styles.empty} x="1.25" y="1.25" width="29.5" height="29.5" rx="4.75" />
    )}
    {mark === 'away' && (
      <rect className={styles.dashed} x="1.25" y="1.25" width="29.5" height="29.5" rx="4.75" />
    )}
    {mark === 'called-off' && <path className={styles.drawn} d="M5 16h22" />}
    {mark === 'here' && (
      <>
        <rect className={styles.full} x="0.75" y="0.75" width="30.5" height="30.5" rx="5.25" />
        <path className={styles.tick} d="m7.5 17 5.5 5.75L25 10.25" />
      </>
    )}
    {mark === 'apologies' && (
      <path
        className={styles.drawn}
        d="M5 2.5h22a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H15.5L8.5 31v-6.5H5a3 3 0 0 1-3-3v-16a3 3 0 0 1 3-3zM9 10.5h14M9 16.25h8.5"
      />
    )}
    {mark === 'did-not-come' && (
      <>
        <circle className={styles.drawn} cx="16" cy="16" r="14.4" />
        <path className={styles.drawn} d="M9.5 16h13" />
      </>
    )}
  </svg>
);
