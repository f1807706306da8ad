import { expect, test } from 'vitest';
import { placesIn } from '#shared/domain/places.ts';
import {
  aGroup,
  aPerson,
  aReferral,
  aStep,
  day,
  groupId,
  personId,
  referralId,
} from '#tests/support/builders.ts';

const regular = (number: number, more = {}) =>
  aPerson({
    id: personId(number),
    belongings: [{ groupId: groupId(1), sinceOn: day('2026-01-06') }],
    ...more,
  });
const story = (number: number, ...steps: Parameters<typeof aStep>[0][]) =>
  aReferral({
    id: referralId(number),
    personId: personId(number),
    steps: [aStep(), ...steps.map((step) => aStep(step))],
  });

const places = (of: { people?: ReturnType<typeof regular>[]; referrals?: ReturnType<typeof story>[] }) =>
  placesIn({
    group: aGroup({ capacity: 14 }),
    day: day('2026-11-24'),
    people: of.people ?? [],
    referrals: of.referrals ?? [],
  });

test('a place is taken by regulars and by newcomers to whom we said yes, each once', () => {
  expect(
    places({
      people: [regular(1), regular(2)],
      referrals: [story(1, { state: 'accepted' }), story(3, { state: 'accepted' })],
    }),
  ).toEqual({ taken: 3, capacity: 14, waiting: 0 });
});

test('who stays away for a while keeps their place; who has died takes none', () => {
  const people = [
    regular(1, { pauses: [{ fromOn: day('2026-11-01') }] }),
    regular(2, { diedOn: day('2026-11-01') }),
  ];
  expect(places({ people }).taken).toBe(1);
});

test('who has no answer yet waits, unless they have a place or the story has ended', () => {
  const referrals = [story(1), story(2), story(3, { state: 'declined', declineReason: 'full' })];
  expect(places({ people: [regular(1)], referrals })).toMatchObject({ taken: 1, waiting: 1 });
});
