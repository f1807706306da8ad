import { expect, test } from 'vitest';
import { askedDays, monthDays, monthLines } from '#renderer/screens/sessions/monthLines.ts';
import type { ListedSession } from '#renderer/screens/sessions/useSessions.ts';
import { sessionIdOf } from '#shared/domain/sessions.ts';
import { day, groupId, slot, time } from '#tests/support/builders.ts';

const december = { fromOn: day('2026-12-01'), toOn: day('2026-12-31') };

const aListed = (due: string, on = due): ListedSession => ({
  sessionId: sessionIdOf(groupId(1), slot(due)),
  group: { groupId: groupId(1), name: 'Knit & Natter' },
  day: day(on),
  startsAt: time('10:30'),
  endsAt: time('12:30'),
  state: 'planned',
  isAdded: false,
  here: 0,
  wasTaken: false,
  ...(on !== due && { movedFrom: { day: day(due), startsAt: time('10:30'), endsAt: time('12:30') } }),
});

test('a month has its first and its last day, and nothing else is a month', () => {
  expect(monthDays('2026-12-01')).toEqual(december);
  expect(monthDays('2028-02-01')?.toOn).toBe('2028-02-29');
  expect(['2026-12-02', '2026-13-01', 'december'].map(monthDays)).toEqual([undefined, undefined, undefined]);
});

test('a moved session stands on its new day and, for whoever would come in vain, on the old one', () => {
  const sessions = [
    aListed('2026-12-08'),
    aListed('2026-12-15', '2026-12-17'),
    aListed('2026-12-29', '2027-01-05'),
  ];
  expect(monthLines(sessions, december).map((line) => [line.day, line.isMovedAway])).toEqual([
    ['2026-12-08', false],
    ['2026-12-15', true],
    ['2026-12-17', false],
    ['2026-12-29', true],
  ]);
  expect(askedDays(december)).toEqual({ fromOn: '2026-10-31', toOn: '2027-01-31' });
});
