import type { BackupCounts } from '#shared/domain/backups.ts';
import { t } from '#renderer/words/words.ts';

/** The shelves worth a word, in the order of their weight for a leader. */
const told = ['people', 'groups', 'sessions', 'marks', 'referrals', 'link-workers', 'sent'] as const;

/** `32 people · 118 sessions`; what there is none of is not said. */
export const countWords = (counts: BackupCounts): string =>
  told
    .flatMap((shelf) => {
      const count = Object.hasOwn(counts, shelf) ? counts[shelf] : undefined;
      return count ? t(`backups.count.${shelf}`, { count }) : [];
    })
    .join(' · ') || t('backups.one.nothing');
