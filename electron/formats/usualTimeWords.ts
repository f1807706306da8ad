import { fromTo } from './sheetWords.ts';
import { dayInWords, monthInWords, weekdayNumbered } from './words.ts';
import type { Day, Month } from '#shared/domain/dates.ts';
import { placesInMonth, type Rhythm, type UsualTime } from '#shared/domain/usualTimes.ts';

/** `Monday, Wednesday and Friday` */
export const inList = (those: readonly string[]): string =>
  those.length < 2 ? those.join('') : `${those.slice(0, -1).join(', ')} and ${those.at(-1)}`;

const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const numbered = (date: number): string => `${date}${endings[ordinal.select(date)] ?? 'th'}`;

const everyMonths: Readonly<Record<Extract<Rhythm, { kind: 'dates' }>['every'], string>> = {
  1: 'of every month',
  2: 'of every second month',
  3: 'of every third month',
  4: 'of every fourth month',
  6: 'every half year',
  12: 'every year',
};

const placeWords = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const;

const inWeeks = ({ every, weekdays }: Extract<Rhythm, { kind: 'weeks' }>): string => {
  const days = weekdays.toSorted((one, other) => one - other).map(weekdayNumbered);
  if (every === 1) return days.length === 7 ? 'Every day' : inList(days.map((day) => `${day}s`));
  return every === 2 ? `Every second ${inList(days)}` : `${inList(days)}, every ${every} weeks`;
};

const rhythmInWords = (rhythm: Rhythm): string => {
  if (rhythm.kind === 'weeks') return inWeeks(rhythm);
  const month = everyMonths[rhythm.every];
  if (rhythm.kind === 'weekdays') {
    const places = placesInMonth.filter((place) => rhythm.places.includes(place));
    return `The ${inList(places.map((place) => placeWords[place]))} ${weekdayNumbered(rhythm.weekday)} ${month}`;
  }
  const numbers = rhythm.dates.filter((date) => date !== 'last').toSorted((one, other) => one - other);
  const dates = [...numbers.map(numbered), ...(rhythm.dates.includes('last') ? ['last day'] : [])];
  return `The ${inList(dates)} ${month}${numbers.some((date) => date > 28) ? ', where there is one' : ''}`;
};

const monthOfYear = (month: number): string =>
  monthInWords(`2026-${String(month).padStart(2, '0')}` as Month).replace(/ \d+$/, '');

/** One usual time as a poster says it: `Tuesdays, 10:30 to 12:30, not in August`. Days left out are said elsewhere. */
export const usualTimeInWords = (
  time: Pick<UsualTime, 'rhythm' | 'startsAt' | 'endsAt' | 'notInMonths' | 'sessions'> & {
    firstOn?: Day | undefined;
    lastOn?: Day | undefined;
  },
  today: Day,
): string => {
  const { rhythm, startsAt, endsAt, notInMonths = [], sessions, firstOn, lastOn } = time;
  const months = notInMonths.toSorted((one, other) => one - other).map(monthOfYear);
  return [
    rhythmInWords(rhythm),
    fromTo(startsAt, endsAt),
    ...(firstOn !== undefined && firstOn > today ? [`from ${dayInWords(firstOn)}`] : []),
    ...(months.length > 0 ? [`not in ${inList(months)}`] : []),
    ...(sessions === undefined ? [] : [`${sessions} sessions`]),
    ...(lastOn === undefined ? [] : [`until ${dayInWords(lastOn)}`]),
  ].join(', ');
};
