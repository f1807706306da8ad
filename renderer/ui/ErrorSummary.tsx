import { useEffect, useRef } from 'react';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { Row } from './Row.tsx';
import styles from './ErrorSummary.module.css';

export type ProblemLink = { fieldId: string; words: string };

export type ErrorSummaryProps = {
  /** The count in words: "Two things to put right". */
  heading: string;
  problems: readonly ProblemLink[];
  /** The last line: "Everything else you typed is still here." */
  rest: string;
};

const goTo = (fieldId: string) => {
  const field = document.getElementById(fieldId);
  field?.closest('[data-problem]')?.scrollIntoView({ block: 'nearest' });
  field?.focus();
};

/** First on the page after a form was sent with something missing. Each new list of problems takes the focus. */
export const ErrorSummary = ({ heading, problems, rest }: ErrorSummaryProps) => {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [problems]);
  return (
    <div className={styles.summary}>
      <Row
        align="top"
        margin={
          <span className={styles.sign}>
            <Icon name="triangle" size={40} />
          </span>
        }
      >
        <section ref={box} className={styles.box} tabIndex={-1} aria-labelledby="error-summary">
          <Heading id="error-summary">{heading}</Heading>
          <ul>
            {problems.map((problem) => (
              <li key={problem.fieldId}>
                <a
                  className={styles.link}
                  href={`#${problem.fieldId}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(problem.fieldId);
                  }}
                >
                  {problem.words}
                </a>
              </li>
            ))}
          </ul>
          <p className={styles.rest}>{rest}</p>
        </section>
      </Row>
    </div>
  );
};
