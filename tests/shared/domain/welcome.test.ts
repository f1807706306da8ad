import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/dates.ts';
import { firstVisitNow } from '#shared/domain/firstVisits.ts';
import { limitNow } from '#shared/domain/limits.ts';
import { isSettledOffered } from '#shared/domain/referrals.ts';
import { toldState, withTelling } from '#shared/domain/telling.ts';
import { waitingList } from '#shared/domain/waitingList.ts';
import { comesAlongStill, usualChecklist, welcomeOf, welcomeTasks } from '#shared/domain/welcome.ts';
import { aGroup, aReferral, aStep, day, groupId, noon, referralId } from '#tests/support/builders.ts';

const today = day('2026-11-24');

describe('the welcome checklist', () => {
  test('has its days from the first visit, in order, and knows what is done', () => {
    const tasks = welcomeTasks({
      checklist: usualChecklist,
      firstVisitOn: today,
      visits: 0,
      meetsOn: [],
      done: [{ itemId: 'call-before', on: day('2026-11-20') }],
    });
    expect(tasks.map(({ item, dueOn }) => `${item.itemId} ${dueOn}`).slice(0, 3)).toEqual([
      'getting-there 2026-11-19',
      'call-before 2026-11-22',
      'greeter 2026-11-22',
    ]);
    expect(tasks.find(({ item }) => item.itemId === 'how-was-it')?.dueOn).toBe('2026-11-26');
    expect(tasks.filter(({ doneOn }) => doneOn).map(({ item }) => item.itemId)).toEqual(['call-before']);
  });

  test('has no days yet while no first visit is arranged', () => {
    const unknown = { firstVisitOn: undefined, done: undefined, visits: 0, meetsOn: [] };
    const tasks = welcomeTasks({ checklist: usualChecklist, ...unknown });
    expect(tasks).toHaveLength(usualChecklist.length);
    expect(tasks.some((task) => 'dueOn' in task)).toBe(false);
  });

  test.each([
    ['before the first visit', 0, ['2026-12-08', '2026-12-22']],
    ['after it', 1, ['2026-12-08', '2026-12-22']],
    ['after the second', 2, [undefined, '2026-12-08']],
    ['after the third', 3, [undefined, undefined]],
  ])('looks out for them when a fortnightly group meets next: %s', (_when, visits, days) => {
    const meetsOn = [day('2026-12-08'), day('2026-12-22')];
    const tasks = welcomeTasks({
      ...{ checklist: usualChecklist, firstVisitOn: today, done: undefined, visits, meetsOn },
    });
    const looked = tasks.filter(({ item }) => item.itemId.endsWith('-visit'));
    expect(looked.map(({ dueOn }) => dueOn)).toEqual(days);
  });

  test('is as usual for a group that said nothing, and quiet when the group turned that off', () => {
    expect(welcomeOf(aGroup())).toMatchObject({
      quiet: { newcomers: 2, regulars: 3 },
      settledAfter: { visits: 4, weeks: 6 },
      firstVisitTries: 2,
    });
    expect(welcomeOf(aGroup({ welcome: { quiet: null } })).quiet).toBeNull();
  });
});

test('who comes along counts down by itself, and never below nobody', () => {
  const karen = { who: 'Karen', visits: 2 };
  expect([0, 1, 2, 3].map((visits) => comesAlongStill(karen, visits))).toEqual([2, 1, 0, 0]);
  expect(comesAlongStill(undefined, 0)).toBe(0);
});

