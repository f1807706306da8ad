import assert from 'node:assert/strict';
import { type Example, settings, today } from './exampleHall.ts';
import type { Group } from '#shared/domain/groups.ts';
import { sessionIdOf, type SessionOfGroup } from '#shared/domain/sessions.ts';
import { shareGroup } from '#shared/domain/sharing/group.ts';
import {
  aGroup,
  anAskedTime,
  aSession,
  aTimetable,
  day,
  everyWeek,
  groupId,
  slot,
  time,
} from '#tests/support/builders.ts';

const on = (of: string, session: Partial<SessionOfGroup> = {}): SessionOfGroup => ({
  ...aSession({ day: day(of.slice(0, 10)), note: 'Ring Doreen', topic: 'Heels' }),
  id: sessionIdOf(groupId(1), slot(of)),
  groupId: groupId(1),
  slot: slot(of),
  ...session,
});

const groupOf = (of: Partial<Group> = {}, more: Partial<Parameters<typeof shareGroup>[0]> = {}) =>
  shareGroup({
    group: aGroup({ usualTimes: [], ...of }),
    oldest: groupId(9),
    sessions: [],
    today,
    settings,
    ...more,
  });

const hours = { startsAt: time('10:30'), endsAt: time('12:30') };
const was = (date: string, startsAt = '10:30', endsAt = '12:30') => ({
  day: day(date),
  startsAt: time(startsAt),
  endsAt: time(endsAt),
});
const changesOf = (sessions: SessionOfGroup[], of: Partial<Group> = {}) => groupOf(of, { sessions }).changes;

