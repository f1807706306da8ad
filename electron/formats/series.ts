import { addDays, type Day } from '#shared/domain/dates.ts';
import { lastMeeting, meetingDays, meetsOn, nextMeeting, rruleOf } from '#shared/domain/recurrence.ts';
import { dayOfSlot, type Slot, slotOn } from '#shared/domain/sessions.ts';
import type { Rhythm, Timetable, UsualTime } from '#shared/domain/usualTimes.ts';

/** One usual time of a group while it held, or one date of the month of it: what one VEVENT with an RRULE can say. */
export interface Series {
  time: UsualTime;
  /** The same each time the file is made, and for no other series of the group. */
  key: string;
  /** An RRULE but for its end (RFC 5545, 3.3.10). */
  rule: string;
  firstOn: Day;
  /** Undefined while it goes on for ever. */
  lastOn: Day | undefined;
  /** Dates left out that the rule alone would bring. */
  leftOut: Day[];
  has: (day: Day) => boolean;
}

const monthOf = (day: Day): number => Number(day.slice(5, 7));
const months = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * The rule with the months that are left, of every year. A FREQ=MONTHLY with several days beside BYMONTH, or with an
 * INTERVAL, is read wrongly by ical.js (and with it by Thunderbird), and so is a 30th or a last day under FREQ=YEARLY:
 * so weekdays go by years, and dates one by one.
 */
const ruleIn = (rhythm: Rhythm, notInMonths: readonly number[], firstOn: Day): string => {
  const every = rhythm.kind === 'weeks' ? 1 : rhythm.every;
  const left = months.filter(
    (month) => !notInMonths.includes(month) && (month - monthOf(firstOn)) % every === 0,
  );
  const rule = rruleOf(rhythm.kind === 'weeks' ? rhythm : { ...rhythm, every: 1 });
  return `${rhythm.kind === 'weekdays' ? rule.replace('MONTHLY', 'YEARLY') : rule};BYMONTH=${left.join(',')}`;
};

/** The rules that together bring the same days, each with the dates of the month that are its own. */
const rulesOf = ({ rhythm, notInMonths }: UsualTime, firstOn: Day) => {
  if (notInMonths === undefined) return [{ rule: rruleOf(rhythm), name: '', has: () => true }];
  if (rhythm.kind !== 'dates')
    return [{ rule: ruleIn(rhythm, notInMonths, firstOn), name: '', has: () => true }];
  return rhythm.dates.map((date) => ({
    rule: ruleIn({ ...rhythm, dates: [date] }, notInMonths, firstOn),
    name: `-${date}`,
    has: (day: Day) =>
      date === 'last' ? monthOf(addDays(day, 1)) !== monthOf(day) : Number(day.slice(8)) === date,
  }));
};

/** The series of one usual time from a day on, as long as nothing takes over after `to`. */
const seriesOf = (time: UsualTime, key: string, from: Day, to: Day | undefined): Series[] => {
  const begins = nextMeeting(time, from);
  if (begins === undefined || (to !== undefined && begins > to)) return [];
  const last = lastMeeting(time);
  const end = to === undefined || (last !== undefined && last < to) ? last : to;
  const { notOn = [], sessions: _course, ...always } = time;
  return rulesOf(time, begins).flatMap(({ rule, name, has }) => {
    // A rule that never ends shows its first day within the years in which a 29 February comes.
    const days = meetingDays(time, begins, end ?? addDays(begins, 9 * 366)).filter(has);
    const [firstOn] = days;
    if (firstOn === undefined) return [];
    const lastOn = end && days.at(-1);
    const leftOut = notOn
      .map(({ on }) => on)
      .filter(
        (on) => on > firstOn && (lastOn === undefined || on < lastOn) && has(on) && meetsOn(always, on),
      );
    return [{ time, key: `${key}${name}`, rule, firstOn, lastOn, leftOut, has }];
  });
};

/** Every usual time of the group that brings a session on the day or later. */
export const seriesFrom = (usualTimes: readonly Timetable[], fromOn: Day): Series[] =>
  usualTimes.flatMap((kept, index) => {
    const next = usualTimes[index + 1];
    const to = next && addDays(next.fromOn, -1);
    const from = kept.fromOn > fromOn ? kept.fromOn : fromOn;
    if (to !== undefined && to < from) return [];
    return kept.times.flatMap((time) => seriesOf(time, `${kept.fromOn}-${time.number}`, from, to));
  });

/** Whether the session of that slot is one of the series. */
export const isOfSeries = ({ time, firstOn, lastOn, has }: Series, slot: Slot): boolean => {
  const day = dayOfSlot(slot);
  return (
    slot === slotOn(day, time.number) &&
    day >= firstOn &&
    (lastOn === undefined || day <= lastOn) &&
    meetsOn(time, day) &&
    has(day)
  );
};
