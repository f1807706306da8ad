import styles from './Listing.module.css';
import { Card } from '#renderer/ui/Card.tsx';
import { Heading } from '#renderer/ui/Heading.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Print } from '#shared/domain/paper.ts';

export interface ListingProps {
  sheet: OutputOf<'otherGroups.getSheet'> | undefined;
  print: Print;
}

/** The sheet as it leaves: its title, and of each group what it is, when, where, and whom to ring. */
export const Listing = ({ sheet, print }: ListingProps) => (
  <Card margin={t('otherGroups.sheet.leaves')} label={t('otherGroups.sheet.preview')}>
    {sheet ? (
      <div className={styles.sheet} data-print={print}>
        <Heading>{sheet.title}</Heading>
        {sheet.blocks.map(({ name, lines, checked }, at) => (
          <div key={at} className={styles.block}>
            <Heading level={3} size="stage">
              {name}
            </Heading>
            {lines.map((words) => (
              <p key={words}>{words}</p>
            ))}
            {checked !== undefined && <p className={styles.checked}>{checked}</p>}
          </div>
        ))}
        {sheet.foot !== undefined && <p>{sheet.foot}</p>}
      </div>
    ) : (
      <p>{t('otherGroups.sheet.nothing')}</p>
    )}
  </Card>
);
