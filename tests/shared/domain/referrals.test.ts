import { describe, expect, test } from 'vitest';
import {
  type Ending,
  firstVisitOn,
  isExpectedThrough,
  isOpen,
  lastStep,
  maySayNow,
  receivedOn,
  replyDue,
  stateNow,
  storyPlace,
} from '#shared/domain/referrals.ts';
import type { SaidState } from '#shared/domain/storyMoves.ts';
import { aReferral, aStep, day } from '#tests/support/builders.ts';

const after = (...states: SaidState[]) =>
  aReferral({ steps: [aStep(), ...states.map((state) => aStep({ state, on: day('2026-10-05') }))] });
const arrangedFor = (on: string) =>
  aReferral({ steps: [aStep(), aStep({ state: 'first-visit-arranged', firstVisitOn: day(on) })] });

describe('a referral’s story', () => {
  test.each(['declined', 'withdrawn', 'ended'] as const)(
    '%s closes it, until it is taken up again',
    (state) => {
      const story = after('accepted', state);
      expect(isOpen(story)).toBe(false);
      expect(maySayNow(story, { visits: 0 })).toEqual([state === 'ended' ? 'accepted' : 'received']);
    },
  );

  test.each(['received', 'accepted', 'first-visit-arranged'] as const)('%s is not', (state) => {
    expect(isOpen(after(state))).toBe(true);
  });

  test('a first visit that was missed can be arranged again', () => {
    expect(maySayNow(arrangedFor('2026-11-10'), { visits: 0 })).toContain('first-visit-arranged');
  });

  test('nobody is welcomed and then declined as not right for the group', () => {
    expect(maySayNow(arrangedFor('2026-11-10'), { visits: 0 })).not.toContain('declined');
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
    expect(stateNow(after('accepted'), { visits })).toBe(state);
  });

  test('who simply turned up has arrived, whatever was said before', () => {
    expect(stateNow(aReferral(), { visits: 1 })).toBe('arrived');
  });

  test.each(['declined', 'withdrawn', 'ended'] as const)('a story that is %s stays so', (state) => {
    expect(stateNow(after('accepted', state), { visits: 9 })).toBe(state);
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

describe('what is said after they have come', () => {
  test.each(['received', 'waiting-list', 'accepted', 'first-visit-arranged'] as const)(
    'whoever turned up while it was %s has arrived, and needs no answer any more',
    (state) => {
      const story = state === 'received' ? aReferral() : after(state);
      expect(maySayNow(story, { visits: 1 })).toEqual(['settled', 'ended']);
      expect(replyDue(story, { visits: 1 })).toBeUndefined();
    },
  );

  test('settled stays settled, until somebody stays away for a while', () => {
    expect(stateNow(after('accepted', 'settled'), { visits: 5 })).toBe('settled');
    expect(stateNow(after('accepted', 'settled'), { visits: 5, isPaused: true })).toBe('paused');
    expect(stateNow(after('accepted'), { visits: 2, isPaused: true })).toBe('paused');
  });

  test('who stays away before the first visit still waits for it', () => {
    expect(stateNow(after('accepted'), { visits: 0, isPaused: true })).toBe('accepted');
  });

  test('a story that ended with a death is put right on the person’s page alone', () => {
    const died = { ...after('accepted'), steps: [aStep(), aStep({ state: 'ended', ending: 'died' })] };
    expect(maySayNow(died, { visits: 3 })).toEqual([]);
  });
});

describe('the reply', () => {
  test('is due anew when a story is taken up again', () => {
    const again = aReferral({
      steps: [aStep(), aStep({ state: 'declined', on: day('2026-10-05') }), aStep({ on: day('2026-11-19') })],
    });
    expect(replyDue(again, { visits: 0 })?.dueOn).toBe('2026-11-26');
  });

  test('is due five working days after the referral was received, with a reminder at three', () => {
    const thursday = aReferral({ steps: [aStep({ on: day('2026-11-19') })] });
    expect(replyDue(thursday, { visits: 0 })).toEqual({ remindOn: '2026-11-24', dueOn: '2026-11-26' });
  });

  test.each(['accepted', 'declined', 'first-visit-arranged', 'withdrawn'] as const)(
    'is not due once it is %s',
    (state) => {
      expect(replyDue(after(state), { visits: 0 })).toBeUndefined();
    },
  );
});

describe('where a story stands when stories are counted', () => {
  const ended = (ending: Ending) =>
    storyPlace(
      aReferral({ steps: [aStep(), aStep({ state: 'accepted' }), aStep({ state: 'ended', ending })] }),
      { visits: 3 },
    );

  test('staying on is told apart from other endings, and never having come from both', () => {
    expect(ended('staying-on')).toBe('staying-on');
    expect(ended('moved-on')).toBe('ended');
    expect(ended('never-came')).toBe('did-not-begin');
    expect(storyPlace(after('declined'), { visits: 0 })).toBe('did-not-begin');
    expect(storyPlace(after('accepted', 'withdrawn'), { visits: 0 })).toBe('did-not-begin');
  });

  test('an open story stands where its state says', () => {
    expect(storyPlace(after('accepted'), { visits: 0 })).toBe('accepted');
    expect(storyPlace(arrangedFor('2026-10-06'), { visits: 2 })).toBe('settling-in');
  });
});
