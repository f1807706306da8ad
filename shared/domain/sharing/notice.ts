import type { Day, Time } from '../dates.ts';
import type { Group } from '../groups.ts';
import type { Person } from '../people.ts';
import type { SessionOfGroup } from '../sessions.ts';
import type { Settings } from '../settings.ts';
import { approve, type Approved } from './approved.ts';
import { addressToWriteTo } from './reaching.ts';

/** What a group is told of one of its sessions: when and where, and nobody's name but the leader's. */
export interface NoticeContent {
  about: 'called-off' | 'moved' | 'on';
  group: string;
  day: Day;
  startsAt: Time;
  endsAt: Time;
  place?: string;
  /** The day from which it was moved. */
  movedFromOn?: Day;
  leaderName?: string;
  leaderTelephone?: string;
  /** For Bcc: none of them sees another's. */
  addresses: readonly string[];
}

/** A notice that may leave; only `shareNotice` makes one. */
export type ShareableNotice = Approved<'notice', NoticeContent>;

/**
 * Decides what may leave in an e-mail that a session is called off or moved. Why stays here: the leader's own words may
 * tell of somebody. So do note, topic and rota.
 */
export const shareNotice = (of: {
  group: Group;
  session: SessionOfGroup;
  people: readonly Person[];
  today: Day;
  settings: Settings;
}): ShareableNotice => {
  const { group, session, people, settings, today } = of;
  const { day, startsAt, endsAt, place, movedFrom, cancelledBecause } = session;
  const about = movedFrom ? ('moved' as const) : ('on' as const);
  const content: NoticeContent = {
    about: cancelledBecause === undefined ? about : 'called-off',
    group: group.name,
    day,
    startsAt,
    endsAt,
    ...(place !== undefined && { place }),
    ...(movedFrom && { movedFromOn: movedFrom.day }),
    ...(settings.leaderName !== undefined && { leaderName: settings.leaderName }),
    ...(settings.leaderTelephone !== undefined && { leaderTelephone: settings.leaderTelephone }),
    addresses: [...new Set(people.flatMap((person) => addressToWriteTo(person, today) ?? []))],
  };
  return approve('notice', content, { to: 'those-written-to', madeOn: today, under: [] });
};
