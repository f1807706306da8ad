import { describe, expect, test } from 'vitest';
import { greeting } from '#renderer/screens/today/greeting.ts';
import { Day, Time } from '#shared/domain/dates.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

const aSession = (group: string, state: 'open' | 'cancelled' = 'open') => ({
  sessionId: `${group} session` as SessionId,
  group: { groupId: group as GroupId, name: group },
  day: Day.parse('2026-11-24'),
  startsAt: Time.parse('10:30'),
  endsAt: Time.parse('12:30'),
  state,
  expected: 13,
  here: 0,
  isAdded: false,
  rota: [],
  newToday: [],
});

const greet = (groups: number, sessions: ReturnType<typeof aSession>[], leaderName?: string, now = '09:15') =>
  greeting({ groups, sessions, ...(leaderName !== undefined && { leaderName }) }, Time.parse(now));

describe('good morning', () => {
  test('counts the groups that meet', () => {
    const sessions = [aSession('Knit & Natter'), aSession('Strollers')];
    expect(greet(3, sessions, 'Jean Whitlock')).toBe('Good morning, Jean. Two of your groups meet today.');
  });

  test.each([
    ['12:00', 'Good afternoon.'],
    ['11:59', 'Good morning.'],
    ['18:00', 'Good evening.'],
  ])('at %s it is “%s”', (now, hello) => {
    expect(greet(1, [], undefined, now)).toBe(`${hello} No group meets today.`);
  });

  test('knows an only group', () => {
    expect(greet(1, [aSession('Strollers')])).toBe('Good morning. Your group meets today.');
    expect(greet(2, [aSession('Strollers')])).toBe('Good morning. One of your groups meets today.');
  });

  test('does not count a session that was called off', () => {
    expect(greet(1, [aSession('Strollers', 'cancelled')])).toBe('Good morning. No group meets today.');
  });

  test('counts sessions when one group meets twice', () => {
    expect(greet(1, [aSession('Strollers'), aSession('Strollers')])).toBe(
      'Good morning. Two sessions are on today.',
    );
  });

  test('says nothing of groups where there are none yet', () => {
    expect(greet(0, [], 'Jean')).toBe('Good morning, Jean.');
  });
});
