import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  everyStory,
  openPractice,
  pastSessions,
  type Practising,
  tuesday,
} from '#tests/support/practising.ts';
import { dayAt, timeAt, weekdayOf } from '#shared/domain/dates.ts';
import { addWorkingDays } from '#shared/domain/workingDays.ts';
import { isStory } from '#shared/domain/referrals.ts';
import { waitsOf } from '#tests/support/waits.ts';

describe.each([
  ['a Tuesday', tuesday],
  ['a Monday, the last in October, an hour after the clocks went back', '2026-10-26T09:00:00Z'],
  ['a Wednesday in summer', '2026-07-01T18:30:00Z'],
  ['the last evening of the year, a Thursday', '2026-12-31T23:59:59Z'],
  ['New Year’s Day, a Friday, just after midnight', '2027-01-01T00:00:05Z'],
  ['a Saturday', '2026-11-28T08:00:00Z'],
  ['the Sunday on which the clocks go forward', '2027-03-28T12:00:00Z'],
  ['29 February', '2028-02-29T10:00:00Z'],
  ['the day after 29 February', '2028-03-01T10:00:00Z'],
])('practising on %s', (_when, moment) => {
  const now = Date.parse(moment);
  const today = dayAt(now);
  let folder: string;
  let ask: Practising['ask'];
  let close: Practising['close'];

  // Nothing here writes, so one opening serves all of it.
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'welcome-desk-'));
    ({ ask, close } = await openPractice(moment, folder));
  });
  afterAll(async () => {
    await close();
    await rm(folder, { recursive: true });
  });

  test('two groups meet today, and Doreen comes to one of them for the first time', async () => {
    const page = await ask('today.get', {});
    expect(page).toMatchObject({ today, leaderName: 'Jean Whitlock', groups: 3 });
    expect(
      page.sessions.map(({ group, startsAt, expected, here }) => [group.name, startsAt, expected, here]),
    ).toEqual([
      ['Knit & Natter', '10:30', 13, 0],
      ['Larkfield Strollers', '14:00', 9, 0],
    ]);
    expect(page.sessions[0]?.newToday).toMatchObject([
      { person: { name: 'Doreen Hughes' }, goodToKnow: 'A seat near the window' },
    ]);
    expect(page.nextSession?.group.name).toBe('Allotment Mornings');
    expect(page.nextSession?.day).not.toBe(today);
  });

  test('no reply is overdue yet, and one is due within three working days', async () => {
    const repliesDue = await waitsOf({ ask }, 'reply');
    const missedFirstVisits = await waitsOf({ ask }, 'first-visit');
    expect(repliesDue.map(({ person }) => person.name)).toEqual(['Tom Reddy', 'Bronwen']);
    for (const { on } of repliesDue) expect(on >= today).toBe(true);
    expect(repliesDue[0]?.on).toSatisfy((dueOn: string) => dueOn <= addWorkingDays(today, 3));
    expect(missedFirstVisits.map(({ person }) => person.name)).toEqual(['Piotr Mazurek']);
  });

  test('twelve registers of each group lie behind today, all taken but one that the boiler called off', async () => {
    const past = await pastSessions(ask, today);
    for (const name of ['Knit & Natter', 'Larkfield Strollers', 'Allotment Mornings']) {
      expect(past.filter(({ group }) => group.name === name)).toHaveLength(12);
    }
    const notMet = past.filter(({ wasTaken }) => !wasTaken);
    expect(notMet.map(({ state, cancelledBecause, here }) => [state, cancelledBecause, here])).toEqual([
      ['cancelled', 'The hall boiler broke', 0],
    ]);
  });

  test('every story keeps the order of its days and the moves there are, and nothing in it is still to come', async () => {
    for (const { steps, referral } of await everyStory(ask)) {
      expect(isStory(steps)).toBe(true);
      expect(weekdayOf(referral.receivedOn)).toBeLessThanOrEqual(5);
      for (const { on, recordedAt } of steps) {
        expect(on <= today).toBe(true);
        expect(Date.parse(recordedAt)).toBeLessThanOrEqual(now);
      }
    }
  });

  test('first visits are arranged for days on which the group meets, and not for days already gone', async () => {
    const past = new Set((await pastSessions(ask, today)).map(({ group, day }) => `${group.name} ${day}`));
    const stories = await everyStory(ask);
    const arranged = stories.flatMap(({ steps, referral, nextSessions }) =>
      steps.flatMap(({ on, firstVisitOn }) =>
        firstVisitOn ? [{ on, firstVisitOn, group: referral.group.name, nextSessions }] : [],
      ),
    );
    expect(arranged).toHaveLength(11);
    for (const { on, firstVisitOn, group, nextSessions } of arranged) {
      expect(firstVisitOn >= on).toBe(true);
      expect(past.has(`${group} ${firstVisitOn}`) || nextSessions.includes(firstVisitOn)).toBe(true);
    }
  });

  test('there is a story in every state', async () => {
    const states = (await ask('referrals.list', {})).map(({ state }) => state);
    expect(new Set(states)).toEqual(
      new Set([
        'received',
        'accepted',
        'first-visit-arranged',
        'arrived',
        'settling-in',
        'settled',
        'waiting-list',
        'declined',
        'withdrawn',
        'ended',
      ]),
    );
  });

  test('each register was taken as its session began, by the clock of the hall', async () => {
    const met = (await pastSessions(ask, today)).filter(({ wasTaken }) => wasTaken);
    for (const { sessionId, day, startsAt } of met) {
      const { lastMarkedAt } = await ask('register.get', { sessionId });
      const at = Date.parse(String(lastMarkedAt));
      expect([dayAt(at), timeAt(at)]).toEqual([day, startsAt]);
    }
  });
});
