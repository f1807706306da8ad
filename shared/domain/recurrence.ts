import { type Day, yearOf } from './dates.ts';
import type { Rhythm, UsualTime } from './usualTimes.ts';
import { RRuleTemporal } from '#shared/rrule.ts';
import { Temporal } from '#shared/temporal.ts';

// Only days are reckoned here, in UTC, where none is longer than another: the hours of a session are the hall's clock's,
// and neither a change of the clocks nor the zone of the computer can move it to another day.

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const lastYear = 2199;

const codeOf = (weekday: number): string => codes[weekday - 1] ?? '';

/** RFC 5545 counts from the end with negative numbers. */
const counted = (place: number | 'last'): number => (place === 'last' ? -1 : place);

/** The rhythm as the parts of an RRULE (RFC 5545, 3.3.10), without where it begins and ends. */
export const rruleOf = (rhythm: Rhythm): string => {
  switch (rhythm.kind) {
    case 'weeks':
      return `FREQ=WEEKLY;INTERVAL=${rhythm.every};WKST=MO;BYDAY=${rhythm.weekdays.map(codeOf).join(',')}`;
    case 'dates':
      return `FREQ=MONTHLY;INTERVAL=${rhythm.every};BYMONTHDAY=${rhythm.dates.map(counted).join(',')}`;
    case 'weekdays': {
      const days = rhythm.places.map((place) => `${counted(place)}${codeOf(rhythm.weekday)}`);
      return `FREQ=MONTHLY;INTERVAL=${rhythm.every};BYDAY=${days.join(',')}`;
    }
  }
};

type Rule = (year: number) => Day[];

const rule = (rhythm: Rhythm, fromOn: Day): Rule => {
  const by = new RRuleTemporal({
    rruleString: `RRULE:${rruleOf(rhythm)}`,
    dtstart: Temporal.PlainDate.from(fromOn).toZonedDateTime('UTC'),
  });
  return (year) =>
    by
      .between(new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31)), true)
      .map((date) => date.toString().slice(0, 10) as Day);
};

/** The first day that a rule has in the year of `fromOn` or the next few: 29 February can be eight years away. */
const firstIn = (days: Rule, fromOn: Day): Day | undefined => {
  for (let year = yearOf(fromOn); year <= Math.min(yearOf(fromOn) + 8, lastYear); year += 1) {
    const found = days(year).find((day) => day >= fromOn);
    if (found) return found;
  }
  return undefined;
};

/** The days of the rhythm alone. Weeks and months between are counted from the first session, not from any day before. */
const rhythmOf = ({ rhythm, fromOn }: UsualTime): Rule =>
  rule(
    rhythm,
    (rhythm.every > 1 ? firstIn(rule({ ...rhythm, every: 1 }, fromOn), fromOn) : undefined) ?? fromOn,
  );

/** Which days of the year the usual time brings, but for the end of a course. */
const withoutLeftOut = (time: UsualTime): Rule => {
  const { fromOn, untilOn, notInMonths, notOn } = time;
  const days = rhythmOf(time);
  const leftOut = new Set(notOn?.map(({ on }) => on));
  return (year) =>
    untilOn !== undefined && year > yearOf(untilOn)
      ? []
      : days(year).filter(
          (day) =>
            day >= fromOn &&
            (untilOn === undefined || day <= untilOn) &&
            !leftOut.has(day) &&
            notInMonths?.includes(Number(day.slice(5, 7))) !== true,
        );
};

const endOfCourse = (days: Rule, fromOn: Day, sessions: number): Day | undefined => {
  let left = sessions;
  for (let year = yearOf(fromOn); year <= lastYear; year += 1) {
    const found = days(year);
    if (found.length >= left) return found[left - 1];
    left -= found.length;
  }
  return undefined;
};

interface Reckoned {
  rule: Rule;
  years: Map<number, Day[]>;
  /** The last day of a course. */
  endsOn: Day | undefined;
}

// Registers ask for the same few years again and again, and every mark asks for one day.
const reckoned = new WeakMap<UsualTime, Reckoned>();

const reckon = (time: UsualTime): Reckoned => {
  const known = reckoned.get(time);
  if (known) return known;
  const days = withoutLeftOut(time);
  const endsOn = time.sessions === undefined ? undefined : endOfCourse(days, time.fromOn, time.sessions);
  const fresh = { rule: days, years: new Map<number, Day[]>(), endsOn };
  reckoned.set(time, fresh);
  return fresh;
};

const daysIn = (time: UsualTime, year: number): Day[] => {
  const { rule: days, years, endsOn } = reckon(time);
  const known = years.get(year);
  if (known) return known;
  const isOver = year < yearOf(time.fromOn) || (endsOn !== undefined && year > yearOf(endsOn));
  const found = isOver ? [] : days(year).filter((day) => endsOn === undefined || day <= endsOn);
  years.set(year, found);
  return found;
};

/** The days from one to another, both included, on which the usual time brings a session, in order. */
export const meetingDays = (time: UsualTime, from: Day, to: Day): Day[] => {
  const found: Day[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const day of daysIn(time, year)) if (day >= from && day <= to) found.push(day);
  }
  return found;
};

/** Whether the usual time brings a session on the day. */
export const meetsOn = (time: UsualTime, day: Day): boolean => daysIn(time, yearOf(day)).includes(day);

/** The first session on or after the day; undefined when there is none, not even in eight years. */
export const nextMeeting = (time: UsualTime, onOrAfter: Day): Day | undefined =>
  firstIn((year) => daysIn(time, year), onOrAfter);

/** The last session of a course, or of a usual time that ends on a day; undefined for one that goes on, or has none. */
export const lastMeeting = (time: UsualTime): Day | undefined => {
  const end = reckon(time).endsOn ?? time.untilOn;
  if (end === undefined) return undefined;
  for (let year = yearOf(end); year >= yearOf(time.fromOn); year -= 1) {
    const last = daysIn(time, year).at(-1);
    if (last) return last;
  }
  return undefined;
};
