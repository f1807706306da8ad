import { useId, type ReactNode } from 'react';
import { Heading } from './Heading.tsx';
import { Row } from './Row.tsx';
import styles from './Section.module.css';

export type SectionProps = {
  heading: ReactNode;
  children: ReactNode;
  /** stage is the smaller heading of a list of stages. */
  size?: 'heading' | 'stage' | undefined;
  /** A soft line under the heading, such as "4 of 8 done". */
  side?: ReactNode;
  /** A link or quiet button beside the heading, such as "Change". */
  action?: ReactNode;
  margin?: ReactNode;
  /** An ink rule on top: a new part of the page begins. */
  hasRule?: boolean | undefined;
};

/** A named part of a page. Its children are rows, lists or notices that hang from the line themselves. */
export const Section = ({
  heading,
  children,
  size = 'heading',
  side,
  action,
  margin,
  hasRule = false,
}: SectionProps) => {
  const headingId = useId();
  return (
    <section className={styles.section} data-size={size} data-rule={hasRule} aria-labelledby={headingId}>
      <Row margin={margin} width="full" rule={hasRule ? 'ink' : undefined}>
        <div className={styles.head}>
          <Heading id={headingId} size={size}>
            {heading}
          </Heading>
          {action}
        </div>
        {side !== undefined && <p className={styles.side}>{side}</p>}
      </Row>
      {children}
    </section>
  );
};
