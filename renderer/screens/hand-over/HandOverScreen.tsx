import { useState } from 'react';
import { Away } from './Away.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { BringFile } from '#renderer/app/backups/BringFile.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { SavedNotice } from '#renderer/app/saving/SavedNotice.tsx';
import { useStanding } from '#renderer/app/status.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { dayOfInstant, nearDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export type Saving = OutputOf<'handOver.save'>;

/** To whom the groups are handed over, from whom they came, and how they come back. */
export const HandOverScreen = () => {
  const { status } = useStanding();
  const asked = useCall('handOver.get', {});
  const settings = useCall('settings.get', {});
  const [answer, setAnswer] = useState<Saving>();
  if (asked.data === undefined || !settings.data) return <Waiting on={settings} />;
  const now = asked.data;
  const when = now && nearDay(dayOfInstant(now.at), status.today);
  return (
    <Page title={t('handOver.title')} back={{ words: t('settings.title'), href: '#/settings' }}>
      <PageTitle side={t('handOver.lead')}>{t('handOver.title')}</PageTitle>
      {answer?.outcome === 'practice' && <Notice kind="know" title={t('handOver.practice')} />}
      {answer?.outcome === 'stands-otherwise' && <Notice kind="know" title={t('handOver.otherwise')} />}
      {answer?.outcome === 'saved' && (
        <>
          <SavedNotice
            key={answer.file.ticket}
            file={answer.file}
            fileName={answer.fileName}
            lostText={t('handOver.lost')}
          />
          {now && (
            <Row space={16}>
              <p>
                <Said what="handOver.next" values={{ who: now.who }} />
              </p>
            </Row>
          )}
        </>
      )}
      {now && (
        <Row space={16}>
          <p>
            <Said
              what={now.isWithoutFile ? 'handOver.stands.without' : `handOver.stands.${now.state}`}
              values={{ who: now.who, when: when ?? '' }}
            />
          </p>
        </Row>
      )}
      {now?.state === 'away' ? (
        <Away who={now.who} onAnswer={setAnswer} />
      ) : (
        <>
          <HandOverForm now={now} settings={settings.data} onAnswer={setAnswer} />
          <Section heading={t('handOver.take.heading')} side={t('handOver.take.text')} hasRule>
            <BringFile />
          </Section>
        </>
      )}
    </Page>
  );
};
