import { describe, expect, test } from 'vitest';
import { expectedOn } from '#shared/domain/expected.ts';
import type { Person } from '#shared/domain/people.ts';
import type { Referral } from '#shared/domain/referrals.ts';
import { aPerson, aReferral, aStep, day, groupId, personId } from '#tests/support/builders.ts';

const regular = aPerson({
  id: personId(1),
  belongings: [{ groupId: groupId(1), sinceOn: day('2026-01-06'), untilOn: day('2026-12-01') }],
});
const newcomer = aPerson({ id: personId(2) });
const walkIn = aPerson({ id: personId(3) });
const booked = aReferral({
  personId: newcomer.id,
  steps: [aStep(), aStep({ state: 'first-visit-arranged', firstVisitOn: day('2026-11-24') })],
});

const expectedAt = (
  on: string,
  world: { people?: Person[]; referrals?: Referral[]; cameLastTime?: Person[]; cameLately?: Person[] },
) => [
  ...expectedOn({
    groupId: groupId(1),
    day: day(on),
    people: world.people ?? [],
    referrals: world.referrals ?? [],
    cameLastTime: new Set(world.cameLastTime?.map(({ id }) => id)),
    lastCameOn: new Map(world.cameLately?.map(({ id }) => [id, day('2026-11-10')])),
  }),
];

describe('who is expected', () => {
  test('the regulars of the group on that day', () => {
    expect(expectedAt('2026-11-24', { people: [regular, newcomer] })).toEqual([regular.id]);
    expect(expectedAt('2026-12-01', { people: [regular] })).toEqual([]);
  });

  test('a newcomer booked for that date, and not for another', () => {
    expect(expectedAt('2026-11-24', { referrals: [booked] })).toEqual([newcomer.id]);
    expect(expectedAt('2026-11-17', { referrals: [booked] })).toEqual([]);
    expect(expectedAt('2026-12-01', { referrals: [booked] })).toEqual([]);
  });

  test('a newcomer who has begun to come, though they were away last time', () => {
    expect(expectedAt('2026-12-08', { referrals: [booked], cameLately: [newcomer] })).toEqual([newcomer.id]);
  });

  test('who came last time, also a walk-in', () => {
    expect(expectedAt('2026-12-01', { people: [walkIn], cameLastTime: [walkIn] })).toEqual([walkIn.id]);
  });

  test('a walk-in who came once and then stayed away is not', () => {
    expect(expectedAt('2026-12-01', { people: [walkIn], cameLately: [walkIn] })).toEqual([]);
  });

  test('a referral to another group makes nobody expected here', () => {
    const elsewhere = { ...booked, groupId: groupId(2) };
    expect(expectedAt('2026-11-24', { referrals: [elsewhere], cameLately: [newcomer] })).toEqual([]);
  });

  test('the end of a referral never takes a regular off the list', () => {
    const ended = { ...booked, personId: regular.id, steps: [...booked.steps, aStep({ state: 'ended' })] };
    expect(expectedAt('2026-11-24', { people: [regular], referrals: [ended] })).toEqual([regular.id]);
  });
});
