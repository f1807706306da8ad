import { countWords } from './countWords.ts';
import type { Backup } from '#shared/contract/backups.ts';
import type { Day } from '#shared/domain/dates.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { clockTime, dayOfInstant, nearDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';

export interface BackupLineProps {
  backup: Backup;
  today: Day;
  /** The folder is locked with a passphrase. */
  isFolderLocked: boolean;
}

/** One backup: when, what is in it, why it was made. */
export const BackupLine = ({ backup, today, isFolderLocked }: BackupLineProps) => {
  const { place, file, about, counts } = backup;
  const time = clockTime(about.madeAt);
  const notes = [
    t(`backups.why.${about.why}`),
    ...(place === 'second' ? [t('backups.inSecond')] : []),
    ...(about.isWhole ? [] : [t('backups.asFound')]),
    ...(isFolderLocked && !about.isSealed ? [t('backups.notLocked')] : []),
  ];
  return (
    <ListRow
      margin={time}
      action={
        <LinkButton
          size="row"
          href={`#/backups/${place}/${encodeURIComponent(file)}`}
          fullName={t('backups.lookOf', { day: nearDay(dayOfInstant(about.madeAt), today), time })}
        >
          {t('backups.look')}
        </LinkButton>
      }
    >
      {about.isWhole && <b>{countWords(counts)}. </b>}
      {notes.join(' ')}
    </ListRow>
  );
};
