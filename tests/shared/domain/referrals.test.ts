import { describe, expect, test } from 'vitest';
import {
  type Ending,
  firstVisitOn,
  isExpectedThrough,
  isOpen,
  lastStep,
  maySay,
  movesFrom,
  receivedOn,
  replyDue,
  type SaidState,
  saidStates,
  stateNow,
  storyPlace,
} from '#shared/domain/referrals.ts';
import { aReferral, aStep, day } from '#tests/support/builders.ts';

const after = (...states: SaidState[]) =>
  aReferral({ steps: [aStep(), ...states.map((state) => aStep({ state, on: day('2026-10-05') }))] });
const arrangedFor = (on: string) =>
  aReferral({ steps: [aStep(), aStep({ state: 'first-visit-arranged', firstVisitOn: day(on) })] });

describe('a referral’s story', () => {
  test('can come to every state from the day it was received', () => {
    const reached = new Set<SaidState>(['received']);
    for (const state of reached) for (const next of movesFrom[state]) reached.add(next);
    expect([...reached].sort()).toEqual([...saidStates].sort());
  });

  test('ends somewhere from wherever it stands', () => {
    const closes = (state: SaidState): boolean =>
      movesFrom[state].length === 0 || movesFrom[state].some((next) => next !== state && closes(next));
    expect(saidStates.filter((state) => !closes(state))).toEqual([]);
  });

  test.each(['declined', 'withdrawn', 'ended'] as const)('%s is the end of it', (state) => {
    const story = after('accepted', state);
    expect(isOpen(story)).toBe(false);
    expect(saidStates.filter((next) => maySay(story, next))).toEqual([]);
  });

  test.each(['received', 'accepted', 'first-visit-arranged'] as const)('%s is not', (state) => {
    expect(isOpen(after(state))).toBe(true);
  });

  test('a first visit that was missed can be arranged again', () => {
    expect(maySay(arrangedFor('2026-11-10'), 'first-visit-arranged')).toBe(true);
  });

  test('nobody is welcomed and then declined as not right for the group', () => {
    expect(maySay(arrangedFor('2026-11-10'), 'declined')).toBe(false);
  });

  test('begins on the day it was received and stands at what was said last', () => {
    const story = after('accepted');
    expect(receivedOn(story)).toBe('2026-10-01');
    expect(lastStep(story).on).toBe('2026-10-05');
  });
});

describe('what the register says of the story', () => {
  test.each([
    [0, 'accepted'],
    [1, 'arrived'],
    [2, 'settling-in'],
    [30, 'settling-in'],
  ])('after %i visits it reads %s', (visits, state) => {
    expect(stateNow(after('accepted'), visits)).toBe(state);
  });

  test('who simply turned up has arrived, whatever was said before', () => {
    expect(stateNow(aReferral(), 1)).toBe('arrived');
  });

  test.each(['declined', 'withdrawn', 'ended'] as const)('a story that is %s stays so', (state) => {
    expect(stateNow(after('accepted', state), 9)).toBe(state);
  });
});

describe('the first visit', () => {
  test('is the one arranged last', () => {
    const again = aStep({ state: 'first-visit-arranged', firstVisitOn: day('2026-11-17') });
    expect(firstVisitOn(arrangedFor('2026-11-10'))).toBe('2026-11-10');
    expect(
      firstVisitOn({ ...arrangedFor('2026-11-10'), steps: [...arrangedFor('2026-11-10').steps, again] }),
    ).toBe('2026-11-17');
    expect(firstVisitOn(after('accepted'))).toBeUndefined();
    expect(firstVisitOn(after('accepted', 'ended'))).toBeUndefined();
  });

  test('makes the newcomer expected on its day, not on the days around it', () => {
    const expected = ['2026-11-03', '2026-11-10', '2026-11-17'].map((on) =>
      isExpectedThrough(arrangedFor('2026-11-10'), day(on), false),
    );
    expect(expected).toEqual([false, true, false]);
  });

  test('a newcomer who has begun to come is expected while the story goes on', () => {
    expect(isExpectedThrough(arrangedFor('2026-11-10'), day('2026-11-24'), true)).toBe(true);
    expect(isExpectedThrough(after('accepted', 'ended'), day('2026-11-24'), true)).toBe(false);
  });

  test('nobody is expected through a referral before it was received', () => {
    expect(isExpectedThrough(aReferral(), day('2026-09-30'), true)).toBe(false);
  });
});

describe('the reply', () => {
  test('is due five working days after the referral was received, with a reminder at three', () => {
    const thursday = aReferral({ steps: [aStep({ on: day('2026-11-19') })] });
    expect(replyDue(thursday)).toEqual({ remindOn: '2026-11-24', dueOn: '2026-11-26' });
  });

  test.each(['accepted', 'declined', 'first-visit-arranged', 'withdrawn'] as const)(
    'is not due once it is %s',
    (state) => {
      expect(replyDue(after(state))).toBeUndefined();
    },
  );
});

describe('where a story stands when stories are counted', () => {
  const ended = (ending: Ending) =>
    storyPlace(
      aReferral({ steps: [aStep(), aStep({ state: 'accepted' }), aStep({ state: 'ended', ending })] }),
      3,
    );

  test('staying on is told apart from other endings, and never having come from both', () => {
    expect(ended('staying-on')).toBe('staying-on');
    expect(ended('moved-on')).toBe('ended');
    expect(ended('never-came')).toBe('did-not-begin');
    expect(storyPlace(after('declined'), 0)).toBe('did-not-begin');
    expect(storyPlace(after('accepted', 'withdrawn'), 0)).toBe('did-not-begin');
  });

  test('an open story stands where its state says', () => {
    expect(storyPlace(after('accepted'), 0)).toBe('accepted');
    expect(storyPlace(arrangedFor('2026-10-06'), 2)).toBe('settling-in');
  });
});
