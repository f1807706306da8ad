import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Consent, standingConsent } from '#shared/domain/consents.ts';
import { addDays } from '#shared/domain/dates.ts';
import { aConsent, day, linkWorkerId } from '#tests/support/builders.ts';

const standing = (consents: readonly Consent[], on: string, number = 1) =>
  standingConsent(consents, linkWorkerId(number), day(on))?.answer;

const given = aConsent({ on: day('2026-10-01') });
const withdrawn = aConsent({ on: day('2026-11-10'), answer: 'withdrawn' });

describe('the answer that stands', () => {
  test('is none until somebody has asked', () => {
    expect(standing([], '2026-11-24')).toBeUndefined();
    expect(standing([given], '2026-09-30')).toBeUndefined();
  });

  test('stands from its own day on', () => {
    expect(standing([given], '2026-10-01')).toBe('given');
    expect(standing([given], '2030-01-01')).toBe('given');
  });

  test('is the latest one', () => {
    expect(standing([given, withdrawn], '2026-11-09')).toBe('given');
    expect(standing([given, withdrawn], '2026-11-10')).toBe('withdrawn');
  });

  test('is the latest by its day, in whatever order they were written down', () => {
    expect(standing([withdrawn, given], '2026-11-24')).toBe('withdrawn');
  });

  test('of two on one day is the one written down later', () => {
    const changedTheirMind = aConsent({ on: given.on, answer: 'refused' });
    expect(standing([given, changedTheirMind], '2026-11-24')).toBe('refused');
    expect(standing([changedTheirMind, given], '2026-11-24')).toBe('given');
  });

  test('given again after it was withdrawn, stands again', () => {
    expect(standing([given, withdrawn, aConsent({ on: day('2026-11-20') })], '2026-11-24')).toBe('given');
  });

  test('a yes to one link worker says nothing to another', () => {
    expect(standing([given], '2026-11-24', 2)).toBeUndefined();
    const toBoth = [given, aConsent({ linkWorkerId: linkWorkerId(2), answer: 'refused' })];
    expect(standing(toBoth, '2026-11-24', 1)).toBe('given');
    expect(standing(toBoth, '2026-11-24', 2)).toBe('refused');
  });
});

const anyConsents = fc.array(
  fc
    .record({
      linkWorker: fc.integer({ min: 1, max: 3 }),
      answer: fc.constantFrom('given', 'refused', 'withdrawn'),
      on: fc.integer({ min: 0, max: 12 }),
    })
    .map(({ linkWorker, answer, on }) =>
      aConsent({ linkWorkerId: linkWorkerId(linkWorker), answer, on: addDays(day('2026-10-01'), on) }),
    ),
  { maxLength: 12 },
);

test('nobody has agreed unless a yes to that link worker is the last word on or before the day', () => {
  fc.assert(
    fc.property(anyConsents, fc.integer({ min: -2, max: 14 }), (consents, offset) => {
      const today = addDays(day('2026-10-01'), offset);
      // Said another way: walk back through the days, and on each through what was written, last first.
      const words = consents.filter(
        (each) =>
          each.purpose === 'tell-link-worker' && each.linkWorkerId === linkWorkerId(1) && each.on <= today,
      );
      const latestDay = words
        .map((each) => each.on)
        .sort()
        .at(-1);
      const lastWord = words.filter((each) => each.on === latestDay).at(-1);
      expect(standingConsent(consents, linkWorkerId(1), today)).toEqual(lastWord);
    }),
    { numRuns: 1000 },
  );
});
