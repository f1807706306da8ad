import { describe, expect, test } from 'vitest';
import { returnTable } from '#electron/formats/returnTable.ts';
import { dayInFewWords, dayInWords, endingWords, stateWords } from '#electron/formats/words.ts';
import { endings } from '#shared/domain/referrals.ts';
import { ReferralState } from '#shared/domain/storyMoves.ts';
import { shareReturn } from '#shared/domain/sharing/return.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { aConsent, aGroup, aLinkWorker, aPerson, aReferral, aStep, day } from '#tests/support/builders.ts';

const returned = (referral: Parameters<typeof aReferral>[0], visits: string[]) =>
  returnTable(
    shareReturn({
      linkWorker: aLinkWorker(),
      fromOn: day('2026-11-01'),
      toOn: day('2026-11-30'),
      today: day('2026-11-30'),
      settings: usualSettings,
      matters: [
        {
          referral: aReferral(referral),
          person: aPerson({ surname: 'Hughes', consents: [aConsent()] }),
          group: aGroup(),
          visits: visits.map(day),
        },
      ],
    }).content,
  );

describe('a return as a table', () => {
  test('says who, where, when and how it stands, in words', () => {
    const { columns, cells } = returned({ reference: 'PS-118' }, ['2026-10-27', '2026-11-03', '2026-11-10']);
    expect(Object.fromEntries(columns.map((column, index) => [column, cells[0]?.[index]]))).toEqual({
      Person: 'PS-118',
      Group: 'Tuesday Knit & Natter',
      'Referred on': '1 Oct 2026',
      'Our answer': '',
      'First visit': '27 Oct 2026',
      'Times came': '2',
      'Came on': '3 Nov 2026; 10 Nov 2026',
      'Where they are now': 'Settling in',
      From: '',
    });
  });

  test('shows initials where the referrer gave no reference, and never a name', () => {
    const { cells } = returned({}, []);
    expect(cells[0]?.[0]).toBe('D.H.');
    expect(JSON.stringify(cells)).not.toContain('Doreen');
  });

  test('tells an ending in words', () => {
    const ended = aStep({ state: 'ended', ending: 'staying-on', on: day('2026-11-10') });
    const { cells } = returned({ steps: [aStep(), aStep({ state: 'accepted' }), ended] }, ['2026-11-03']);
    expect(cells[0]?.at(-2)).toBe('Staying on as a regular');
  });

  test('nobody who never came has a first visit', () => {
    expect(returned({}, []).cells[0]?.slice(4, 7)).toEqual(['', '0', '']);
  });
});

test('a day reads the same in every country', () => {
  expect(dayInWords(day('2026-03-04'))).toBe('4 March 2026');
  expect(dayInFewWords(day('2027-12-31'))).toBe('31 Dec 2027');
});

test('no two states and no two endings share their words', () => {
  const states = ReferralState.options;
  expect(new Set(states.map((state) => stateWords[state])).size).toBe(states.length);
  expect(new Set(endings.map((ending) => endingWords[ending])).size).toBe(endings.length);
});
