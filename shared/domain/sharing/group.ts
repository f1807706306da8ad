import { addDays, type Day } from '../dates.ts';
import { dateChanges } from '../dateChanges.ts';
import type { PublicGroup, PublicTime } from '../directory.ts';
import type { Group } from '../groups.ts';
import type { GroupId } from '../ids.ts';
import { lastMeeting, nextMeeting } from '../recurrence.ts';
import type { SessionOfGroup } from '../sessions.ts';
import type { Settings } from '../settings.ts';
import { timetableOf } from '../usualTimes.ts';
import { approve, type Approved } from './approved.ts';

/** What a group gives out about itself, for directories and link workers; only `shareGroup` makes one. */
export type ShareableGroup = Approved<'group', PublicGroup>;

/** Every usual time that is not over, with the first and the last session it brings while it holds. */
const timesOf = (group: Group, today: Day): PublicTime[] =>
  group.usualTimes.flatMap((kept, index) => {
    const next = group.usualTimes[index + 1];
    const to = next && addDays(next.fromOn, -1);
    return timetableOf(kept).times.flatMap((time): PublicTime[] => {
      const { notOn: _why, ...rest } = time;
      const firstOn = nextMeeting(time, time.fromOn > kept.fromOn ? time.fromOn : kept.fromOn);
      const end = lastMeeting(time);
      const lastOn = to !== undefined && (end === undefined || end > to) ? to : end;
      if (firstOn === undefined || (lastOn !== undefined && (lastOn < today || lastOn < firstOn))) return [];
      return [{ ...rest, firstOn, ...(lastOn !== undefined && { lastOn }) }];
    });
  });

/**
 * Decides what directories and link workers are told of a group: what it says of itself, when and where it meets, and
 * the leader to ring. Why a date is left out or called off stays here, as do topics, notes, rota, the way that newcomers are told (it
 * may name who meets them) and all who come.
 */
export const shareGroup = (of: {
  group: Group;
  /** The group of the folder that was written down first. */
  oldest: GroupId;
  /** Those of the time ahead, also called off. */
  sessions: readonly SessionOfGroup[];
  today: Day;
  settings: Settings;
}): ShareableGroup => {
  const { group, today, settings } = of;
  const { leaderName, leaderTelephone } = settings;
  const { name, kind, offers, cannotOffer, place, welcome, details } = group;
  const times = timesOf(group, today);
  const leftOut = group.usualTimes
    .flatMap((kept) => timetableOf(kept).times)
    .flatMap(({ notOn = [] }) => notOn.map(({ on }) => on));
  const content: PublicGroup = {
    ...details,
    groupId: group.id,
    organisationKey: of.oldest,
    organisation: settings.organisationName ?? name,
    name,
    kind,
    ...(offers !== undefined && { offers }),
    ...(cannotOffer !== undefined && { cannotOffer }),
    ...(place !== undefined && { place }),
    ...(welcome?.whatToBring !== undefined && { whatToBring: welcome.whatToBring }),
    ...(leaderName !== undefined && { leaderName }),
    ...(leaderTelephone !== undefined && { leaderTelephone }),
    times,
    isOver: times.length === 0 && group.usualTimes.some((kept) => timetableOf(kept).times.length > 0),
    changes: dateChanges({ group, leftOut, sessions: of.sessions, today }),
  };
  return approve('group', content, { to: 'anyone', madeOn: today, under: [] });
};
