import assert from 'node:assert/strict';
import { type Example, leader, settings, today } from './exampleHall.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { sessionIdOf, type SessionOfGroup } from '#shared/domain/sessions.ts';
import { approvalOf } from '#shared/domain/sharing/approved.ts';
import { nothingTold } from '#shared/domain/funderSummary.ts';
import { approveAgain, shareFunderSummary } from '#shared/domain/sharing/funderSummary.ts';
import { shareGroup } from '#shared/domain/sharing/group.ts';
import {
  aGroup,
  anAskedTime,
  aSession,
  aTimetable,
  day,
  groupId,
  personId,
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

const movedFrom = (date: string, startsAt = '10:30', endsAt = '12:30') => ({
  day: day(date),
  startsAt: time(startsAt),
  endsAt: time(endsAt),
});

const groupOf = (of: Partial<Parameters<typeof shareGroup>[0]> = {}) =>
  shareGroup({ group: aGroup(), oldest: groupId(7), sessions: [], today, settings, ...of });

const when = { startsAt: '10:30', endsAt: '12:30' };

/** What exactly directories and link workers are told of a group. */
export const groupExamples: Example[] = [
  [
    'a listing says what a group says of itself, for anyone, and no more where it says no more',
    () => {
      const details = { access: 'A ramp', costPence: 200, webPage: 'example.org/knit', checkedOn: today };
      const group = aGroup({
        offers: 'Wool',
        cannotOffer: 'A lift',
        place: 'Village Hall',
        details,
        welcome: { whatToBring: 'A smile', gettingThere: 'Doreen meets you' },
        usualTimes: [],
      });
      const bare = {
        groupId: groupId(1),
        organisationKey: groupId(7),
        times: [],
        isOver: false,
        changes: [],
      };
      const named = { name: 'Tuesday Knit & Natter', kind: 'crafts' };
      const shared = groupOf({ group });
      assert.deepEqual(
        { ...shared },
        {
          ...bare,
          ...named,
          ...details,
          ...leader,
          organisation: settings.organisationName ?? named.name,
          offers: 'Wool',
          cannotOffer: 'A lift',
          place: 'Village Hall',
          whatToBring: 'A smile',
        },
      );
      assert.deepEqual(approvalOf(shared), { purpose: 'group', to: 'anyone', madeOn: today, under: [] });
      const least = groupOf({ group: aGroup({ usualTimes: [] }), settings: usualSettings });
      assert.deepEqual({ ...least }, { ...bare, ...named, organisation: named.name });
    },
  ],
  [
    'a listing tells usual times while they hold, without why a date is left out, and that all are over',
    () => {
      const usual = anAskedTime({ notOn: [{ on: day('2026-12-29'), because: 'Jean is away' }] });
      const group = aGroup({ usualTimes: [aTimetable([usual]), { fromOn: day('2027-01-01'), times: [] }] });
      const shared = groupOf({ group });
      assert.equal(shared.times.length, 1);
      assert.equal(shared.times[0]?.lastOn, '2026-12-31');
      assert.ok(!('notOn' in (shared.times[0] ?? {})));
      assert.deepEqual(shared.changes, [{ kind: 'off', day: '2026-12-29' }]);
      const later = groupOf({ group, today: day('2027-01-01') });
      assert.deepEqual([later.times, later.isOver, later.changes], [[], true, []]);
      const onItsLastDay = groupOf({ group, today: day('2026-12-31') });
      assert.equal(onItsLastDay.times.length, 1);
    },
  ],
  [
    'a listing tells each date that is otherwise, and never why',
    () => {
      const shared = groupOf({
        group: aGroup({ place: 'Village Hall', usualTimes: [] }),
        sessions: [
          on('2026-11-24', { place: 'Village Hall' }),
          on('2026-12-01', { cancelledBecause: 'Doreen is ill', movedFrom: movedFrom('2026-11-30') }),
          on('2026-12-02', { cancelledBecause: 'Doreen is ill' }),
          on('2026-12-08', {
            day: day('2026-12-10'),
            movedFrom: movedFrom('2026-12-08'),
            place: 'Church room',
          }),
          on('2026-12-15', { movedFrom: movedFrom('2026-12-15', '09:00'), place: 'Village Hall' }),
          on('2026-12-16', { movedFrom: movedFrom('2026-12-16', '10:30', '12:00'), place: 'Village Hall' }),
          on('2026-12-22', { movedFrom: movedFrom('2026-12-22'), place: 'Church room' }),
          on('2026-12-25_x1', { place: 'Village Hall' }),
        ],
      });
      assert.deepEqual(shared.changes, [
        { kind: 'off', day: '2026-11-30' },
        { kind: 'off', day: '2026-12-01' },
        { kind: 'off', day: '2026-12-02' },
        { kind: 'moved', day: '2026-12-08', toOn: '2026-12-10', ...when, place: 'Church room' },
        { kind: 'moved', day: '2026-12-15', toOn: '2026-12-15', ...when },
        { kind: 'moved', day: '2026-12-16', toOn: '2026-12-16', ...when },
        { kind: 'elsewhere', day: '2026-12-22', place: 'Church room' },
        { kind: 'added', day: '2026-12-25', toOn: '2026-12-25', ...when },
      ]);
    },
  ],
  [
    'a summary for funders holds numbers for anyone, and is kept with what it told and held back',
    () => {
      const group = aGroup();
      const came = Array.from({ length: 7 }, (_, at) => ({
        groupId: group.id,
        day: day('2026-10-06'),
        personId: personId(at),
      }));
      const { content, told, heldBack } = shareFunderSummary({
        groups: [group],
        fromOn: day('2026-10-01'),
        toOn: day('2026-10-31'),
        matter: {
          sessions: [{ groupId: group.id, day: day('2026-10-06'), minutes: 120 }],
          visits: came,
          newcomers: came.slice(0, 3),
          referrals: [],
          origins: [],
          said: [],
        },
        before: nothingTold,
        settings,
        id: 'first',
        today,
      });
      assert.deepEqual([content.people, content.newcomers], [{ kind: 'exact', count: 7 }, { kind: 'few' }]);
      const approval = { purpose: 'funder-summary', to: 'anyone', madeOn: today, under: [] };
      assert.deepEqual(approvalOf(content), approval);
      assert.deepEqual(
        told.newcomers.cells.map(({ id, kind }) => [id, kind]),
        [['first/newcomers/0', 'few']],
      );
      assert.deepEqual(heldBack, ['fewer']);
      const again = approveAgain({ content, savedOn: day('2026-11-20') });
      assert.deepEqual(approvalOf(again), { ...approval, madeOn: '2026-11-20' });
    },
  ],
];
