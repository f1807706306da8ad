import { dateChanges } from '../dateChanges.ts';
import type { Day, Time } from '../dates.ts';
import { type GroupDetails, webAddress } from '../groupDetails.ts';
import type { Group, GroupKind } from '../groups.ts';
import type { SessionOfGroup } from '../sessions.ts';
import type { Settings } from '../settings.ts';
import type { UsualTime } from '../usualTimes.ts';
import { approve, type Approved } from './approved.ts';

/** One of the next dates, in so far as a stranger has to know it. */
export interface PosterDate {
  day: Day;
  startsAt: Time;
  endsAt: Time;
  /** Where it is elsewhere than usual. */
  place?: string;
}

/** A usual time with its first session, and its last where it has one. */
export type HeldTime = UsualTime & { firstOn?: Day | undefined; lastOn?: Day | undefined };

export interface PosterContent {
  group: string;
  kind: GroupKind;
  offers?: string;
  usualTimes: readonly Omit<HeldTime, 'notOn'>[];
  nextDates: readonly PosterDate[];
  /** Days soon on which it would meet, and does not. */
  notOn: readonly Day[];
  place?: string;
  whatToBring?: string;
  access?: string;
  costPence?: number;
  costWords?: string;
  email?: string;
  leaderName?: string;
  leaderTelephone?: string;
  webAddress?: string;
}

/** A poster that may leave; only `sharePoster` makes one. */
export type ShareablePoster = Approved<'poster', PosterContent>;

/** As many dates as one reads in passing. */
const datesOnPoster = 3;

/** Of what others read, what stands on a poster: where letters go does not. */
const toldOf = ({ access, costPence, costWords, email, webPage }: GroupDetails = {}) => ({
  ...(access !== undefined && { access }),
  ...(costPence !== undefined && { costPence }),
  ...(costWords !== undefined && { costWords }),
  ...(email !== undefined && { email }),
  ...(webPage !== undefined && { webPage }),
});

/**
 * Decides what a poster tells whoever passes by: what the group says of itself, when and where it meets, and the leader
 * to ring. Why a day is left out or called off stays here, as do topics, notes and everybody's names.
 */
export const sharePoster = (of: {
  group: Group;
  /** The usual times that hold today. */
  usualTimes: readonly HeldTime[];
  /** Those of the weeks ahead, also called off. */
  sessions: readonly SessionOfGroup[];
  /** Days in those weeks that its usual times leave out. */
  leftOut: readonly Day[];
  today: Day;
  settings: Settings;
}): ShareablePoster => {
  const { group, sessions, settings } = of;
  const { webPage, ...told } = toldOf(group.details);
  const on = sessions.filter(({ cancelledBecause }) => cancelledBecause === undefined);
  const meets = new Set(on.map(({ day }) => day));
  // On a day of an added session, or of one elsewhere, it does meet.
  const notOn = dateChanges(of)
    .map(({ day }) => day)
    .filter((day) => day >= of.today && !meets.has(day));
  const content: PosterContent = {
    group: group.name,
    kind: group.kind,
    ...(group.offers !== undefined && { offers: group.offers }),
    usualTimes: of.usualTimes.map(({ notOn: _why, ...time }) => time),
    nextDates: on.slice(0, datesOnPoster).map(({ day, startsAt, endsAt, place }) => ({
      day,
      startsAt,
      endsAt,
      ...(place !== undefined && place !== group.place && { place }),
    })),
    notOn: [...new Set(notOn)],
    ...(group.place !== undefined && { place: group.place }),
    ...(group.welcome?.whatToBring !== undefined && { whatToBring: group.welcome.whatToBring }),
    ...told,
    ...(settings.leaderName !== undefined && { leaderName: settings.leaderName }),
    ...(settings.leaderTelephone !== undefined && { leaderTelephone: settings.leaderTelephone }),
    ...(webPage !== undefined && { webAddress: webAddress(webPage) }),
  };
  return approve('poster', content, { to: 'anyone', madeOn: of.today, under: [] });
};
