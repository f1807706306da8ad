import { Day, Month, Time } from '#shared/domain/dates.ts';
import { firstVisitStandings } from '#shared/domain/firstVisits.ts';
import { Capacity } from '#shared/domain/groups.ts';
import { ChangeId, GroupId, LinkWorkerId, PersonId, ReferralId } from '#shared/domain/ids.ts';
import { Limit, limitStandings } from '#shared/domain/limits.ts';
import { ReferralWay } from '#shared/domain/referrals.ts';
import { RoleId } from '#shared/domain/rota.ts';
import { MovedFrom, SessionId, sessionStates } from '#shared/domain/sessions.ts';
import { ReferralState } from '#shared/domain/storyMoves.ts';
import { z } from '#shared/z.ts';

/** For calls that ask for nothing. */
export const Nothing = z.strictObject({});

/** What a command answers at least: which change it was, so that it can be undone; null when nothing changed. */
export const Changed = z.strictObject({ changeId: ChangeId.nullable() });

export const SecondFact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), place: z.string() }),
  z.strictObject({ kind: z.literal('known-since'), on: Day }),
]);

export const PersonBrief = z.strictObject({
  personId: PersonId,
  preferredName: z.string(),
  name: z.string(),
  alsoKnownAs: z.string().optional(),
  secondFact: SecondFact.optional(),
});

export const GroupBrief = z.strictObject({ groupId: GroupId, name: z.string() });

/** How full a group is: places taken, and people who wait for an answer. */
export const PlacesTaken = z.strictObject({
  taken: z.int(),
  capacity: Capacity.optional(),
  waiting: z.int(),
});

export const LinkWorkerBrief = z.strictObject({
  linkWorkerId: LinkWorkerId,
  name: z.string(),
  organisation: z.string().optional(),
});

export const ReferralBrief = z.strictObject({
  referralId: ReferralId,
  person: PersonBrief,
  group: GroupBrief,
  /** Left out when nobody referred them. */
  linkWorker: LinkWorkerBrief.optional(),
  way: ReferralWay,
  state: ReferralState,
  /** The day of the last thing that was said. */
  stateOn: Day,
  receivedOn: Day,
  replyDueOn: Day.optional(),
  /** The first visit that is arranged, on the day to which its session may have moved, and what came of it. */
  firstVisitOn: Day.optional(),
  firstVisitStanding: z.enum(firstVisitStandings).optional(),
  /** Their place on the waiting list, and when one may be free. */
  waiting: z.strictObject({ place: z.int(), expectedMonth: Month.optional() }).optional(),
  limit: z.strictObject({ limit: Limit, used: z.int(), standing: z.enum(limitStandings) }).optional(),
  /** Visits to the group since the referral was received. */
  visits: z.int(),
});
export type ReferralBrief = z.infer<typeof ReferralBrief>;

export const SessionBrief = z.strictObject({
  sessionId: SessionId,
  group: GroupBrief,
  day: Day,
  startsAt: Time,
  endsAt: Time,
  place: z.string().optional(),
  state: z.enum(sessionStates),
  cancelledBecause: z.string().optional(),
  /** When and where it was to be, when it was moved. */
  movedFrom: MovedFrom.optional(),
  /** Somebody added it: the usual time would not have brought it. */
  isAdded: z.boolean(),
  topic: z.string().optional(),
  visitingExpert: z.string().optional(),
});
export type SessionBrief = z.infer<typeof SessionBrief>;

export const HolderSaid = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: PersonBrief }),
  z.strictObject({ kind: z.literal('helper'), name: z.string() }),
]);
export type HolderSaid = z.infer<typeof HolderSaid>;

/** One role on one date. */
export const RotaLine = z.strictObject({
  roleId: RoleId,
  /** The words of a role of the group's own. */
  words: z.string().optional(),
  /** Left out: nobody does it yet. */
  who: HolderSaid.optional(),
  /** Nothing was said for this date. */
  isAsUsual: z.boolean(),
});
export type RotaLine = z.infer<typeof RotaLine>;
