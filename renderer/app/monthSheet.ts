import { addDays, addMonths, type Day, weekdayOf } from '#shared/domain/dates.ts';

/** The first day of the month of the day. */
export const monthOf = (day: Day): Day => `${day.slice(0, 8)}01` as Day;

/** The weeks of the month that begins on the day, Monday first; undefined where a week belongs to another month. */
export const weeksOf = (month: Day): (Day | undefined)[][] => {
  const next = addMonths(month, 1);
  const weeks: (Day | undefined)[][] = [];
  for (let monday = addDays(month, 1 - weekdayOf(month)); monday < next; monday = addDays(monday, 7)) {
    const week = Array.from({ length: 7 }, (_, days) => addDays(monday, days));
    weeks.push(week.map((day) => (day >= month && day < next ? day : undefined)));
  }
  return weeks;
};
