import { everyWeekday, timeSpan } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';

/** "Tuesdays, 10:30 to 12:30." */
export const usualTimeWords = (group: Group): string => {
  const time = group.usualTimes.at(-1);
  if (!time) return t('groups.noTime');
  return t('groups.usual', { days: everyWeekday(time.weekday), times: timeSpan(time.startsAt, time.endsAt) });
};
