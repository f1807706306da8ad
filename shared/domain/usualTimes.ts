import { Day, Time, Weekday } from './dates.ts';
import { line } from './text.ts';
import { z } from '#shared/z.ts';

const areDifferent = (those: readonly unknown[]): boolean => new Set(those).size === those.length;

const several = <T>(of: z.ZodType<T>, most: number) => z.array(of).min(1).max(most).refine(areDifferent);

/** The places a weekday can have in a month. A fifth Tuesday is the last one, or there is none. */
export const placesInMonth = [1, 2, 3, 4, 'last'] as const;

const PlaceInMonth = z.literal(placesInMonth);

/** A date of the month, or its last day. A month without that date has no session on it (RFC 5545, BYMONTHDAY). */
const DateOfMonth = z.union([z.int().min(1).max(31), z.literal('last')]);

/** The last day and one of the dates that may be it would say the same day twice. */
const isOnePerDay = (dates: readonly z.infer<typeof DateOfMonth>[]): boolean =>
  !dates.includes('last') || dates.every((date) => date === 'last' || date < 28);

/** Only what a year divides into: the months are then the same every year, which every calendar reads alike. */
export const monthsBetween = [1, 2, 3, 4, 6, 12] as const;

const EveryMonths = z.literal(monthsBetween);

/**
 * How often: every so many weeks on some weekdays; or every so many months, on some dates or on a weekday by its
 * places in the month (the second and fourth Tuesday).
 */
export const Rhythm = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weeks'),
    every: z.int().min(1).max(26),
    weekdays: several(Weekday, 7),
  }),
  z.strictObject({
    kind: z.literal('dates'),
    every: EveryMonths,
    dates: several(DateOfMonth, 31).refine(isOnePerDay),
  }),
  z.strictObject({
    kind: z.literal('weekdays'),
    every: EveryMonths,
    places: several(PlaceInMonth, placesInMonth.length),
    weekday: Weekday,
  }),
]);
export type Rhythm = z.infer<typeof Rhythm>;

/** A date on which the group does not meet, and why, if it was said. */
export const DateLeftOut = z.strictObject({ on: Day, because: line(120).optional() });
export type DateLeftOut = z.infer<typeof DateLeftOut>;

/** So many usual times a group may have at once. */
export const usualTimesAtOnce = 6;

/** What a usual time is made of. A course counts the sessions that its dates bring: one left out comes at the end. */
export const usualTimeShape = {
  /** Which gathering of its day it brings (see `Slot`). It stays the same when the others change. */
  number: z.int().min(1).max(usualTimesAtOnce),
  /** Nothing is before this day, and weeks and months are counted from its first session. */
  fromOn: Day,
  rhythm: Rhythm,
  startsAt: Time,
  endsAt: Time,
  untilOn: Day.optional(),
  /** A course of so many sessions. */
  sessions: z.int().min(1).max(500).optional(),
  /** 1 is January. */
  notInMonths: several(z.int().min(1).max(12), 11).optional(),
  notOn: z.array(DateLeftOut).min(1).max(100).optional(),
} as const;

export const UsualTime = z.strictObject(usualTimeShape);
export type UsualTime = z.infer<typeof UsualTime>;

/** All usual times of a group from a day on; without any it meets by arrangement only. */
export const Timetable = z.strictObject({
  fromOn: Day,
  times: z
    .array(UsualTime)
    .max(usualTimesAtOnce)
    .refine((times) => areDifferent(times.map(({ number }) => number))),
});
export type Timetable = z.infer<typeof Timetable>;

/** What was kept before a group could have several usual times: every week on that weekday. It still means that. */
export const EveryWeek = z.strictObject({ fromOn: Day, weekday: Weekday, startsAt: Time, endsAt: Time });
export type EveryWeek = z.infer<typeof EveryWeek>;

const timetables = new WeakMap<EveryWeek, Timetable>();

/** A timetable as it is kept, in either shape; the same one each time for the same record. */
export const timetableOf = (kept: Timetable | EveryWeek): Timetable => {
  if ('times' in kept) return kept;
  const known = timetables.get(kept);
  if (known) return known;
  const { fromOn, weekday, startsAt, endsAt } = kept;
  const rhythm: Rhythm = { kind: 'weeks', every: 1, weekdays: [weekday] };
  const timetable = { fromOn, times: [{ number: 1, fromOn, rhythm, startsAt, endsAt }] };
  timetables.set(kept, timetable);
  return timetable;
};

/** A usual time as it is asked for: without a number it is a new one, without a first day it begins with the others. */
export type AskedTime = Omit<UsualTime, 'number' | 'fromOn'> & {
  number?: number | undefined;
  fromOn?: Day | undefined;
};

/** What was asked for as a timetable from that day on: what goes on keeps its number, what is new gets the next one. */
export const timetableFrom = (asked: readonly AskedTime[], fromOn: Day): Timetable => {
  const taken = new Set(asked.map(({ number }) => number));
  const free = Array.from({ length: usualTimesAtOnce }, (_, index) => index + 1).filter(
    (number) => !taken.has(number),
  );
  return {
    fromOn,
    times: asked.map((time) => ({
      ...time,
      number: time.number ?? free.shift() ?? usualTimesAtOnce,
      fromOn: time.fromOn ?? fromOn,
    })),
  };
};
