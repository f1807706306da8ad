import { BackupsPage } from '#renderer/app/BackupsPage.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';

/** Stands in the address where there was nothing to keep. */
export const nothingKept = 'nothing';

export interface RestoredScreenProps {
  /** The backup of what was there before. */
  keptAs: string;
}

/** The backup is back in its place: where to go now, and the way to take that back. */
export const RestoredScreen = ({ keptAs }: RestoredScreenProps) => (
  <BackupsPage title={t('backups.restored.title')}>
    <PageTitle>{t('backups.restored.title')}</PageTitle>
    <Notice kind="done" title={t('backups.restored.text')}>
      {keptAs !== nothingKept && t('backups.restored.kept')}
    </Notice>
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
