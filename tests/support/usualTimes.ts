import fc from 'fast-check';
import { day, time } from './builders.ts';
import { addDays } from '#shared/domain/dates.ts';
import { placesInMonth, type Rhythm, type UsualTime } from '#shared/domain/usualTimes.ts';

const some = <T>(of: readonly T[], most = of.length) =>
  fc.shuffledSubarray([...of], { minLength: 1, maxLength: most });
const weekdays = some([1, 2, 3, 4, 5, 6, 7], 3);
const dates = some<number | 'last'>([...Array.from({ length: 31 }, (_, index) => index + 1), 'last'], 3);

const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ kind: fc.constant('weeks' as const), every: fc.integer({ min: 1, max: 5 }), weekdays }),
  fc.record({ kind: fc.constant('dates' as const), every: fc.integer({ min: 1, max: 4 }), dates }),
  fc.record({
    kind: fc.constant('weekdays' as const),
    every: fc.integer({ min: 1, max: 4 }),
    places: some(placesInMonth),
    weekdays,
  }),
);

const dayFrom2026 = (mostDays: number) =>
  fc.integer({ min: 0, max: mostDays }).map((days) => addDays(day('2026-01-01'), days));

/** Hours at which a hall is open, and those that the change of the clocks falls into. */
const anyHour = fc.constantFrom('09:00', '10:30', '14:15', '19:45', '00:00', '00:30', '02:00', '02:30');

/** Any usual time there can be, from some day of 2026 or 2027 on. */
export const anyUsualTime: fc.Arbitrary<UsualTime> = fc
  .record(
    {
      number: fc.constant(1),
      fromOn: dayFrom2026(700),
      rhythm: anyRhythm,
      startsAt: anyHour.map(time),
      untilOn: dayFrom2026(2500),
      sessions: fc.integer({ min: 1, max: 30 }),
      notInMonths: some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 3),
      notOn: fc.array(fc.record({ on: dayFrom2026(1500) }), { minLength: 1, maxLength: 40 }),
    },
    { requiredKeys: ['number', 'fromOn', 'rhythm', 'startsAt'] },
  )
  .map(({ startsAt, ...rest }) => ({ ...rest, startsAt, endsAt: time(`${startsAt.slice(0, 3)}55`) }));
