import fc from 'fast-check';
import { aGroup, day, time } from './builders.ts';
import type { CalendarMatter } from '#shared/domain/sharing/calendar.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { sessionsBetween } from '#shared/domain/schedule.ts';
import { addedSlotOn, dayOfSlot, type Session, type Slot } from '#shared/domain/sessions.ts';
import { monthsBetween, placesInMonth, Rhythm, type UsualTime } from '#shared/domain/usualTimes.ts';

const some = <T>(of: readonly T[], most = of.length) =>
  fc.shuffledSubarray([...of], { minLength: 1, maxLength: most });
const weekdays = some([1, 2, 3, 4, 5, 6, 7], 3);
const dates = some<number | 'last'>(
  [...Array.from({ length: 31 }, (_, index) => index + 1), 'last'],
  3,
).filter((some) => Rhythm.safeParse({ kind: 'dates', every: 1, dates: some }).success);

const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ kind: fc.constant('weeks' as const), every: fc.integer({ min: 1, max: 5 }), weekdays }),
  fc.record({ kind: fc.constant('dates' as const), every: fc.constantFrom(...monthsBetween), dates }),
  fc.record({
    kind: fc.constant('weekdays' as const),
    every: fc.constantFrom(...monthsBetween),
    places: some(placesInMonth),
    weekday: fc.integer({ min: 1, max: 7 }),
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

/** Groups whose usual times changed up to twice, with sessions called off, moved and added since. */
export const anyCalendar: fc.Arbitrary<CalendarMatter> = fc
  .record({
    fromOns: fc.uniqueArray(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 3 }),
    times: fc.array(fc.array(anyUsualTime, { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    said: fc.array(
      fc.record({
        which: fc.nat({ max: 400 }),
        what: fc.constantFrom('called off', 'moved', 'counted', 'added'),
        days: fc.integer({ min: -20, max: 20 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ fromOns, times, said }) => {
    const group = aGroup({
      place: 'Village Hall, small room',
      usualTimes: fromOns
        .toSorted((one, other) => one - other)
        .map((days, index) => ({
          fromOn: addDays(day('2026-01-01'), days),
          times: (times[index] ?? []).map((each, place) => ({ ...each, number: place + 1 })),
        })),
    });
    const usual = sessionsBetween(group, day('2026-01-01'), day('2033-12-31'), new Map());
    const records = new Map<Slot, Session>();
    for (const { which, what, days } of said) {
      const session = usual[which];
      if (!session) continue;
      const { id: _id, groupId: _groupId, slot, ...asItIs } = session;
      if (what === 'called off') records.set(slot, { ...asItIs, cancelledBecause: 'Snow' });
      if (what === 'counted') records.set(slot, asItIs);
      if (what === 'added')
        records.set(addedSlotOn(session.day, 1), {
          ...asItIs,
          startsAt: time('21:00'),
          endsAt: time('22:00'),
        });
      if (what === 'moved')
        records.set(slot, { ...asItIs, day: addDays(session.day, days), place: 'Church room' });
    }
    return { group, records };
  });

/** The same groups before: of the sessions to come, what now meets was called off, and what is off or moved was moved elsewhere. */
export const saidOtherwise = ({ group, records }: CalendarMatter, today: Day): CalendarMatter => ({
  group,
  records: new Map(
    [...records].map(([slot, { cancelledBecause, ...session }]) => {
      if (session.day < today)
        return [slot, { ...session, ...(cancelledBecause !== undefined && { cancelledBecause }) }];
      const isMoved = cancelledBecause !== undefined || session.day !== dayOfSlot(slot);
      return [
        slot,
        isMoved ? { ...session, day: addDays(session.day, 1) } : { ...session, cancelledBecause: 'Snow' },
      ];
    }),
  ),
});
