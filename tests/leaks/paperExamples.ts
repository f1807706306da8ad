import assert from 'node:assert/strict';
import { type Example, leader, settings, today } from './exampleHall.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { sessionIdOf, type SessionOfGroup } from '#shared/domain/sessions.ts';
import { approvalOf } from '#shared/domain/sharing/approved.ts';
import { shareDates } from '#shared/domain/sharing/dates.ts';
import { sharePoster } from '#shared/domain/sharing/poster.ts';
import {
  aGroup,
  anAskedTime,
  aSession,
  aTimetable,
  day,
  groupId,
  slot,
  time,
} from '#tests/support/builders.ts';

const on = (date: string, session: Partial<SessionOfGroup> = {}): SessionOfGroup => ({
  ...aSession({ day: day(date), note: 'Ring Doreen', topic: 'Heels' }),
  id: sessionIdOf(groupId(1), slot(date)),
  groupId: groupId(1),
  slot: slot(date),
  ...session,
});

const movedFrom = (date: string) => ({ day: day(date), startsAt: time('09:00'), endsAt: time('11:00') });
const [usual] = aTimetable([
  anAskedTime({ notOn: [{ on: day('2026-12-29'), because: 'Jean is away' }] }),
]).times;
if (!usual) throw new Error('a usual time was asked for');

const posterOf = (of: Partial<Parameters<typeof sharePoster>[0]> = {}) =>
  sharePoster({ group: aGroup(), usualTimes: [], sessions: [], leftOut: [], today, settings, ...of });

const datesOf = (of: Partial<Parameters<typeof shareDates>[0]> = {}) =>
  shareDates({ sessions: [], fromOn: day('2026-11-24'), toOn: day('2026-12-31'), today, ...of });

const when = { startsAt: '10:30', endsAt: '12:30' };
const bare = { group: 'Tuesday Knit & Natter', kind: 'crafts', usualTimes: [], nextDates: [], notOn: [] };

/** What exactly leaves on papers for a notice board. */
export const paperExamples: Example[] = [
  [
    'a poster says what a group says of itself, and no more where it says no more',
    () => {
      const details = {
        access: 'A ramp at the side',
        costPence: 200,
        costWords: 'or what you can',
        email: 'knit@example.org',
        webPage: 'example.org/knit',
      };
      const group = aGroup({
        offers: 'Wool and tea',
        place: 'Village Hall',
        welcome: { whatToBring: 'A smile', gettingThere: 'Ring Doreen' },
        details: { ...details, checkedOn: today },
      });
      const { webPage: _page, ...told } = details;
      const poster = posterOf({ group });
      assert.deepEqual(
        { ...poster },
        {
          ...bare,
          offers: 'Wool and tea',
          place: 'Village Hall',
          whatToBring: 'A smile',
          ...told,
          ...leader,
          webAddress: 'https://example.org/knit',
        },
      );
      assert.deepEqual({ ...posterOf({ settings: usualSettings }) }, bare);
      assert.deepEqual({ ...posterOf({ group: aGroup({ welcome: {} }), settings: usualSettings }) }, bare);
      assert.deepEqual(approvalOf(poster), { purpose: 'poster', to: 'anyone', madeOn: today, under: [] });
    },
  ],
  [
    'a poster says the usual times without why a day is left out, and the next three dates that take place',
    () => {
      const dates = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22'];
      const group = aGroup({ place: 'Village Hall' });
      const sessions = dates.map((date, index) =>
        on(date, {
          place: index === 2 ? 'Church room' : 'Village Hall',
          ...(index === 0 && { cancelledBecause: 'Snow' }),
        }),
      );
      const { usualTimes, nextDates } = posterOf({ group, usualTimes: [usual], sessions });
      const { notOn: _why, ...told } = usual;
      assert.deepEqual(usualTimes, [told]);
      assert.deepEqual(nextDates, [
        { day: '2026-12-01', ...when },
        { day: '2026-12-08', ...when, place: 'Church room' },
        { day: '2026-12-15', ...when },
      ]);
      assert.deepEqual(posterOf({ sessions: [on('2026-11-24')] }).nextDates, [
        { day: '2026-11-24', ...when },
      ]);
      const somewhere = posterOf({ sessions: [on('2026-11-24', { place: 'Church room' })] });
      assert.deepEqual(somewhere.nextDates, [{ day: '2026-11-24', ...when, place: 'Church room' }]);
      assert(!('place' in (posterOf({ group, sessions: [on('2026-11-24')] }).nextDates[0] ?? {})));
    },
  ],
  [
    'a poster says on which days nobody is there, from today on, and not a day on which somebody is',
    () => {
      const sessions = [
        on('2026-11-24', { cancelledBecause: 'Snow' }),
        on('2026-12-03', { movedFrom: movedFrom('2026-12-01') }),
        on('2026-12-08'),
        on('2026-12-15', { movedFrom: movedFrom('2026-12-08') }),
        on('2026-12-17', { movedFrom: movedFrom('2026-11-23') }),
      ];
      const leftOut = [day('2026-12-29'), day('2026-11-23')];
      assert.deepEqual(posterOf({ sessions, leftOut }).notOn, ['2026-11-24', '2026-12-01', '2026-12-29']);
    },
  ],
  [
    'a calendar on paper says each date in order, with where, whether it is off, and where it went',
    () => {
      const [knit, choir] = [aGroup({ name: 'Knit' }), aGroup({ name: 'Choir' })];
      const dates = datesOf({
        sessions: [
          { group: knit, session: on('2026-12-31', { place: 'Village Hall' }) },
          { group: knit, session: on('2026-11-24', { cancelledBecause: 'Jean is ill' }) },
          { group: choir, session: on('2026-11-24') },
          { group: knit, session: on('2026-12-03', { movedFrom: movedFrom('2026-12-01') }) },
          { group: choir, session: on('2026-12-10', { movedFrom: movedFrom('2026-12-10') }) },
          { group: choir, session: on('2026-11-23') },
          { group: choir, session: on('2027-01-01') },
        ],
      });
      assert.deepEqual(dates.lines, [
        { day: '2026-11-24', ...when, group: 'Choir' },
        { day: '2026-11-24', ...when, group: 'Knit', isOff: true },
        { day: '2026-12-01', startsAt: '09:00', endsAt: '12:30', group: 'Knit', movedToOn: '2026-12-03' },
        { day: '2026-12-03', ...when, group: 'Knit' },
        { day: '2026-12-10', ...when, group: 'Choir' },
        { day: '2026-12-31', ...when, group: 'Knit', place: 'Village Hall' },
      ]);
      assert.deepEqual([dates.fromOn, dates.toOn], ['2026-11-24', '2026-12-31']);
      assert(!('group' in dates));
      assert.equal(datesOf({ only: knit }).group, 'Knit');
      assert.deepEqual(approvalOf(dates), { purpose: 'dates', to: 'anyone', madeOn: today, under: [] });
    },
  ],
];
