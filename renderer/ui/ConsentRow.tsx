import { Icon, type IconName } from './Icon.tsx';
import styles from './ConsentRow.module.css';

export type ConsentAnswer = 'given' | 'refused' | 'withdrawn' | 'not-asked' | 'older-wording';

export type ConsentRowProps = {
  /** What was asked: "Tell Priya whether I come". */
  children: string;
  answer: ConsentAnswer;
  /** The answer in words: "Yes", "No", "Not asked yet". */
  answerWords: string;
  /** "12 Nov". */
  date?: string | undefined;
};

const signs: Record<ConsentAnswer, IconName> = {
  given: 'tick',
  refused: 'bar',
  withdrawn: 'bar',
  'not-asked': 'ring',
  'older-wording': 'ring',
};

/** One consent, to read. All of them are changed together, behind Change. */
export const ConsentRow = ({ children, answer, answerWords, date }: ConsentRowProps) => (
  <li className={styles.consent}>
    <Icon name={signs[answer]} size={16} />
    <span className={styles.asked}>{children}</span>
    <span className={styles.answer}>
      <b>{answerWords}</b>
      {date !== undefined && `, ${date}`}
    </span>
  </li>
);
