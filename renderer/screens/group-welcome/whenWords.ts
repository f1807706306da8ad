import { visitOf, type WelcomeItem } from '#shared/domain/welcome.ts';
import { t } from '#renderer/words/words.ts';

/** In the margin: `2 days before`, `that day`, `7 days after`. */
export const whenWords = ({ itemId, days, isBefore }: WelcomeItem): string => {
  // A later visit is on whatever day the group meets then.
  if (days === 0 || visitOf(itemId) !== undefined) return t('groupWelcome.sameDay');
  return t(isBefore ? 'groupWelcome.before' : 'groupWelcome.after', { count: days });
};
