import type { Day } from '../dates.ts';
import type { Group } from '../groups.ts';
import type { SessionRecords } from '../schedule.ts';
import type { Session, Slot } from '../sessions.ts';
import { timetableOf, type Timetable } from '../usualTimes.ts';
import { approve, type Approved } from './approved.ts';

/** A group, and what was said of its sessions. */
export interface CalendarMatter {
  group: Group;
  records: SessionRecords;
}

/** What an event tells of a session. No note, no topic, no reason: a person may be named in them (DOMAIN 8). */
export type ToldSession = Pick<Session, 'day' | 'startsAt' | 'endsAt' | 'place'> & { isCalledOff: boolean };

/** When and where a group meets. */
export type ToldGroup = Pick<Group, 'id' | 'name' | 'place'> & { usualTimes: readonly Timetable[] };

export interface CalendarContent {
  groups: readonly { group: ToldGroup; sessions: ReadonlyMap<Slot, ToldSession> }[];
}

/** A calendar that may leave; only `shareCalendar` makes one. */
export type ShareableCalendar = Approved<'calendar', CalendarContent>;

/** Why the group does not meet on a date may be about somebody: it stays. */
const withoutReasons = ({ fromOn, times }: Timetable): Timetable => ({
  fromOn,
  times: times.map(({ notOn, ...time }) => ({
    ...time,
    ...(notOn && { notOn: notOn.map(({ on }) => ({ on })) }),
  })),
});

/** Decides what a calendar tells whoever subscribes to it or is sent it: when and where, and nobody's name. */
export const shareCalendar = (of: { matters: readonly CalendarMatter[]; today: Day }): ShareableCalendar => {
  const groups = of.matters.map(({ group: { id, name, place, usualTimes }, records }) => ({
    group: {
      id,
      name,
      ...(place !== undefined && { place }),
      usualTimes: usualTimes.map((kept) => withoutReasons(timetableOf(kept))),
    },
    sessions: new Map(
      [...records].map(([slot, { day, startsAt, endsAt, place: where, cancelledBecause }]) => [
        slot,
        {
          day,
          startsAt,
          endsAt,
          ...(where !== undefined && { place: where }),
          isCalledOff: cancelledBecause !== undefined,
        },
      ]),
    ),
  }));
  return approve('calendar', { groups }, { to: 'anyone', madeOn: of.today, under: [] });
};
