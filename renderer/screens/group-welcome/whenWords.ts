import { t } from '#renderer/words/words.ts';

/** In the margin: `2 days before`, `that day`, `7 days after`. */
export const whenWords = ({ days, isBefore }: { days: number; isBefore?: true | undefined }): string => {
  if (days === 0) return t('groupWelcome.sameDay');
  return t(isBefore ? 'groupWelcome.before' : 'groupWelcome.after', { count: days });
};
