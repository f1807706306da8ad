import { useCall } from '#renderer/app/queries.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';

/** The memory stick with the copies has not been seen for a fortnight: said kindly, where the day begins. */
export const SecondPlaceReminder = () => {
  const { data: place } = useCall('backups.secondPlace', {});
  if (!place?.isOverdue) return null;
  return (
    <Notice
      kind="know"
      title={t('backups.second.overdue.title')}
      actions={
        <LinkButton size="row" href="#/backups">
          {t('backups.title')}
        </LinkButton>
      }
    >
      {t('backups.second.overdue.text')}
    </Notice>
  );
};
