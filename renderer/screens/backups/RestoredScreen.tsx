import { BackupsPage } from '#renderer/app/BackupsPage.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

/** Stands in the address where there was nothing to keep. */
export const nothingKept = 'nothing';

/** What came in another file than a backup. */
export const takenIn = ['handed-over', 'handed-back', 'taken-in'] as const;
export type TakenIn = (typeof takenIn)[number];

export interface RestoredScreenProps {
  /** A word of the address: what was put in place. */
  what: string;
  /** The backup of what was there before. */
  keptAs: string;
}

/** It is in its place: where to go now, and the way to take that back. */
export const RestoredScreen = ({ what: named, keptAs }: RestoredScreenProps) => {
  const what = takenIn.find((each) => each === named) ?? 'restored';
  const { data: handOver } = useCall('handOver.get', {});
  return (
    <BackupsPage title={t(`backups.done.${what}.title`)}>
      <PageTitle>{t(`backups.done.${what}.title`)}</PageTitle>
      <Notice kind="done" title={t(`backups.done.${what}.text`)}>
        {keptAs !== nothingKept && t('backups.restored.kept')}
      </Notice>
      {handOver?.state === 'here' && (
        <Row space={16}>
          <p>{t('backups.done.onLoan', { who: handOver.who })}</p>
        </Row>
      )}
      <Actions>
        <LinkButton kind="main" href="#/today">
          {t('backups.restored.today')}
        </LinkButton>
        {keptAs !== nothingKept && (
          <LinkButton href={`#/backups/here/${encodeURIComponent(keptAs)}`}>
            {t('backups.restored.back')}
          </LinkButton>
        )}
      </Actions>
    </BackupsPage>
  );
};
