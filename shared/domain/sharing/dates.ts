import type { Day, Time } from '../dates.ts';
import type { Group } from '../groups.ts';
import type { SessionOfGroup } from '../sessions.ts';
import { approve, type Approved } from './approved.ts';

/** One line of a calendar on paper. */
export interface DateLine {
  day: Day;
  startsAt: Time;
  endsAt: Time;
  group: string;
  place?: string;
  /** It does not take place on that day. */
  isOff?: true;
  /** The day to which it was moved. */
  movedToOn?: Day;
}

export interface DatesContent {
  /** Undefined where it is about all groups. */
  group?: string;
  fromOn: Day;
  toOn: Day;
  /** In order of time. */
  lines: readonly DateLine[];
}

/** A calendar on paper that may leave; only `shareDates` makes one. */
export type ShareableDates = Approved<'dates', DatesContent>;

const timeOf = ({ day, startsAt, group }: DateLine): string => `${day} ${startsAt} ${group}`;

/** Decides what a calendar on paper tells: when and where groups meet, and nobody's name. Topics, notes and why stay here. */
export const shareDates = (of: {
  /** The one group that it is about. */
  only?: Group | undefined;
  sessions: readonly { group: Group; session: SessionOfGroup }[];
  fromOn: Day;
  toOn: Day;
  today: Day;
}): ShareableDates => {
  const { only, fromOn, toOn } = of;
  const lines = of.sessions
    .flatMap(({ group, session }): DateLine[] => {
      const { day, startsAt, endsAt, place, cancelledBecause, movedFrom } = session;
      const line = {
        day,
        startsAt,
        endsAt,
        group: group.name,
        ...(place !== undefined && { place }),
        ...(cancelledBecause !== undefined && { isOff: true as const }),
      };
      return movedFrom && movedFrom.day !== day
        ? [
            line,
            { day: movedFrom.day, startsAt: movedFrom.startsAt, endsAt, group: group.name, movedToOn: day },
          ]
        : [line];
    })
    .filter(({ day }) => day >= fromOn && day <= toOn)
    .sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));
  const content: DatesContent = { ...(only && { group: only.name }), fromOn, toOn, lines };
  return approve('dates', content, { to: 'anyone', madeOn: of.today, under: [] });
};
