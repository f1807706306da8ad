import { describe, expect, test } from 'vitest';
import { type ConsentAnswer, type OwnPurpose, ownWordings } from '#shared/domain/consents.ts';
import { erasingRules } from '#shared/domain/erasing.ts';
import { asAgreed, keptPurposes, mayKeep, refusesPhotos, stillKept } from '#shared/domain/mayKeep.ts';
import { aPerson, aReferral, day, personId, referralId } from '#tests/support/builders.ts';

const today = day('2026-11-24');

const said = (purpose: OwnPurpose, answer: ConsentAnswer, on = '2026-11-20') => ({
  purpose,
  answer,
  on: day(on),
  how: 'in-person' as const,
  wording: ownWordings[purpose],
});

const details = { telephone: '07700 900123', email: 'doreen@example.org', goodTimes: 'After ten' };
const comfort = { accessNeeds: ['hearing' as const], accessNote: 'On the left' };
const emergency = { emergencyName: 'Alun', emergencyTelephone: '07700 900177' };
const doreen = aPerson({ ...details, ...comfort, ...emergency });

describe('what somebody said about being kept', () => {
  test.each(keptPurposes)('only a written answer of no forbids it: %s', (purpose) => {
    expect(mayKeep(doreen, purpose, today)).toBe(true);
    for (const [answer, may] of [
      ['given', true],
      ['refused', false],
      ['withdrawn', false],
    ] as const) {
      expect(mayKeep({ consents: [said(purpose, answer)] }, purpose, today)).toBe(may);
      expect(mayKeep({ consents: [said(purpose, answer, '2026-11-25')] }, purpose, today)).toBe(true);
    }
    const again = { consents: [said(purpose, 'refused'), said(purpose, 'given', '2026-11-21')] };
    expect(mayKeep(again, purpose, today)).toBe(true);
  });

  test('takes from the person what belongs to it, and nothing else', () => {
    const kept = (purpose: OwnPurpose) =>
      asAgreed({ ...doreen, consents: [said(purpose, 'withdrawn')] }, today);
    const consents = (purpose: OwnPurpose) => [said(purpose, 'withdrawn')];
    expect(asAgreed(doreen, today)).toBe(doreen);
    expect(kept('hold-details')).toEqual({
      ...aPerson({ ...comfort, ...emergency }),
      consents: consents('hold-details'),
    });
    expect(kept('good-to-know')).toEqual({
      ...aPerson({ ...details, ...emergency }),
      consents: consents('good-to-know'),
    });
    expect(kept('emergency-contact')).toEqual({
      ...aPerson({ ...details, ...comfort }),
      consents: consents('emergency-contact'),
    });
    expect(kept('photos')).toEqual({ ...doreen, consents: consents('photos') });
  });

  test('is told where it is still written down, also in a story', () => {
    const consents = keptPurposes.map((purpose) => said(purpose, 'refused'));
    expect(stillKept(doreen, [], today)).toEqual([]);
    expect(stillKept({ ...doreen, consents }, [], today)).toEqual([...keptPurposes]);
    expect(stillKept(aPerson({ consents }), [], today)).toEqual([]);
    expect(stillKept(aPerson({ consents }), [aReferral({ goodToKnow: 'Tea' })], today)).toEqual([
      'good-to-know',
    ]);
  });

  test('about photos is a no where it was said', () => {
    expect(refusesPhotos(doreen, today)).toBe(false);
    expect(refusesPhotos({ consents: [said('photos', 'given')] }, today)).toBe(false);
    for (const answer of ['refused', 'withdrawn'] as const)
      expect(refusesPhotos({ consents: [said('photos', answer)] }, today)).toBe(true);
  });
});

describe('erasing what shall not be kept', () => {
  const erasure = (what: (typeof keptPurposes)[number]) => [{ what, id: personId(1), on: today }];
  const ofPerson = { document: 'people', shelf: 'people', id: personId(1) };
  const ofStory = { document: 'referrals', shelf: 'referrals', id: referralId(1) };

  test.each(keptPurposes)(
    'takes %s from the person, and the note from the stories of nobody else',
    (what) => {
      const left = erasingRules.left(erasure(what), [], ofPerson, doreen);
      const refused = { ...doreen, consents: [said(what, 'refused')] };
      expect(left).toEqual({ ...asAgreed(refused, today), consents: [] });
      expect(stillKept({ ...(left as typeof doreen), consents: [said(what, 'refused')] }, [], today)).toEqual(
        [],
      );
      expect(erasingRules.left(erasure(what), [], ofPerson, left)).toBe(left);
      const story = aReferral({ goodToKnow: 'Tea', whatMatters: 'Company' });
      expect(erasingRules.left(erasure(what), [], ofStory, story)).toEqual(
        what === 'good-to-know' ? aReferral({ whatMatters: 'Company' }) : story,
      );
      const others = { ...story, personId: personId(2) };
      expect(erasingRules.left(erasure(what), [], ofStory, others)).toBe(others);
    },
  );

  test('looks for the numbers and the address in notes, too', () => {
    const texts = (what: (typeof keptPurposes)[number]) =>
      erasingRules.textsOf(erasure(what), ofPerson, doreen);
    expect(texts('hold-details')).toEqual(['07700 900123', 'doreen@example.org']);
    expect(texts('emergency-contact')).toEqual(['07700 900177']);
    expect(texts('good-to-know')).toEqual([]);
    expect(erasingRules.textsOf(erasure('hold-details'), { ...ofPerson, id: personId(2) }, doreen)).toEqual(
      [],
    );
  });
});
