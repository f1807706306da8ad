import { everyWeekday, monthName, plainDay, timeSpan, weekdayName } from './dates.ts';
import { listed } from './lists.ts';
import { t } from './words.ts';
import type { ToldTime, ToldTimetable } from '#shared/contract/groups.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { placesInMonth, type Rhythm } from '#shared/domain/usualTimes.ts';

const joined = (those: readonly string[]): string =>
  listed(those)
    .map(({ value }) => value)
    .join('');

/** `January` for 1. */
export const monthWord = (month: number): string =>
  monthName(`2026-${String(month).padStart(2, '0')}-01` as Day);

const inWeeks = ({ every, weekdays }: Extract<Rhythm, { kind: 'weeks' }>): string => {
  const days = weekdays.toSorted((one, other) => one - other);
  if (every === 1) return days.length === 7 ? t('usualTimes.everyDay') : joined(days.map(everyWeekday));
  const [only] = days;
  if (every === 2 && days.length === 1 && only !== undefined)
    return t('usualTimes.secondWeekday', { weekday: weekdayName(only) });
  const on = joined(days.map(everyWeekday));
  return every === 2
    ? t('usualTimes.everySecondWeek', { days: on })
    : t('usualTimes.everyWeeks', { weeks: every, days: on });
};

const onDates = ({ every, dates }: Extract<Rhythm, { kind: 'dates' }>): string => {
  const last = dates.includes('last') ? [t('usualTimes.lastDay')] : [];
  const numbers = dates.filter((date) => date !== 'last').toSorted((one, other) => one - other);
  const words = {
    what: joined([...numbers.map((count) => t('usualTimes.date', { count, ordinal: true })), ...last]),
    month: t(`usualTimes.month.every${every}`),
  };
  return numbers.some((date) => date > 28)
    ? t('usualTimes.ofMonthWithIt', words)
    : t('usualTimes.ofMonth', words);
};

const onWeekdays = ({ every, places, weekday }: Extract<Rhythm, { kind: 'weekdays' }>): string =>
  t('usualTimes.ofMonth', {
    what: t('usualTimes.weekdayAt', {
      places: joined(
        placesInMonth
          .filter((place) => places.includes(place))
          .map((place) => t(`usualTimes.place.at${place}`)),
      ),
      weekday: weekdayName(weekday),
    }),
    month: t(`usualTimes.month.every${every}`),
  });

const rhythmWords = (rhythm: Rhythm): string => {
  if (rhythm.kind === 'weeks') return inWeeks(rhythm);
  return rhythm.kind === 'dates' ? onDates(rhythm) : onWeekdays(rhythm);
};

const endWords = ({ sessions, lastOn }: ToldTime, today: Day): string => {
  if (lastOn === undefined) return '';
  const day = plainDay(lastOn, today);
  return sessions === undefined
    ? t('usualTimes.until', { day })
    : t('usualTimes.course', { count: sessions, day });
};

/**
 * One usual time in a sentence: "Every second Tuesday from 3 March, 14:00 to 16:00, not in August; 8 sessions, the last
 * on 9 June." Its first day is said where something is counted from it, or where it comes after `begun`.
 */
export const timeWords = (time: ToldTime, today: Day, begun = today): string => {
  const { rhythm, startsAt, endsAt, firstOn, sessions, notInMonths = [], notOn = [] } = time;
  const isCounted = rhythm.every > 1 || sessions !== undefined || (firstOn !== undefined && firstOn > begun);
  const months = notInMonths.toSorted((one, other) => one - other).map(monthWord);
  const dates = notOn
    .filter(({ on }) => on >= today)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .map(({ on, because }) => {
      const day = plainDay(on, today);
      return because === undefined ? day : t('usualTimes.leftOut', { day, because });
    });
  return t('usualTimes.sentence', {
    rhythm: rhythmWords(rhythm),
    start: isCounted && firstOn !== undefined ? t('usualTimes.start', { day: plainDay(firstOn, today) }) : '',
    hours: timeSpan(startsAt, endsAt),
    months: months.length > 0 ? t('usualTimes.notIn', { months: joined(months) }) : '',
    dates: dates.length > 0 ? t('usualTimes.notOn', { dates: joined(dates) }) : '',
    end: endWords(time, today),
  });
};

const timetableWords = ({ times }: ToldTimetable, today: Day, begun: Day): string =>
  times.length === 0
    ? t('usualTimes.byArrangement')
    : times.map((time) => timeWords(time, today, begun)).join(' ');

/** When a group meets: the usual times that hold, and those that take over on a later day. */
export const usualTimesWords = (usual: readonly ToldTimetable[], today: Day): string => {
  if (usual.length === 0) return t('usualTimes.none');
  return usual
    .map((timetable, place) => {
      const { fromOn } = timetable;
      if (place === 0) return timetableWords(timetable, today, today);
      // "From 1 December: Wednesdays" needs no word about the 2nd.
      const times = timetableWords(timetable, today, addDays(fromOn, 7));
      return t('usualTimes.from', { day: plainDay(fromOn, today), times });
    })
    .join(' ');
};
