import { describe, expect, test } from 'vitest';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { dueRecords, type Kept } from '#shared/domain/keeping.ts';
import { usualKeepingTimes } from '#shared/domain/keepingTimes.ts';
import type { Referral } from '#shared/domain/referrals.ts';
import { aPerson, aReferral, aStep, day, groupId, personId } from '#tests/support/builders.ts';

const today = day('2026-11-24');

const came = (on: string): Kept['lastCameOn'] => new Map([[personId(1), new Map([[groupId(1), day(on)]])]]);
const never: Kept['lastCameOn'] = new Map<PersonId, ReadonlyMap<GroupId, never>>();

const due = (more: Partial<Kept> = {}): string[] =>
  dueRecords({
    people: [aPerson()],
    referrals: [],
    lastCameOn: never,
    holders: new Set(),
    times: usualKeepingTimes,
    today,
    ...more,
  }).map(({ target, why, on }) => `${target.what}: ${why} ${on}`);

const endedOn = (on: string, more: Partial<Referral> = {}): Referral =>
  aReferral({
    goodToKnow: 'A seat by the window',
    steps: [
      aStep({ on: day('2026-01-05') }),
      aStep({ state: 'accepted', on: day('2026-01-06') }),
      aStep({ state: 'ended', ending: 'staying-on', on: day(on) }),
    ],
    ...more,
  });

describe('the notes of a story', () => {
  test('are due three months after its end, and not a day before', () => {
    const lastCameOn = came('2026-08-20');
    expect(due({ referrals: [endedOn('2026-08-24')], lastCameOn })).toEqual(['notes: ended 2026-08-24']);
    expect(due({ referrals: [endedOn('2026-08-25')], lastCameOn })).toEqual([]);
  });

  test('are not asked about while the story goes on, nor where there are none', () => {
    const lastCameOn = came('2026-08-20');
    const goesOn = aReferral({ goodToKnow: 'Tea', steps: [aStep({ on: day('2026-02-03') })] });
    expect(due({ referrals: [goesOn], lastCameOn })).toEqual([]);
    const { goodToKnow: _, ...without } = endedOn('2026-02-03');
    expect(due({ referrals: [without], lastCameOn })).toEqual([]);
  });

  test('wait until the day up to which the leader keeps them', () => {
    const lastCameOn = came('2026-08-20');
    const keptLonger = { untilOn: day('2026-11-25'), saidOn: day('2026-08-25') };
    const referrals = [endedOn('2026-05-05', { keptLonger })];
    expect(due({ referrals, lastCameOn })).toEqual([]);
    expect(due({ referrals, lastCameOn, today: day('2026-11-25') })).toEqual(['notes: ended 2026-05-05']);
  });

  test('wait for as long as the leader has chosen', () => {
    const times = { ...usualKeepingTimes, notes: 6 as const };
    const [referrals, lastCameOn] = [[endedOn('2026-08-24')], came('2026-08-20')];
    expect(due({ referrals, lastCameOn, times })).toEqual([]);
  });
});

describe('somebody who was referred and never arrived', () => {
  const received = aReferral({ steps: [aStep({ on: day('2026-10-24') })] });

  test('is due as a whole a month after the last word', () => {
    expect(due({ referrals: [received] })).toEqual(['person: never-arrived 2026-10-24']);
    expect(due({ referrals: [received], today: day('2026-11-23') })).toEqual([]);
  });

  test('is not due while they wait for a place, or a first visit lies ahead', () => {
    const wait = aStep({ state: 'waiting-list', on: day('2026-02-02') });
    const ahead = aStep({
      state: 'first-visit-arranged',
      on: day('2026-10-01'),
      firstVisitOn: day('2026-12-01'),
    });
    for (const step of [wait, ahead])
      expect(due({ referrals: [aReferral({ steps: [aStep({ on: day('2026-01-05') }), step] })] })).toEqual(
        [],
      );
  });

  test('loses only the notes of that story where we know them otherwise', () => {
    const people = [aPerson({ belongings: [{ groupId: groupId(2), sinceOn: day('2026-01-05') }] })];
    const referrals = [{ ...received, whatMatters: 'Company' }];
    expect(due({ people, referrals })).toEqual(['notes: never-arrived 2026-10-24']);
    expect(due({ people, referrals: [received] })).toEqual([]);
  });

  test('is due once, after all of several stories came to nothing', () => {
    const other = { ...endedOn('2026-09-01'), groupId: groupId(2) };
    expect(due({ referrals: [received, other] })).toEqual(['person: never-arrived 2026-10-24']);
    const waits = aReferral({
      steps: [aStep({ on: day('2026-01-05') }), aStep({ state: 'waiting-list', on: day('2026-01-06') })],
      goodToKnow: 'Tea',
    });
    expect(due({ referrals: [received, waits] })).toEqual([]);
  });

  test('has arrived where they came after they were referred, not where they came before', () => {
    expect(due({ referrals: [{ ...received, goodToKnow: 'Tea' }], lastCameOn: came('2026-10-27') })).toEqual(
      [],
    );
    expect(due({ referrals: [{ ...received, goodToKnow: 'Tea' }], lastCameOn: came('2026-10-20') })).toEqual([
      'notes: never-arrived 2026-10-24',
    ]);
  });
});

describe('a name on old registers', () => {
  const people = [aPerson({ addedOn: day('2023-05-02') })];

  test('is due two years after somebody was last here, or was written down and never came', () => {
    expect(due({ people, lastCameOn: came('2024-11-24') })).toEqual(['person: not-seen 2024-11-24']);
    expect(due({ people, lastCameOn: came('2024-11-25') })).toEqual([]);
    expect(due({ people })).toEqual(['person: never-seen 2023-05-02']);
  });

  test('stays while a story goes on, while they do something at a group, and once they are erased', () => {
    const open = aReferral({ steps: [aStep({ on: day('2023-05-02') })] });
    expect(due({ people, referrals: [open], lastCameOn: came('2023-06-06') })).toEqual([]);
    expect(due({ people, holders: new Set([personId(1)]) })).toEqual([]);
    expect(due({ people: [aPerson({ addedOn: day('2023-05-02'), erasedOn: day('2024-01-01') })] })).toEqual(
      [],
    );
  });

  test('takes the notes of their stories along, and is asked about once', () => {
    const referrals = [endedOn('2024-01-01')];
    expect(due({ people, referrals, lastCameOn: came('2024-01-02') })).toEqual([
      'person: not-seen 2024-01-02',
    ]);
  });
});