describe('a time limit', () => {
  test.each([
    [4, 'goes-on'],
    [5, 'time-to-talk'],
    [6, 'reached'],
    [9, 'reached'],
  ])('of six sessions after %i visits: %s', (visits, standing) => {
    expect(limitNow({ sessions: 6 }, visits, today)).toMatchObject({ standing, used: Math.min(visits, 6) });
  });

  test.each([
    ['2026-12-09', 'goes-on'],
    ['2026-12-08', 'time-to-talk'],
    ['2026-11-24', 'time-to-talk'],
    ['2026-11-23', 'reached'],
  ])('until %s: %s', (untilOn, standing) => {
    expect(limitNow({ untilOn: day(untilOn) }, 2, today).standing).toBe(standing);
  });

  test('of both is reached by whichever comes first, and visits never make it less', () => {
    const anyLimit = fc.record({
      sessions: fc.integer({ min: 1, max: 30 }),
      days: fc.integer({ min: -60, max: 60 }),
    });
    const order = ['goes-on', 'time-to-talk', 'reached'];
    fc.assert(
      fc.property(anyLimit, fc.nat(40), ({ sessions, days }, visits) => {
        const untilOn = addDays(today, days);
        const at = (limit: Parameters<typeof limitNow>[0], count = visits) =>
          order.indexOf(limitNow(limit, count, today).standing);
        expect(at({ sessions, untilOn })).toBe(Math.max(at({ sessions }), at({ untilOn })));
        expect(at({ sessions, untilOn }, visits + 1)).toBeGreaterThanOrEqual(at({ sessions, untilOn }));
      }),
    );
  });
});

test('feeling at home is asked about after four visits in six weeks, not in seven', () => {
  const usual = { visits: 4, weeks: 6 };
  const every = (days: number, count = 4) =>
    Array.from({ length: count }, (_, at) => addDays(today, at * days));
  expect(isSettledOffered(every(14), usual)).toBe(true);
  expect(isSettledOffered(every(15), usual)).toBe(false);
  expect(isSettledOffered(every(7, 3), usual)).toBe(false);
  expect(isSettledOffered([day('2026-01-06'), ...every(7)], usual)).toBe(true);
});

describe('a first visit', () => {
  const at = (
    on: string,
    mark: Parameters<typeof firstVisitNow>[1][number]['mark'] = null,
    isOff = false,
  ) => ({
    day: day(on),
    isOff,
    mark,
  });
  test.each([
    ['today', '2026-11-24', [at('2026-11-24')], '2026-11-24', 'ahead'],
    ['moved to a day to come', '2026-11-17', [at('2026-12-01')], '2026-12-01', 'ahead'],
    ['moved to a day now past', '2026-11-10', [at('2026-11-17', 'did-not-come')], '2026-11-17', 'missed'],
    ['called off', '2026-11-17', [at('2026-11-17', null, true)], '2026-11-17', 'called-off'],
    ['of a session that is no more', '2026-11-17', [], '2026-11-17', 'called-off'],
    ['that nobody wrote down', '2026-11-17', [at('2026-11-17')], '2026-11-17', 'not-recorded'],
    ['with apologies', '2026-11-17', [at('2026-11-17', 'apologies')], '2026-11-17', 'apologies'],
  ] as const)('%s', (_what, arrangedOn, sessions, on, standing) => {
    expect(firstVisitNow(day(arrangedOn), sessions, today)).toEqual({ on, standing });
  });
});

test('a waiting list is in the order in which people came to it, and keeps the place of who is put on it again', () => {
  const waiting = (number: number, on: string, again?: string) =>
    aReferral({
      id: referralId(number),
      steps: [
        aStep(),
        aStep({ state: 'waiting-list', on: day(on), recordedAt: noon(on) }),
        ...(again ? [aStep({ state: 'waiting-list', on: day(again), recordedAt: noon(again) })] : []),
      ],
    });
  const others = [aReferral({ id: referralId(8) }), { ...waiting(9, '2026-10-01'), groupId: groupId(2) }];
  const list = [waiting(2, '2026-10-05'), waiting(1, '2026-10-03', '2026-11-20'), waiting(3, '2026-10-09')];
  expect(waitingList([...list, ...others], groupId(1)).map(({ id }) => id)).toEqual(
    [1, 2, 3].map(referralId),
  );
});

test('what was told stays told; otherwise consent decides whether anything is to be told', () => {
  const moment = { about: 'arrived', at: today } as const;
  const told = { kind: 'told', on: today, how: 'telephone' } as const;
  expect(toldState(undefined, moment, true)).toEqual({ kind: 'not-yet' });
  expect(toldState(undefined, moment, false)).toEqual({ kind: 'no-consent' });
  const tellings = withTelling(undefined, moment, told);
  expect(toldState(tellings, moment, false)).toEqual(told);
  expect(toldState(tellings, { ...moment, about: 'missed' }, true)).toEqual({ kind: 'not-yet' });
  expect(withTelling(tellings, moment, null)).toEqual([]);
});
