import styles from './SizedWords.module.css';

export type SizedWordsProps = { children: string; size: 100 | 125 | 150 | 175 | 200 };

/** A word in the size that it names, whatever size is chosen now. */
export const SizedWords = ({ children, size }: SizedWordsProps) => (
  <span className={styles.words} data-size={size}>
    {children}
  </span>
);
