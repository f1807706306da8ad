import { type GroupKey, sampleGroups } from './groups.ts';
import {
  addDays,
  type Day,
  type Instant,
  instantAt,
  nextWeekday,
  weekdayOf,
  zone,
} from '#shared/domain/dates.ts';
import { Temporal } from '#shared/temporal.ts';

/** How many meetings of each group have a register behind them. */
export const meetingsBehind = 12;

/** The day Jean began to keep her registers here: just before the first meeting of every group. */
export const beganOn = (today: Day): Day => addDays(today, -7 * meetingsBehind);

/** The day of a group's meeting: 0 is the next one (today's, when it meets today), 1 the last before today. */
export const meetingOn = (group: GroupKey, meetingsAgo: number, today: Day): Day =>
  addDays(nextWeekday(today, sampleGroups[group].weekday(today)), -7 * meetingsAgo);

/** So many days ago, or the Friday before where that was a weekend: link workers ring on working days. */
export const workingDayAgo = (daysAgo: number, today: Day): Day => {
  const day = addDays(today, -daysAgo);
  return addDays(day, Math.min(0, 5 - weekdayOf(day)));
};

/** When something was written down: at that time by the hall's clock (`HH:MM`), but never later than now. */
export const writtenAt = (day: Day, time: string, now: number): Instant => {
  const then = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time });
  return instantAt(Math.min(then.epochMilliseconds, now));
};
