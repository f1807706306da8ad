import { everyWeekday, timeSpan } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';
import { timetableOf } from '#shared/domain/usualTimes.ts';

/** "Tuesdays, 10:30 to 12:30." */
export const usualTimeWords = (group: Group): string => {
  const kept = group.usualTimes.at(-1);
  const time = kept && timetableOf(kept).times[0];
  if (time?.rhythm.kind !== 'weeks') return t('groups.noTime');
  const days = time.rhythm.weekdays.map(everyWeekday).join(', ');
  return t('groups.usual', { days, times: timeSpan(time.startsAt, time.endsAt) });
};
