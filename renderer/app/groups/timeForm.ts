import type { ChangeEvent } from 'react';
import { written } from '../form.ts';
import { dayFromTyped, typedFromDay } from '../typedDay.ts';
import { timeFromTyped } from '../typedTime.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { t } from '#renderer/words/words.ts';
import type { AskedWith } from '#shared/contract/api.ts';
import type { ToldTime } from '#shared/contract/groups.ts';
import type { Day } from '#shared/domain/dates.ts';
import { type Rhythm, usualTimesAtOnce } from '#shared/domain/usualTimes.ts';

type AskedTime = NonNullable<AskedWith<'groups.add'>['times']>[number];
type Place = Extract<Rhythm, { kind: 'weekdays' }>['places'][number];

/** A day on which the group does not meet, as it is typed. */
export interface LeftOutValues {
  /** Tells it from the others while they come and go. */
  id: number;
  on: TypedDate;
  because: string;
}

/** What the questions about one usual time hold while they are answered. */
export interface TimeValues {
  /** Tells it from the others while they come and go. */
  id: number;
  number: number | undefined;
  /** `1` is Mondays; `several`, `place` and `date` ask further; empty for a group that has no usual day. */
  day: string;
  weekdays: number[];
  places: Place[];
  weekday: string;
  dates: string;
  /** Every so many weeks, or months where the day is one of the month. */
  every: string;
  startsAt: string;
  endsAt: string;
  fromOn: TypedDate;
  ends: 'never' | 'on-day' | 'after-sessions';
  untilOn: TypedDate;
  sessions: string;
  notInMonths: number[];
  notOn: LeftOutValues[];
}

const noDay: TypedDate = { day: '', month: '', year: '' };

export const emptyTime: TimeValues = {
  id: 0,
  number: undefined,
  day: '',
  weekdays: [],
  places: [],
  weekday: '2',
  dates: '',
  every: '1',
  startsAt: '',
  endsAt: '',
  fromOn: noDay,
  ends: 'never',
  untilOn: noDay,
  sessions: '',
  notInMonths: [],
  notOn: [],
};

const rhythmValues = (rhythm: Rhythm): Partial<TimeValues> => {
  const every = String(rhythm.every);
  if (rhythm.kind === 'dates') return { every, day: 'date', dates: rhythm.dates.join(', ') };
  if (rhythm.kind === 'weekdays') {
    return { every, day: 'place', places: rhythm.places, weekday: String(rhythm.weekday) };
  }
  const [first, ...more] = rhythm.weekdays;
  return more.length === 0
    ? { every, day: String(first) }
    : { every, day: 'several', weekdays: rhythm.weekdays };
};

const endOf = ({ untilOn, sessions }: ToldTime): TimeValues['ends'] => {
  if (sessions !== undefined) return 'after-sessions';
  return untilOn === undefined ? 'never' : 'on-day';
};

/** The questions as they are answered by a usual time that holds, or will. */
export const timeValues = (time: ToldTime, today: Day): TimeValues => {
  const isCounted = time.rhythm.every > 1 || time.sessions !== undefined || time.fromOn > today;
  return {
    ...emptyTime,
    ...rhythmValues(time.rhythm),
    id: time.number,
    number: time.number,
    startsAt: time.startsAt,
    endsAt: time.endsAt,
    fromOn: isCounted ? typedFromDay(time.fromOn) : noDay,
    ends: endOf(time),
    untilOn: time.untilOn ? typedFromDay(time.untilOn) : noDay,
    sessions: time.sessions === undefined ? '' : String(time.sessions),
    notInMonths: time.notInMonths ?? [],
    notOn: (time.notOn ?? []).map(({ on, because }, id) => ({
      id,
      on: typedFromDay(on),
      because: because ?? '',
    })),
  };
};

const fillers = new Set(['', 'the', 'and', 'day', '&']);

/** Dates of the month as people write them: `1 and 15`, `1st, 15th`, `last`. What is none of these the schema refuses. */
export const datesFromTyped = (text: string): (number | 'last')[] =>
  text
    .toLowerCase()
    .split(/[\s,;.]+/)
    .filter((word) => !fillers.has(word))
    .map((word) => (word === 'last' ? word : Number(word.replace(/(st|nd|rd|th)$/, ''))));

const numbers = (those: readonly number[]): number[] => those.toSorted((one, other) => one - other);

