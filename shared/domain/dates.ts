import { Temporal } from '#shared/temporal.ts';
import { z } from '#shared/z.ts';

export const zone = 'Europe/London';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text of the form `YYYY-MM-DD` is a day of the calendar, from 1900 to 2199. */
export const isRealDay = (text: string): boolean => {
  // Cut rather than split: a desk of ten years checks tens of thousands of days when it opens.
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
  return year >= 1900 && year <= 2199 && day >= 1 && day <= length;
};

/** A day of the calendar, `YYYY-MM-DD`, from 1900 to 2199. Two of them compare as texts. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay)
  .brand<'Day'>();
export type Day = z.infer<typeof Day>;

/** A month of the calendar, `YYYY-MM`. */
export const Month = z
  .string()
  .regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/)
  .brand<'Month'>();
export type Month = z.infer<typeof Month>;

/** A time on the clock of the hall, `HH:MM`, 24 hours. */
export const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'Time'>();
export type Time = z.infer<typeof Time>;

/** When something was recorded, in UTC: only ever for "when it was written down", never for a session. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/)
  .brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** 1 is Monday, 7 is Sunday (ISO 8601): weeks here start on Monday. */
export const Weekday = z.int().min(1).max(7);
export type Weekday = z.infer<typeof Weekday>;

const plain = (day: Day) => Temporal.PlainDate.from(day);
const asDay = (date: Temporal.PlainDate): Day => date.toString() as Day;

export const addDays = (day: Day, days: number): Day => asDay(plain(day).add({ days }));

export const addMonths = (day: Day, months: number): Day => asDay(plain(day).add({ months }));

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  plain(from).until(plain(to), { largestUnit: 'days' }).days;

export const weekdayOf = (day: Day): Weekday => plain(day).dayOfWeek;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The first such weekday on or after the day. */
export const nextWeekday = (day: Day, weekday: Weekday): Day =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

const zoned = (milliseconds: number) =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);

/** The day in the hall at that moment (milliseconds since 1970), whatever zone the computer is set to. */
export const dayAt = (milliseconds: number): Day => asDay(zoned(milliseconds).toPlainDate());

/**
 * Today in the hall by a clock (milliseconds since 1970), worked out once an hour: every mark asks, and in London a day
 * begins, and the clocks change, on the hour.
 */
export const dayClock = (clock: () => number): (() => Day) => {
  let hour = NaN;
  let day: Day;
  return () => {
    const now = clock();
    const hourNow = Math.floor(now / 3_600_000);
    if (hourNow !== hour) day = dayAt(now);
    hour = hourNow;
    return day;
  };
};

/** The time on the hall's clock at that moment (milliseconds since 1970). */
export const timeAt = (milliseconds: number): Time =>
  zoned(milliseconds).toPlainTime().toString({ smallestUnit: 'minute' }) as Time;

export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;
