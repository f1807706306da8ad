import { useState } from 'react';
import styles from './ConcernsScreen.module.css';
import { Earlier } from './Earlier.tsx';
import { RingFirst } from './RingFirst.tsx';
import { WriteDown } from './WriteDown.tsx';
import { PageForHelpers } from '#renderer/app/PageForHelpers.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useStanding } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

/** Worried about somebody: step by step whom to ring, what to write down and whom to give it to (DOMAIN 6, rule 6). */
export const ConcernsScreen = () => {
  const { isHelping } = useStanding().status;
  const [isLooking, setIsLooking] = useState(false);
  const settings = useCall('settings.get', {});
  if (!settings.data) return <Waiting on={settings} />;
  return (
    <PageForHelpers
      title={t('concerns.title')}
      paperFoot={t('concerns.paperFoot')}
      help="worried"
      {...(isHelping && { back: { words: t('helperMode.title'), href: '#/register' } })}
    >
      <div data-paper="off">
        <PageTitle side={t('concerns.lead')}>{t('concerns.title')}</PageTitle>
        <Section heading={t('concerns.danger.heading')} margin="1">
          <Row space={8}>
            <p className={styles.number}>{t('concerns.danger.number')}</p>
            <p>{t('concerns.danger.text')}</p>
          </Row>
        </Section>
        <RingFirst settings={settings.data} />
      </div>
      <WriteDown settings={settings.data} isInList={isLooking} />
      <Earlier onLooking={setIsLooking} />
    </PageForHelpers>
  );
};
