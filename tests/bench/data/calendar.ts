import { addDays, type Day, nextWeekday, type Weekday } from '#shared/domain/dates.ts';
import { day } from '#tests/support/builders.ts';

/** Late in the year, when the year's registers are nearly full and cost the most to read. A Tuesday. */
export const today = day('2026-11-24');

/** Ten minutes into the first group's session of today. */
export const now = Date.parse('2026-11-24T10:40:00.000Z');

export const sessionsAYear = 52;

/** The first group meets on Tuesdays, and so today; the others are spread over the week. */
export const weekdayOfGroup = (group: number): Weekday => ((group + 1) % 7) + 1;

/** The day on which the group met so many weeks ago; 0 is today, or the day in the week before it. */
export function meetingDay(group: number, weeksAgo: number): Day {
  const latest = nextWeekday(addDays(today, -6), weekdayOfGroup(group));
  return addDays(latest, -7 * weeksAgo);
}

/** The day on which the year that lies so many years back began for the group. */
export function yearBegan(group: number, yearsAgo: number): Day {
  return meetingDay(group, sessionsAYear * (yearsAgo + 1));
}
