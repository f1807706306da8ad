import { command, query } from './call.ts';
import { Changed, GroupBrief, LinkWorkerBrief, PersonBrief, ReferralBrief } from './parts.ts';
import { ConsentAnswer, ConsentHow, OwnPurpose, StandingAnswer } from '#shared/domain/consents.ts';
import { Day } from '#shared/domain/dates.ts';
import { GroupId, LinkWorkerId, PersonId } from '#shared/domain/ids.ts';
import { keptPurposes } from '#shared/domain/mayKeep.ts';
import { comfortShape, Pause, Person } from '#shared/domain/people.ts';
import { sessionOutcomesOf } from '#shared/domain/personAttendance.ts';
import { QuietAnswer } from '#shared/domain/quiet.ts';
import { markWords } from '#shared/domain/register.ts';
import { SessionId } from '#shared/domain/sessions.ts';
import { Email, Name, Place, Telephone } from '#shared/domain/text.ts';
import { z } from '#shared/z.ts';

const FoundPerson = PersonBrief.extend({
  isToFinish: z.boolean(),
  regularAt: z.array(GroupBrief),
  lastCameOn: Day.optional(),
  hasDied: z.literal(true).optional(),
});

const Visit = z.strictObject({ sessionId: SessionId, group: GroupBrief, day: Day, mark: z.enum(markWords) });

const Attendance = z.strictObject({
  group: GroupBrief,
  /** The last sessions, at most 12, in order of time. */
  strip: z.array(z.strictObject({ sessionId: SessionId, day: Day, outcome: z.enum(sessionOutcomesOf) })),
  missedInARow: z.int(),
  /** The latest first. Of older years only how often they came is told. */
  years: z.array(
    z.strictObject({
      year: z.int(),
      came: z.int(),
      held: z.int().optional(),
      notRecorded: z.int().optional(),
    }),
  ),
});

/** Whether this link worker may be told if the person comes, as it stands today. */
const TellConsent = z.strictObject({
  linkWorker: LinkWorkerBrief,
  answer: StandingAnswer,
  on: Day.optional(),
  how: ConsentHow.optional(),
});

const AnswerInput = { answer: ConsentAnswer, on: Day, how: ConsentHow };

const OwnConsent = TellConsent.omit({ linkWorker: true }).extend({ purpose: OwnPurpose });

const Details = {
  preferredName: Name,
  surname: Name.optional(),
  alsoKnownAs: Name.optional(),
  place: Place.optional(),
  telephone: Telephone.optional(),
  email: Email.optional(),
};

export const peopleCalls = {
  /**
   * Everybody whose name, other name or telephone number holds every part of `text` (all when empty): the first `limit`
   * of them, those first in whose names the parts begin words, then by name. When nobody is found, those who would be
   * after one slip of the fingers: `isGuess`.
   */
  'people.find': query(
    z.strictObject({
      text: z.string().max(200),
      limit: z.int().min(1).max(200),
      isToFinish: z.boolean().optional(),
    }),
    z.strictObject({
      people: z.array(FoundPerson),
      count: z.int(),
      isGuess: z.boolean(),
      known: z.int(),
      toFinish: z.int(),
    }),
  ),
  'people.get': query(
    z.strictObject({ personId: PersonId }),
    z.strictObject({
      person: Person,
      name: z.string(),
      regularAt: z.array(GroupBrief.extend({ sinceOn: Day })),
      referrals: z.array(ReferralBrief),
      consents: z.array(TellConsent),
      /** What they agreed to for themselves, one of each, as it stands today. */
      own: z.array(OwnConsent),
      /** What is written down still, although they said that it shall not be kept. */
      stillKept: z.array(z.enum(keptPurposes)),
      /** The groups that leave them in peace. */
      leftInPeaceBy: z.array(GroupBrief),
      /** The latest first, at most 30. */
      visits: z.array(Visit),
      /** By group, where a register says something of them. */
      attendance: z.array(Attendance),
    }),
  ),
  'people.add': command(
    z.strictObject({ ...Details, regularAt: z.array(GroupId).max(50) }),
    Changed.extend({ personId: PersonId }),
  ),
  'people.change': command(z.strictObject({ personId: PersonId, ...Details }), Changed),
  'people.setRegular': command(
    z.strictObject({ personId: PersonId, groupId: GroupId, isRegular: z.boolean() }),
    Changed,
  ),
  /** Says from when, and until when if that is known, somebody stays away; null when they are back. */
  'people.setPause': command(
    z.strictObject({
      personId: PersonId,
      pause: Pause.refine(({ fromOn, untilOn }) => untilOn === undefined || untilOn > fromOn, {
        path: ['untilOn'],
      }).nullable(),
    }),
    Changed,
  ),
  /** Says that somebody has died, and ends their stories; null puts both right again. */
  'people.setDied': command(z.strictObject({ personId: PersonId, diedOn: Day.nullable() }), Changed),
  /** One answer: whether a link worker may be told, or what the person agrees to for themselves. */
  'people.setConsent': command(
    z.union([
      z.strictObject({ personId: PersonId, linkWorkerId: LinkWorkerId, ...AnswerInput }),
      z.strictObject({ personId: PersonId, purpose: OwnPurpose, ...AnswerInput }),
    ]),
    Changed,
  ),
  /** What makes coming easier: all of it anew, so that what is left out goes. */
  'people.setComfort': command(z.strictObject({ personId: PersonId, ...comfortShape }), Changed),
  /** What came of a kind call; null: they may be asked after again. */
  'people.answerQuiet': command(
    z.strictObject({ groupId: GroupId, personId: PersonId, answer: QuietAnswer.nullable() }),
    Changed,
  ),
};
