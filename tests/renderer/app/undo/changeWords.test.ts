import { describe, expect, test } from 'vitest';
import { isAtTheDoor, isInOtherHands, tells } from '#renderer/app/undo/atTheDoor.ts';
import { changeDetails, changeWords } from '#renderer/app/undo/changeWords.ts';
import { plainly } from '#renderer/words/sentences.ts';
import type { ToldChange } from '#shared/contract/changes.ts';
import { changeLabels } from '#shared/domain/changes.ts';
import { day } from '#tests/support/builders.ts';

const today = day('2026-11-24');

const told = (more: Partial<ToldChange>) =>
  ({
    changeId: 'a',
    undoId: 'a',
    label: 'register.mark',
    at: '2026-11-24T10:12:00Z',
    standing: 'stands',
    person: { name: 'Ann Pickering' },
    group: 'Knit & Natter',
    linkWorker: 'Priya Shah',
    otherGroup: 'Men in Sheds',
    sessionOn: today,
    fields: [],
    ...more,
  }) as ToldChange;

const said = (more: Partial<ToldChange>): string => {
  const { what, values } = changeWords(told(more), today);
  return plainly(what, values);
};

describe('a change in a sentence', () => {
  test.each(changeLabels)('%s reads as one, with every gap filled', (label) => {
    expect(said({ label })).toMatch(/^[A-Z][^{}<>]+\.$/);
    expect(said({ label })).not.toContain('changes.said');
  });

  test.each([
    [{ mark: { before: null, after: 'here' } }, 'Ann Pickering was marked here at Knit & Natter.'],
    [{ mark: { before: 'here', after: null } }, 'Ann Pickering’s mark at Knit & Natter was taken away.'],
    [{ label: 'people.setRegular', isRegular: true }, 'Ann Pickering became a regular at Knit & Natter.'],
    [
      { label: 'people.setRegular', isRegular: false },
      'Ann Pickering was no longer a regular at Knit & Natter.',
    ],
    [{ label: 'people.setConsent', answer: 'refused' }, 'Ann Pickering asked us not to tell Priya Shah.'],
    [
      { label: 'sessions.cancel', sessionOn: day('2026-12-01') },
      'Knit & Natter was called off for Tuesday 1 December.',
    ],
    [{ label: 'people.add', person: { name: '<b>Ann</b>' } }, '<b>Ann</b> was written down.'],
    [
      { label: 'people.add', person: { name: 'Joan', secondFact: { kind: 'place', place: 'Mill Lane' } } },
      'Joan (Mill Lane) was written down.',
    ],
  ] as const)('%j', (change, sentence) => {
    expect(said(change as Partial<ToldChange>)).toBe(sentence);
  });

  test.each([
    [{ mark: { before: null, after: 'here' } }, []],
    [
      { mark: { before: 'apologies', after: 'here' }, sessionOn: day('2026-11-17') },
      ['On the register of Tuesday 17 November.', 'Before: sent apologies.'],
    ],
    [
      { label: 'register.setHeadcount', counted: { before: 0, after: 3 }, fields: ['headcount'] },
      ['Counted: 3. Before: 0.'],
    ],
    [
      { label: 'people.change', fields: ['preferredName', 'isToFinish', 'telephone'] },
      ['What changed: name, telephone.'],
    ],
    [{ label: 'referrals.decline', declineReason: 'full' }, ['We are full.']],
    [{ label: 'referrals.end', ending: 'staying-on' }, ['Staying on as a regular.']],
  ] as const)('what else is said of %j', (change, details) => {
    expect(changeDetails(told(change as Partial<ToldChange>), today)).toEqual(details);
  });
});

describe('somebody answers how things are', () => {
  test.each([
    ['#/how-things-are/0190/0191', true],
    ['#/how-we-are-doing', false],
    ['#/people/0191', false],
    ['', false],
  ])('%j: %s', (hash, isOthers) => {
    expect(isInOtherHands(hash)).toBe(isOthers);
  });
});

describe('at the door', () => {
  test.each([
    ['#/register', true],
    ['#/register/0190_2026-11-24', true],
    ['#/registers', false],
    ['#/today', false],
    ['', false],
  ])('%j: %s', (hash, isDoor) => {
    expect(isAtTheDoor(hash)).toBe(isDoor);
  });

  test('what concerns a referral is not told, whether it was done, taken back or done again', () => {
    expect(tells({ kind: 'done', label: 'referrals.accept', says: 'You said yes to Tom.' })).toBe(true);
    expect(tells({ kind: 'done', label: 'register.mark', says: 'Tom is here.' })).toBe(false);
    expect(tells({ kind: 'moved', way: 'undo', change: told({ label: 'people.setConsent' }) })).toBe(true);
    expect(tells({ kind: 'moved', way: 'redo', change: told({}) })).toBe(false);
  });
});
