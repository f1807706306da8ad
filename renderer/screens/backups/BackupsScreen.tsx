import { useState } from 'react';
import { BackupLine } from './BackupLine.tsx';
import { SecondPlace } from './SecondPlace.tsx';
import { BringFile } from '#renderer/app/backups/BringFile.tsx';
import { Working } from '#renderer/app/backups/Working.tsx';
import { BackupsPage } from '#renderer/app/BackupsPage.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { dayOfInstant, nearDay } from '#renderer/words/dates.ts';
import { atStart } from '#renderer/words/numbers.ts';
import { t } from '#renderer/words/words.ts';

/** The backups there are, by day; where copies go; and the way to bring one from elsewhere. */
export const BackupsScreen = () => {
  const asked = useCall('backups.list', {});
  const status = useCall('app.status', {});
  const safety = useCall('safety.get', {});
  const make = useCommand('backups.make');
  const [outcome, setOutcome] = useState<'made' | 'stopped'>();
  if (!asked.data || !status.data) {
    return (
      <BackupsPage title={t('backups.title')}>
        <PageTitle>{t('backups.title')}</PageTitle>
        {asked.problem && <ProblemNotice problem={asked.problem} />}
      </BackupsPage>
    );
  }
  const { backups, unreadable, secondPlace, problem, canChooseFolder } = asked.data;
  const { today, state } = status.data;
  const days = [...Map.groupBy(backups, ({ about }) => dayOfInstant(about.madeAt))];
  const makeOne = async () => {
    setOutcome(undefined);
    setOutcome((await make.run({}))?.outcome);
  };
  const isReady = state === 'ready';
  return (
    <BackupsPage
      title={t('backups.title')}
      back={
        isReady
          ? { words: t('settings.title'), href: '#/settings' }
          : { words: t('app.today'), href: '#/today' }
      }
    >
      <PageTitle side={t('backups.lead')}>{t('backups.title')}</PageTitle>
      {problem && !outcome && (
        <Notice kind="put-right" title={t('backups.problem.title')}>
          {t('backups.problem.text')}
        </Notice>
      )}
      {make.problem && <ProblemNotice problem={make.problem} />}
      {outcome === 'made' && <Notice kind="done" title={t('backups.made')} />}
      {outcome === 'stopped' && <Notice kind="know" title={t('backups.stopped')} />}
      {secondPlace?.isOverdue && (
        <Notice kind="know" title={t('backups.second.overdue.title')}>
          {t('backups.second.overdue.text')}
        </Notice>
      )}
      {isReady && (
        <Actions>
          <Button kind="main" onPress={() => void makeOne()}>
            {t('backups.make')}
          </Button>
        </Actions>
      )}
      {make.isRunning && <Working />}
      {backups.length === 0 && <EmptyState>{t('backups.empty')}</EmptyState>}
      {days.map(([day, those]) => (
        <Section key={day} heading={atStart(nearDay(day, today))}>
          <List>
            {those.map((backup) => (
              <BackupLine
                key={`${backup.place} ${backup.file}`}
                backup={backup}
                today={today}
                isFolderLocked={safety.data?.isOn ?? false}
              />
            ))}
          </List>
        </Section>
      ))}
      {unreadable.length > 0 && (
        <Section heading={t('backups.unreadable.heading')} side={t('backups.unreadable.text')}>
          <List>
            {unreadable.map(({ place, file }) => (
              <ListRow key={`${place} ${file}`}>{file}</ListRow>
            ))}
          </List>
        </Section>
      )}
      {isReady && <SecondPlace place={secondPlace} today={today} canChoose={canChooseFolder} />}
      <Section heading={t('backups.bring.heading')} side={t('backups.bring.text')} hasRule>
        <BringFile />
      </Section>
    </BackupsPage>
  );
};