/** What exactly directories and link workers are told of the times of a group, and of dates that differ. */
export const dateExamples: Example[] = [
  [
    'usual times are told while they hold or once they will, with their first and last session and without reasons',
    () => {
      const notOn = [{ on: day('2026-12-29'), because: 'Jean is away' }];
      const tuesdays = aTimetable([anAskedTime({ notOn })]);
      const thursdays = aTimetable([everyWeek(4)], '2026-12-01');
      const timesOf = (...usualTimes: Group['usualTimes']) =>
        groupOf({ usualTimes }).times.map(({ firstOn, lastOn }) => [firstOn, lastOn]);
      assert.deepEqual(timesOf(tuesdays, thursdays), [
        ['2026-01-06', '2026-11-30'],
        ['2026-12-03', undefined],
      ]);
      assert(!('lastOn' in (groupOf({ usualTimes: [tuesdays] }).times[0] ?? {})));
      assert(!JSON.stringify(groupOf({ usualTimes: [tuesdays] })).includes('Jean is away'));
      const until = (date: string) => aTimetable([anAskedTime({ untilOn: day(date) })]);
      assert.deepEqual(timesOf(until('2026-11-24')), [['2026-01-06', '2026-11-24']]);
      assert.deepEqual(timesOf(until('2026-11-23')), []);
      assert.deepEqual(timesOf(until('2026-11-24'), thursdays), [
        ['2026-01-06', '2026-11-24'],
        ['2026-12-03', undefined],
      ]);
      assert.deepEqual(timesOf(until('2026-12-15'), thursdays), [
        ['2026-01-06', '2026-11-30'],
        ['2026-12-03', undefined],
      ]);
      const later = aTimetable([anAskedTime({ fromOn: day('2026-12-08') })]);
      assert.deepEqual(timesOf(later), [['2026-12-08', undefined]]);
      const fromEarlier = aTimetable([anAskedTime({ fromOn: day('2025-01-01') })]);
      assert.deepEqual(timesOf(fromEarlier), [['2026-01-06', undefined]]);
      // It would have begun only after others took over.
      const never = aTimetable([anAskedTime({ fromOn: day('2026-12-08') })]);
      assert.deepEqual(timesOf(never, thursdays), [['2026-12-03', undefined]]);
      const once = aTimetable([anAskedTime({ fromOn: day('2026-12-01'), untilOn: day('2026-12-01') })]);
      assert.deepEqual(timesOf(once), [['2026-12-01', '2026-12-01']]);
      const empty = aTimetable([anAskedTime({ fromOn: day('2026-12-02'), untilOn: day('2026-12-03') })]);
      assert.deepEqual(timesOf(empty), []);
      assert.equal(groupOf({ usualTimes: [until('2026-11-23')] }).isOver, true);
      assert.equal(groupOf({ usualTimes: [aTimetable([])] }).isOver, false);
      assert.equal(groupOf({ usualTimes: [tuesdays] }).isOver, false);
      assert.equal(groupOf({ usualTimes: [until('2026-11-23'), aTimetable([], '2026-11-24')] }).isOver, true);
    },
  ],
  [
    'what is otherwise on one date is told from today on, in order, once, and without why',
    () => {
      const notOn = ['2026-12-29', '2026-11-23', '2026-11-24'].map((date) => ({ on: day(date) }));
      const usualTimes = [aTimetable([anAskedTime({ notOn })])];
      const sessions = [
        on('2026-12-22', { cancelledBecause: 'Jean is ill' }),
        on('2026-12-29', { cancelledBecause: 'Jean is ill' }),
        on('2026-12-15', { cancelledBecause: 'Snow', movedFrom: was('2026-12-08') }),
      ];
      assert.deepEqual(changesOf(sessions, { usualTimes }), [
        { kind: 'off', day: '2026-11-24' },
        { kind: 'off', day: '2026-12-08' },
        { kind: 'off', day: '2026-12-15' },
        { kind: 'off', day: '2026-12-22' },
        { kind: 'off', day: '2026-12-29' },
      ]);
    },
  ],
  [
    'a session that was added, moved or is elsewhere says where and when it is now',
    () => {
      const place = 'Village Hall';
      const moved = on('2026-12-01', { day: day('2026-12-03'), movedFrom: was('2026-12-01'), place });
      assert.deepEqual(changesOf([moved], { place }), [
        { kind: 'moved', day: '2026-12-01', toOn: '2026-12-03', ...hours },
      ]);
      const away = { place: 'Church room' };
      assert.deepEqual(changesOf([{ ...moved, ...away }], { place }), [
        { kind: 'moved', day: '2026-12-01', toOn: '2026-12-03', ...hours, ...away },
      ]);
      for (const movedFrom of [was('2026-12-01', '10:00'), was('2026-12-01', '10:30', '12:00')]) {
        assert.deepEqual(changesOf([on('2026-12-01', { movedFrom })]), [
          { kind: 'moved', day: '2026-12-01', toOn: '2026-12-01', ...hours },
        ]);
      }
      assert.deepEqual(changesOf([on('2026-12-01', { movedFrom: was('2026-12-01') })]), []);
      assert.deepEqual(changesOf([on('2026-12-04_x1', away)]), [
        { kind: 'added', day: '2026-12-04', toOn: '2026-12-04', ...hours, ...away },
      ]);
      assert.deepEqual(changesOf([on('2026-12-01', away)], { place }), [
        { kind: 'elsewhere', day: '2026-12-01', ...away },
      ]);
      assert.deepEqual(changesOf([on('2026-12-01', { place }), on('2026-12-08')], { place }), []);
      assert.deepEqual(changesOf([on('2026-11-23', away)], { place }), []);
    },
  ],
  [
    'a session moved from a day gone by to one ahead is told, and one moved to a day gone by is not',
    () => {
      const to = (date: string, from: string) => on(from, { day: day(date), movedFrom: was(from) });
      assert.deepEqual(changesOf([to('2026-11-26', '2026-11-17')]), [
        { kind: 'moved', day: '2026-11-17', toOn: '2026-11-26', ...hours },
      ]);
      assert.deepEqual(changesOf([to('2026-11-20', '2026-11-17')]), []);
      assert.equal(changesOf([to('2026-11-20', '2026-11-24')]).length, 1);
    },
  ],
];
