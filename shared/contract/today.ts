import { query } from './call.ts';
import { PersonBrief, RotaLine, SessionBrief } from './parts.ts';
import { Arrival } from './register.ts';
import { Day, Instant } from '#shared/domain/dates.ts';
import { firstVisitStandings } from '#shared/domain/firstVisits.ts';
import { GroupId, LinkWorkerId, PersonId, ReferralId } from '#shared/domain/ids.ts';
import { Limit, limitStandings } from '#shared/domain/limits.ts';
import { QuietAnswer } from '#shared/domain/quiet.ts';
import { TellableMoment } from '#shared/domain/telling.ts';
import { WelcomeItemId } from '#shared/domain/welcome.ts';
import { z } from '#shared/z.ts';

/** Whether the person may be rung: said yes and a number, or why not. */
export const mayRingAnswers = ['yes', 'no-number', 'not-asked', 'older-wording', 'refused'] as const;
const MayRing = z.enum(mayRingAnswers);

const OfStory = { referralId: ReferralId, person: PersonBrief, groupName: z.string(), on: Day };

/** One thing that waits for a quiet minute; `on` is the day by which, or since when. */
export const Wait = z.discriminatedUnion('kind', [
  /** The answer to a referral. `isSoon`: the gentle reminder is due. Without a link worker the person asked. */
  z.strictObject({
    kind: z.literal('reply'),
    ...OfStory,
    linkWorkerName: z.string().optional(),
    isSoon: z.boolean(),
  }),
  /** A first visit that did not take place, as far as the register says. `isLast`: as often as it is tried. */
  z.strictObject({
    kind: z.literal('first-visit'),
    ...OfStory,
    standing: z.enum(firstVisitStandings),
    tries: z.int(),
    isLast: z.boolean(),
  }),
  /** There is room for who is first on the waiting list; without a number of places, the month has come. */
  z.strictObject({ kind: z.literal('place-free'), ...OfStory, because: z.enum(['place', 'month']) }),
  z.strictObject({
    kind: z.literal('welcome'),
    ...OfStory,
    itemId: WelcomeItemId,
    words: z.string().optional(),
    /** Who it is about, where it says: greeter, buddy, who comes along. */
    who: z.string().optional(),
    /** How many more things of their welcome are to be thought of by now. */
    more: z.int(),
  }),
  z.strictObject({
    kind: z.literal('quiet'),
    on: Day,
    person: PersonBrief,
    groupId: GroupId,
    groupName: z.string(),
    missed: z.int(),
    mayRing: MayRing,
  }),
  z.strictObject({ kind: z.literal('settled'), ...OfStory, visits: z.int() }),
  z.strictObject({
    kind: z.literal('limit'),
    ...OfStory,
    limit: Limit,
    used: z.int(),
    standing: z.enum(limitStandings),
  }),
  z.strictObject({
    kind: z.literal('tell'),
    ...OfStory,
    linkWorkerName: z.string(),
    about: TellableMoment,
    /** What `tellings.get` wants. */
    at: z.union([Instant, Day]),
  }),
  /** A return is due, as was agreed with the link worker, for the days until `toOn`. */
  z.strictObject({
    kind: z.literal('return'),
    on: Day,
    linkWorkerId: LinkWorkerId,
    linkWorkerName: z.string(),
    toOn: Day,
  }),
  z.strictObject({ kind: z.literal('to-finish'), count: z.int() }),
  /** There is a group, and nobody is written down yet. */
  z.strictObject({ kind: z.literal('nobody-yet') }),
  /** So many records have been kept long enough, and are to be looked at. */
  z.strictObject({ kind: z.literal('keeping'), count: z.int() }),
  /** The list of bank holidays ends, or has ended. */
  z.strictObject({ kind: z.literal('bank-holidays'), on: Day }),
]);
export type Wait = z.infer<typeof Wait>;

export const todayCalls = {
  'today.get': query(
    z.strictObject({}),
    z.strictObject({
      today: Day,
      leaderName: z.string().optional(),
      groups: z.int(),
      sessions: z.array(
        SessionBrief.extend({
          expected: z.int(),
          here: z.int(),
          /** Empty for a group without a rota. */
          rota: z.array(RotaLine),
          newToday: z.array(Arrival),
        }),
      ),
      /** The next session after today, when there is one. */
      nextSession: SessionBrief.extend({ rota: z.array(RotaLine) }).optional(),
    }),
  ),
  /** What waits for a quiet minute, in order of time. Asked by itself: it looks at registers of the last weeks. */
  'today.getWaits': query(z.strictObject({}), z.strictObject({ today: Day, waits: z.array(Wait) })),
  /** What there is to know before a kind call to somebody who has not been seen. */
  'today.getQuiet': query(
    z.strictObject({ groupId: GroupId, personId: PersonId }),
    z.strictObject({
      person: PersonBrief,
      groupName: z.string(),
      leaderName: z.string().optional(),
      telephone: z.string().optional(),
      goodTimes: z.string().optional(),
      mayRing: MayRing,
      /** Sessions missed in a row; 0 when there is no reason for a call any more. */
      missed: z.int(),
      lastCameOn: Day.optional(),
      isLeftInPeace: z.boolean(),
      calls: z.array(z.strictObject({ on: Day, answer: QuietAnswer })),
    }),
  ),
};
