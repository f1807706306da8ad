import { useEffect, useState } from 'react';
import { Changes } from './Changes.tsx';
import { Differences } from './Differences.tsx';
import { LockedBackup, type Secret } from './LockedBackup.tsx';
import { Working } from '#renderer/app/backups/Working.tsx';
import { nothingKept, takenIn, type TakenIn } from './RestoredScreen.tsx';
import { BackupsPage } from '#renderer/app/BackupsPage.tsx';
import { forgetDrafts } from '#renderer/app/drafts.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useChanges } from '#renderer/app/undo/changes.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { clockTime, dayOfInstant, nearDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import type { Backup } from '#shared/contract/backups.ts';
import type { Day } from '#shared/domain/dates.ts';

export type BackupScreenProps = Pick<InputOf<'backups.preview'>, 'place' | 'file'>;

type Looked = OutputOf<'backups.preview'>;

/** What came in a file of another kind is called by what it is. */
const isTakenIn = (why: Backup['about']['why']): why is TakenIn => takenIn.some((each) => each === why);

const titleOf = (looked: Looked | undefined, today: Day): string => {
  if (looked?.outcome !== 'read') return t('backups.one.brought');
  const { about, handOver } = looked;
  const day = nearDay(dayOfInstant(about.madeAt), today);
  return isTakenIn(about.why)
    ? t(`backups.taking.${about.why}.title`, { who: handOver?.who ?? '', day })
    : t('backups.one.title', { day, time: clockTime(about.madeAt) });
};

/** What is in a backup beside what is in the folder, and the button that puts it back. */
export const BackupScreen = (which: BackupScreenProps) => {
  const { place, file } = which;
  const status = useCall('app.status', {});
  const preview = useCommand('backups.preview');
  const restore = useCommand('backups.restore');
  const changes = useChanges();
  const [secret, setSecret] = useState<Secret>();
  const [looked, setLooked] = useState<Looked>();
  const [wasStopped, setWasStopped] = useState(false);

  const look = async (given?: Secret) => {
    setSecret(given);
    const answer = await preview.run({ place, file, ...(given && { secret: given }) });
    if (answer) setLooked(answer);
  };
  useEffect(() => {
    void look();
    // oxlint-disable-next-line react/exhaustive-deps -- looked at once, when the page is opened
  }, []);

  const about = looked?.outcome === 'read' ? looked.about : undefined;
  const kind = about && isTakenIn(about.why) ? about.why : undefined;
  const putBack = async () => {
    setWasStopped(false);
    const answer = await restore.run({ place, file, ...(secret && { secret }) });
    setWasStopped(answer?.outcome === 'stopped');
    if (answer?.outcome !== 'restored') return;
    // What was typed and what could be undone belongs to what was there before.
    forgetDrafts();
    changes.forget();
    // A folder that would not open does now, and this page is drawn anew with the rooms around it.
    window.location.hash = `#/backups/done/${kind ?? 'restored'}/${encodeURIComponent(answer.keptAs ?? nothingKept)}`;
  };

  if (!status.data) return null;
  const title = titleOf(looked, status.data.today);
  const problem = restore.problem ?? preview.problem;
  // A file that was double-clicked, and not taken in.
  const isNone = place === 'brought' && problem?.code === 'not-found';
  return (
    <BackupsPage title={title} back={{ words: t('backups.title'), href: '#/backups' }}>
      <PageTitle>{title}</PageTitle>
      {isNone && (
        <Notice kind="put-right" title={t('backups.bring.not.title')}>
          {t('backups.bring.not.text')}
        </Notice>
      )}
      {problem && !isNone && <ProblemNotice problem={problem} />}
      {(wasStopped || looked?.outcome === 'stopped') && <Notice kind="know" title={t('backups.stopped')} />}
      {(preview.isRunning || restore.isRunning) && <Working />}
      {looked?.outcome === 'locked' && (
        <LockedBackup isWrong={looked.isWrong} onOpen={(given) => void look(given)} />
      )}
      {looked?.outcome === 'read' && (
        <>
          {looked.handOver?.isAwaited === false && (
            <Notice kind="put-right" title={t('backups.taking.other.title')}>
              {t(`backups.taking.other.${looked.handOver.state}`, { who: looked.handOver.who })}
            </Notice>
          )}
          <Row>
            <p>
              {t(`backups.why.${looked.about.why}`)}{' '}
              {t('backups.one.version', { version: looked.about.version })}
              {!looked.about.isWhole && ` ${t('backups.asFound')}`}
              {looked.about.isPractice && ` ${t('backups.one.practice')}`}
            </p>
          </Row>
          <Differences preview={looked} />
          <Changes preview={looked} />
          <Row space={24}>
            <p>
              {t(kind ? `backups.taking.${kind}.what` : 'backups.one.what')}{' '}
              <Said what={`backups.one.lock.${looked.lock}`} />
            </p>
          </Row>
          <Actions>
            <Button kind="main" size="tall" onPress={() => void putBack()}>
              {t(kind ? `backups.taking.${kind}.button` : 'backups.one.restore')}
            </Button>
            <LinkButton kind="quiet" href="#/backups">
              {t('backups.one.notNow')}
            </LinkButton>
          </Actions>
        </>
      )}
    </BackupsPage>
  );
};
