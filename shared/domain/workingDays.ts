import { bankHolidays } from './bankHolidays.ts';
import { addDays, type Day, weekdayOf } from './dates.ts';

/** Monday to Friday, and no bank holiday in England and Wales. */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !bankHolidays.has(day);

/** The day that is `count` working days after the given one, not counting that one. */
export const addWorkingDays = (day: Day, count: number): Day => {
  let on = day;
  for (let left = count; left > 0;) {
    on = addDays(on, 1);
    if (isWorkingDay(on)) left -= 1;
  }
  return on;
};
