import { useEffect, useState } from 'react';
import { DeleteRecords } from './DeleteRecords.tsx';
import { deletedRecords } from './deletedRecords.ts';
import { DueLine } from './DueLine.tsx';
import { keyOf } from './dueWords.ts';
import { KeepLonger } from './KeepLonger.tsx';
import { TimesForm } from './TimesForm.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { List } from '#renderer/ui/List.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

/** What has been kept long enough, each with its reason: kept for longer or deleted, one by one or all that is ticked. */
export const KeepingScreen = () => {
  const asked = useCall('keeping.due', {}, { keepsLast: true });
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const [doing, setDoing] = useState<'longer' | 'delete' | 'nothing'>();
  const deleted = deletedRecords.last();
  useEffect(
    () => () => {
      // Drawn anew in the same place it is the same visit; elsewhere it is over.
      if (window.location.hash !== '#/settings/keeping') deletedRecords.forget();
    },
    [],
  );
  if (!asked.data) return <Waiting on={asked} />;
  const { due, times } = asked.data;
  const ticked = due.filter((each) => ticks.has(keyOf(each)));
  const areAllTicked = ticked.length === due.length;
  const begin = (what: 'longer' | 'delete') => {
    deletedRecords.forget();
    setDoing(ticked.length === 0 ? 'nothing' : what);
  };
  const close = () => {
    setDoing(undefined);
    setTicks(new Set());
  };
  const toggle = (key: string) => {
    setDoing(undefined);
    setTicks((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  };
  return (
    <Page
      title={t('keeping.title')}
      isLeadersOwn
      back={{ words: t('settings.title'), href: '#/settings' }}
      first={
        <>
          {deleted && doing === undefined && (
            <Notice kind="done" title={t('keeping.deleted.title', { count: deleted.count })}>
              {t('keeping.deleted.text')}
              {deleted.backups.secondPlace === 'not-there' && ` ${t('holding.erased.secondPlace')}`}
              {deleted.backups.left.length > 0 &&
                ` ${t('holding.erased.left', { count: deleted.backups.left.length, files: deleted.backups.left.join(', ') })}`}
            </Notice>
          )}
          {doing === 'nothing' && <Notice kind="put-right" title={t('keeping.none')} />}
        </>
      }
    >
      <PageTitle side={due.length > 0 ? t('keeping.lead') : undefined}>{t('keeping.title')}</PageTitle>
      {due.length === 0 && <EmptyState>{t('keeping.empty')}</EmptyState>}
      {due.length > 0 && (
        <>
          <List label={t('keeping.title')}>
            {due.map((each) => (
              <DueLine
                key={keyOf(each)}
                due={each}
                isTicked={ticks.has(keyOf(each))}
                onToggle={() => toggle(keyOf(each))}
              />
            ))}
          </List>
          <Row space={16}>
            <Buttons>
              <Button isExpanded={doing === 'longer'} onPress={() => begin('longer')}>
                {t('keeping.longer.open')}
              </Button>
              <Button isExpanded={doing === 'delete'} onPress={() => begin('delete')}>
                {t('keeping.delete.open')}
              </Button>
              <Button
                kind="quiet"
                onPress={() => {
                  setDoing(undefined);
                  setTicks(new Set(areAllTicked ? [] : due.map(keyOf)));
                }}
              >
                {t(areAllTicked ? 'keeping.untickAll' : 'keeping.tickAll')}
              </Button>
            </Buttons>
          </Row>
          {doing === 'longer' && ticked.length > 0 && <KeepLonger ticked={ticked} onClose={close} />}
          {doing === 'delete' && ticked.length > 0 && <DeleteRecords ticked={ticked} onDone={close} />}
        </>
      )}
      <Section heading={t('keeping.times.heading')} side={t('keeping.times.side')} hasRule>
        <TimesForm times={times} />
      </Section>
    </Page>
  );
};
