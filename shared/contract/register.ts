import { command, query } from './call.ts';
import { Changed, PersonBrief, PlacesTaken, SecondFact, SessionBrief } from './parts.ts';
import { Day, Instant } from '#shared/domain/dates.ts';
import { PersonId, ReferralId } from '#shared/domain/ids.ts';
import { HeadCheck, MarkWord, mostSupporters } from '#shared/domain/register.ts';
import { Count, Headcount, headcountKinds, SessionId } from '#shared/domain/sessions.ts';
import { Name, Note } from '#shared/domain/text.ts';
import { z } from '#shared/z.ts';

/** A name and a mark. Nothing here may differ by who referred the person, or whether anybody did (DOMAIN 4). */
export const RegisterRow = z.strictObject({
  personId: PersonId,
  preferredName: z.string(),
  name: z.string(),
  alsoKnownAs: z.string().optional(),
  secondFact: SecondFact.optional(),
  mark: MarkWord.nullable(),
  isExpected: z.boolean(),
  /** The day on which what the register says of them was put right last. */
  correctedOn: Day.optional(),
  /** The head counts at which they were seen. */
  seenAt: z.array(HeadCheck).optional(),
});
export type RegisterRow = z.infer<typeof RegisterRow>;

/** Who comes through the door unannounced: somebody we know, or somebody new by first name. */
const WalkIn = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), personId: PersonId }),
  z.strictObject({ kind: z.literal('new'), preferredName: Name }),
]);

/** Who is to come for the first time, or has only begun to. For the leader's eyes: never on the register. */
export const Arrival = z.strictObject({
  referralId: ReferralId,
  person: PersonBrief,
  pronunciation: z.string().optional(),
  goodToKnow: z.string().optional(),
  greeter: z.string().optional(),
  buddy: z.string().optional(),
  /** Who comes along this time, and for how many visits more after it. */
  comesAlong: z.strictObject({ who: z.string(), later: z.int() }).optional(),
  /** The how manyth visit it is, or would be. */
  visit: z.int(),
  /** What the session's register says of them by now. */
  mark: MarkWord.nullable(),
});

const OneSession = z.strictObject({ sessionId: SessionId });

export const registerCalls = {
  'register.get': query(
    OneSession,
    z.strictObject({
      session: SessionBrief,
      /** By name; the expected first. */
      rows: z.array(RegisterRow),
      /** How many who are here today had never come to this group before. */
      newFaces: z.int(),
      /** Heads are counted on the way. */
      countsHeads: z.boolean(),
      headcount: Headcount,
      note: z.string().optional(),
      lastMarkedAt: Instant.nullable(),
    }),
  ),
  /** What else is on the day of a session, of its group or another, in order of time. */
  'register.getSameDay': query(OneSession, z.array(SessionBrief)),
  /** What of a session is for the leader's eyes alone. */
  'register.getOwn': query(
    OneSession,
    z.strictObject({
      session: SessionBrief,
      arrivals: z.array(Arrival),
      /** Counted at the door, with whomever they came. */
      supporters: z.int(),
      /** By name: who is here, and how many came along with each. */
      here: z.array(z.strictObject({ person: PersonBrief, supporters: z.int() })),
      /** By name: who of those expected or here does not want to be seen in photos. */
      noPhotos: z.array(PersonBrief),
      places: PlacesTaken,
    }),
  ),
  /** Marks one person; null makes it blank again. */
  'register.mark': command(
    z.strictObject({ sessionId: SessionId, personId: PersonId, mark: MarkWord.nullable() }),
    Changed,
  ),
  /** Marks many at once, and adds those who came unannounced, as one change: one undo takes all of it back. */
  'register.markMany': command(
    z.strictObject({
      sessionId: SessionId,
      marks: z.array(z.strictObject({ personId: PersonId, mark: MarkWord.nullable() })).max(1000),
      walkIns: z.array(WalkIn).max(200),
    }),
    Changed,
  ),
  /** Adds somebody at the door, ticked: a person we know, or a new one by first name who lands in "finish later". */
  'register.addWalkIn': command(
    z.strictObject({ sessionId: SessionId, who: WalkIn }),
    Changed.extend({ personId: PersonId }),
  ),
  /** Counts on from the number in sight to another one. What was counted in another window meanwhile stays. */
  'register.setHeadcount': command(
    z.strictObject({ sessionId: SessionId, kind: z.enum(headcountKinds), from: Count, to: Count }),
    Changed,
  ),
  /** How many supporters came along with somebody who is here. They are part of the headcount. */
  'register.setSupporters': command(
    z.strictObject({
      sessionId: SessionId,
      personId: PersonId,
      supporters: z.int().min(0).max(mostSupporters),
    }),
    Changed,
  ),
  /** Who of those here was seen when heads were counted; who is not here cannot have been. */
  'register.countHeads': command(
    z.strictObject({
      sessionId: SessionId,
      check: HeadCheck,
      personIds: z.array(PersonId).min(1).max(1000),
      isSeen: z.boolean(),
    }),
    Changed,
  ),
  /**
   * `known` is the note as it was seen before it was changed, null for none: one that was changed meanwhile on another
   * page is a `conflict`, and stays. Left out: whatever it was gives way.
   */
  'register.setNote': command(
    z.strictObject({
      sessionId: SessionId,
      note: Note.optional(),
      known: Note.nullable().optional(),
    }),
    Changed,
  ),
};
