import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/dates.ts';
import {
  inTheWay,
  isUntouched,
  isWithinReach,
  movedTo,
  slotToAdd,
  type When,
} from '#shared/domain/oneDate.ts';
import {
  isAdded,
  Session,
  type SessionOfGroup,
  sessionIdOf,
  Slot,
  type Slot as ASlot,
} from '#shared/domain/sessions.ts';
import { aSession, day, groupId, slot, time } from '#tests/support/builders.ts';

const aWhen: fc.Arbitrary<When> = fc
  .record({
    days: fc.integer({ min: -3, max: 3 }),
    startsAt: fc.constantFrom(time('10:30'), time('14:00')),
    place: fc.constantFrom(undefined, 'Church room', 'The Mill'),
  })
  .map(({ days, startsAt, place }) => ({
    day: addDays(day('2026-11-24'), days),
    startsAt,
    endsAt: time('16:00'),
    place,
  }));

describe('a session that is moved', () => {
  test('knows where it was to be first, however often it moves, and nothing once it is back there', () => {
    fc.assert(
      fc.property(fc.array(aWhen, { minLength: 1, maxLength: 6 }), (moves) => {
        const first = aSession({ place: 'The hall', note: 'Cake', topic: 'Felting' });
        const { day: dueOn, startsAt, endsAt, place } = first;
        const moved = moves.reduce(movedTo, first);
        expect(moved.movedFrom).toEqual({ day: dueOn, startsAt, endsAt, place });
        const last = moves.at(-1);
        expect(moved).toMatchObject({
          day: last?.day,
          startsAt: last?.startsAt,
          note: 'Cake',
          topic: 'Felting',
        });
        expect(movedTo(moved, first)).toEqual(first);
        expect(Session.parse(JSON.parse(JSON.stringify(moved)))).toEqual(JSON.parse(JSON.stringify(moved)));
      }),
    );
  });

  test('moves by a month at most', () => {
    const due = slot('2026-12-29');
    expect(isWithinReach(due, day('2027-01-29'))).toBe(true);
    expect(isWithinReach(due, day('2027-01-30'))).toBe(false);
    expect(isWithinReach(due, day('2026-11-28'))).toBe(true);
    expect(isWithinReach(due, day('2026-11-27'))).toBe(false);
  });
});

const ofGroup = (of: string, session: Partial<Session> = {}): SessionOfGroup => ({
  ...aSession(session),
  id: sessionIdOf(groupId(1), slot(of)),
  groupId: groupId(1),
  slot: slot(of),
});

describe('what is in the way', () => {
  const when = { day: day('2026-11-24'), startsAt: time('12:00'), endsAt: time('13:00') };

  test('is a session at the same time, and not one that ends as the other begins', () => {
    expect(inTheWay([ofGroup('2026-11-24')], when)?.slot).toBe('2026-11-24');
    expect(inTheWay([ofGroup('2026-11-24')], { ...when, startsAt: time('12:30') })).toBeUndefined();
    expect(inTheWay([ofGroup('2026-11-24')], { ...when, day: day('2026-11-25') })).toBeUndefined();
  });

  test('is not one that was called off, nor the session itself', () => {
    expect(inTheWay([ofGroup('2026-11-24', { cancelledBecause: 'Snow' })], when)).toBeUndefined();
    expect(inTheWay([ofGroup('2026-11-24')], when, slot('2026-11-24'))).toBeUndefined();
  });
});

describe('a session that is added', () => {
  test('has a slot that no usual time can come to, and the day is full after nine', () => {
    const taken = new Set<ASlot>();
    for (let count = 0; count < 9; count += 1) {
      const next = slotToAdd(day('2026-11-24'), (each) => taken.has(each));
      expect(Slot.safeParse(next).success && isAdded(next as ASlot)).toBe(true);
      taken.add(next as ASlot);
    }
    expect(taken.size).toBe(9);
    expect(slotToAdd(day('2026-11-24'), (each) => taken.has(each))).toBeUndefined();
    expect(['2026-11-24', '2026-11-24_2'].map((each) => isAdded(slot(each)))).toEqual([false, false]);
  });

  test('may go while nothing was written down about it', () => {
    expect(isUntouched(aSession(), 0)).toBe(true);
    expect(isUntouched(aSession({ topic: 'Felting' }), 0)).toBe(true);
    expect(isUntouched(aSession(), 1)).toBe(false);
    expect(isUntouched(aSession({ note: 'Cake' }), 0)).toBe(false);
    expect(isUntouched(aSession({ headcount: { visitors: 0, children: 2, supporters: 0 } }), 0)).toBe(false);
  });
});

test('a session that was written down before any of this still reads', () => {
  const before = {
    day: '2026-11-24',
    startsAt: '10:30',
    endsAt: '12:30',
    headcount: { visitors: 0, children: 0, supporters: 0 },
  };
  expect(Session.parse(before)).toEqual(before);
});