const rhythmFrom = (values: TimeValues): AskedTime['rhythm'] => {
  const every = Number(values.every);
  const everyMonths = every as Extract<Rhythm, { kind: 'dates' }>['every'];
  switch (values.day) {
    case 'several':
      return { kind: 'weeks', every, weekdays: numbers(values.weekdays) };
    case 'place': {
      const { places, weekday } = values;
      return { kind: 'weekdays', every: everyMonths, places, weekday: Number(weekday) };
    }
    case 'date':
      return { kind: 'dates', every: everyMonths, dates: datesFromTyped(values.dates) };
    default:
      return { kind: 'weeks', every, weekdays: [Number(values.day)] };
  }
};

const isSaid = ({ on, because }: LeftOutValues): boolean =>
  `${on.day}${on.month}${on.year}${because}`.trim() !== '';

/** What was answered about one usual time, as the calls want it. A day left out of which nothing is said is none. */
const askedTime = (values: TimeValues): AskedTime => {
  const { ends, notInMonths } = values;
  const notOn = values.notOn.filter(isSaid);
  return {
    number: values.number,
    rhythm: rhythmFrom(values),
    startsAt: timeFromTyped(values.startsAt) ?? '',
    endsAt: timeFromTyped(values.endsAt) ?? '',
    fromOn: dayFromTyped(values.fromOn),
    untilOn: ends === 'on-day' ? (dayFromTyped(values.untilOn) ?? '') : undefined,
    sessions: ends === 'after-sessions' ? Number(values.sessions.trim()) : undefined,
    notInMonths: notInMonths.length > 0 ? numbers(notInMonths) : undefined,
    notOn:
      notOn.length > 0
        ? notOn.map(({ on, because }) => ({ on: dayFromTyped(on) ?? '', because: written(because) }))
        : undefined,
  };
};

/** The usual times that have a day, as the calls want them. */
export const askedTimes = (times: readonly TimeValues[]): AskedTime[] =>
  times.filter(({ day }) => day !== '').map(askedTime);

/** What to do about each question of a usual time, in the order in which they stand on the page. */
const timePutRight = () => ({
  day: t('usualTimes.putRight.rhythm'),
  weekdays: t('usualTimes.putRight.weekdays'),
  places: t('usualTimes.putRight.places'),
  dates: t('usualTimes.putRight.dates'),
  every: t('usualTimes.putRight.every'),
  startsAt: t('usualTimes.putRight.startsAt'),
  endsAt: t('usualTimes.putRight.endsAt'),
  fromOn: t('usualTimes.putRight.fromOn'),
  untilOn: t('usualTimes.putRight.untilOn'),
  sessions: t('usualTimes.putRight.sessions'),
  notInMonths: t('usualTimes.putRight.months'),
  notOn: t('usualTimes.putRight.notOn'),
});

/** The same for as many usual times as there may be, each under the name of its field: `times.0.startsAt`. */
export const timesPutRight = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: usualTimesAtOnce }, (_, place) =>
      Object.entries(timePutRight()).map(([field, words]) => [`times.${place}.${field}`, words] as const),
    ).flat(),
  );

/** The field of a place of the input such as `times.0.rhythm.dates.1`; the times without a day were not sent. */
export const timeFieldOf = (times: readonly TimeValues[], path: readonly string[]): string | undefined => {
  const [head, index, ...rest] = path;
  if (head !== 'times') return undefined;
  const sent = times.flatMap(({ day }, place) => (day === '' ? [] : [place]))[Number(index)];
  const fields = Object.keys(timePutRight());
  const field = rest.find((part) => fields.includes(part)) ?? 'day';
  return `times.${sent ?? 0}.${field}`;
};

interface TimesForm {
  values: { times: readonly TimeValues[] };
  change: (values: { times: TimeValues[] }) => void;
  about: (field: never) => { id: string; problem: string | undefined };
}

/** The questions about one usual time of a form. */
export interface TimeForm {
  values: TimeValues;
  change: (values: Partial<TimeValues>) => void;
  about: (field: keyof ReturnType<typeof timePutRight>) => { id: string; problem: string | undefined };
  text: (field: 'day' | 'weekday' | 'every' | 'startsAt' | 'endsAt' | 'dates' | 'sessions') => {
    id: string;
    problem: string | undefined;
    value: string;
    onChange: (event: ChangeEvent<HTMLSelectElement | HTMLInputElement>) => void;
  };
}

export const timeForm = (form: TimesForm, place: number): TimeForm => {
  const values = form.values.times[place] ?? emptyTime;
  const change = (changed: Partial<TimeValues>) =>
    form.change({
      times: form.values.times.map((each, index) => (index === place ? { ...each, ...changed } : each)),
    });
  const about = (field: string) => form.about(`times.${place}.${field}` as never);
  return {
    values,
    change,
    about,
    text: (field) => ({
      ...about(field),
      value: values[field],
      onChange: ({ target }) => change({ [field]: target.value }),
    }),
  };
};
