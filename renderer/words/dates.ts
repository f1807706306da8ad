import { spokenCode, t } from './words.ts';
import {
  addDays,
  type Day,
  dayAt,
  daysBetween,
  type Instant,
  type Month,
  type Time,
  timeAt,
  type Weekday,
  weekdayOf,
} from '#shared/domain/dates.ts';

type Shape = Omit<Intl.DateTimeFormatOptions, 'timeZone'>;

const made = new Map<string, Intl.DateTimeFormat>();

/** The system's own way to write a day. Made once for each language and shape: that costs more than all it writes. */
const formatOf = (shape: Shape): Intl.DateTimeFormat => {
  const code = spokenCode();
  const key = [code, ...Object.entries(shape).flat()].join(' ');
  const format = made.get(key) ?? new Intl.DateTimeFormat(code, { ...shape, timeZone: 'UTC' });
  made.set(key, format);
  return format;
};

/** A day has no zone: it is read and written in UTC, so that no computer can move it. */
const parts = (day: Day, shape: Shape): string[] => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return formatOf(shape)
    .formatToParts(Date.UTC(year, month - 1, date))
    .filter((part) => part.type !== 'literal')
    .map((part) => part.value);
};

const withYear = (text: string, day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? text : `${text} ${day.slice(0, 4)}`;

/** `Tuesday 24 November`, with the year when it is not this one. */
export const longDay = (day: Day, today: Day): string =>
  withYear(parts(day, { weekday: 'long', day: 'numeric', month: 'long' }).join(' '), day, today);

/** `24 November`, with the year when it is not this one. */
export const plainDay = (day: Day, today: Day): string =>
  withYear(parts(day, { day: 'numeric', month: 'long' }).join(' '), day, today);

/** `24 November 2026`: for what leaves, where no reader knows which year is this one. */
export const fullDay = (day: Day): string =>
  parts(day, { day: 'numeric', month: 'long', year: 'numeric' }).join(' ');

/** `24 Nov`, with the year when it is not this one: for the margin, where room is short. */
export const shortDay = (day: Day, today: Day): string => {
  const [date = '', month = ''] = parts(day, { day: 'numeric', month: 'long' });
  return withYear(`${date} ${month.slice(0, 3)}`, day, today);
};

/** `October`, or `Oct` where room is short. */
export const monthName = (day: Day, isShort = false): string => {
  const [month = ''] = parts(day, { month: 'long' });
  return isShort ? month.slice(0, 3) : month;
};

/** `March`, with the year when it is not this one. */
export const monthWords = (month: Month, today: Day): string => {
  const first = `${month}-01` as Day;
  return withYear(monthName(first), first, today);
};

/** `24` */
export const dayOfMonth = (day: Day): string => String(Number(day.slice(8)));

const near = (day: Day, today: Day): string | undefined => {
  if (day === today) return t('dates.today');
  if (day === addDays(today, 1)) return t('dates.tomorrow');
  return day === addDays(today, -1) ? t('dates.yesterday') : undefined;
};

/** `today`, `tomorrow`, `yesterday`, or `Fri 27 Nov` within half a year, or `24 Nov 2024`: for the margin. */
export const marginDay = (day: Day, today: Day): string => {
  if (Math.abs(daysBetween(today, day)) > 183) return shortDay(day, today);
  return near(day, today) ?? `${weekdayName(weekdayOf(day)).slice(0, 3)} ${shortDay(day, day)}`;
};

/** `today`, `tomorrow`, `yesterday`, or `Tuesday 24 November`: within a sentence. */
export const nearDay = (day: Day, today: Day): string => near(day, today) ?? longDay(day, today);

/** By when something is due: `by today`, `by Thursday`, `by 4 Dec`. What is late is never counted up: `when you can`. */
export const dueDay = (day: Day, today: Day): string => {
  if (day < today) return t('dates.whenYouCan');
  if (day === today) return t('dates.byToday');
  const isThisWeek = daysBetween(today, day) < 7;
  return t('dates.byDay', { day: isThisWeek ? weekdayName(weekdayOf(day)) : shortDay(day, today) });
};

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const keyOf = (weekday: Weekday) => weekdays[weekday - 1] ?? 'monday';

/** `Tuesday` */
export const weekdayName = (weekday: Weekday): string => t(`dates.weekdays.${keyOf(weekday)}`);

/** `Tuesdays` */
export const everyWeekday = (weekday: Weekday): string => t(`dates.everyWeekday.${keyOf(weekday)}`);

/** `10:30 to 12:30` */
export const timeSpan = (from: Time, to: Time): string => t('dates.fromTo', { from, to });

/** The clock of the hall at that moment: `10:42`. */
export const clockTime = (instant: Instant): string => timeAt(Date.parse(instant));

/** The day in the hall at that moment. */
export const dayOfInstant = (instant: Instant): Day => dayAt(Date.parse(instant));
