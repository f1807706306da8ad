import { command, query } from './call.ts';
import { Changed, Nothing, ReferralBrief } from './parts.ts';
import { ConsentAnswer, ConsentHow } from '#shared/domain/consents.ts';
import { Day, Instant, Month } from '#shared/domain/dates.ts';
import { GroupId, LinkWorkerId, PersonId, ReferralId } from '#shared/domain/ids.ts';
import { Limit } from '#shared/domain/limits.ts';
import { comfortShape } from '#shared/domain/people.ts';
import { DeclineReason, Ending, ReferralWay, Step } from '#shared/domain/referrals.ts';
import { SaidState } from '#shared/domain/storyMoves.ts';
import { TellableMoment, Told } from '#shared/domain/telling.ts';
import { Email, line, MessageText, Name, Note, Place, Reference, Telephone } from '#shared/domain/text.ts';
import { ComesAlong, WelcomeItemId, welcomeWhen } from '#shared/domain/welcome.ts';
import { z } from '#shared/z.ts';

interface Contact {
  telephone?: string | undefined;
  email?: string | undefined;
}
const hasContact = (one: Contact) => one.telephone !== undefined || one.email !== undefined;

const KnownReferrer = z.strictObject({ kind: z.literal('known'), linkWorkerId: LinkWorkerId });
const NewReferrer = z
  .strictObject({
    kind: z.literal('new'),
    name: Name,
    organisation: Place.optional(),
    telephone: Telephone.optional(),
    email: Email.optional(),
  })
  .refine(hasContact, { path: ['telephone'] });

const StepInput = { referralId: ReferralId, on: Day };

/** What is known besides the story itself; all of it can wait (DOMAIN 3). */
const detailShape = {
  reference: Reference.optional(),
  /** What matters to me, in the person's own words. */
  whatMatters: Note.optional(),
  /** Good to know so that I feel comfortable. */
  goodToKnow: Note.optional(),
  /** Which day or session would suit. */
  wouldSuit: line(200).optional(),
  limit: Limit.optional(),
  comesAlong: ComesAlong.optional(),
  greeter: Name.optional(),
  buddy: Name.optional(),
} as const;

export const ToldNow = z.discriminatedUnion('kind', [
  ...Told.options,
  z.strictObject({ kind: z.literal('not-yet') }),
  z.strictObject({ kind: z.literal('no-consent') }),
]);
export type ToldNow = z.infer<typeof ToldNow>;

/** Something the referrer may be told of, by the day it was, and whether that has been done. */
export const Moment = z.strictObject({
  about: TellableMoment,
  /** What `referrals.setTold` wants: when the step was recorded, or the day of what the register tells. */
  at: z.union([Instant, Day]),
  on: Day,
  told: ToldNow,
});
export type Moment = z.infer<typeof Moment>;

/** One thing of the welcome checklist, with the day for it once a first visit is arranged. */
const WelcomeTask = z.strictObject({
  itemId: WelcomeItemId,
  /** The words of one of the group's own. */
  words: z.string().optional(),
  ...welcomeWhen,
  dueOn: Day.optional(),
  doneOn: Day.optional(),
});

export const referralCalls = {
  /** Every story, open ones and closed ones, the one that waits longest first. */
  'referrals.list': query(Nothing, z.array(ReferralBrief)),
  'referrals.get': query(
    z.strictObject({ referralId: ReferralId }),
    z.strictObject({
      referral: ReferralBrief,
      ...detailShape,
      steps: z.array(Step),
      moments: z.array(Moment),
      welcome: z.array(WelcomeTask),
      /** For how many visits more somebody comes along. */
      comesAlongStill: z.int(),
      originalText: z.string().optional(),
      /** First and latest day they came since the referral was received. */
      cameFirstOn: Day.optional(),
      cameLastOn: Day.optional(),
      maySay: z.array(SaidState),
      /** They have come as often as it takes to ask whether they feel at home. */
      isSettledOffered: z.boolean(),
      /** The next days on which the group meets, for arranging the first visit. */
      nextSessions: z.array(Day),
      /** Those of them on which as many new faces are expected as the group wants at once. */
      fullOn: z.array(Day),
      /** Places taken by others, and how many there are. */
      places: z.strictObject({ taken: z.int(), capacity: z.int().optional() }),
      /** Texts of the group for whoever comes for the first time. */
      gettingThere: z.string().optional(),
      whatToBring: z.string().optional(),
      /** Their other stories, by group. */
      others: z.array(z.strictObject({ referralId: ReferralId, group: z.string(), isOpen: z.boolean() })),
    }),
  ),
  /** Writes down a referral: the person, who referred them, and the story's first step, as one change (DOMAIN 3). */
  'referrals.receive': command(
    z
      .strictObject({
        groupId: GroupId,
        receivedOn: Day,
        /** `formal` when left out: told of by somebody, who is then named. */
        way: ReferralWay.optional(),
        /** Somebody we know already; the name and the rest are then left as they are. */
        personId: PersonId.optional(),
        preferredName: Name,
        surname: Name.optional(),
        telephone: Telephone.optional(),
        email: Email.optional(),
        isReachedThroughLinkWorker: z.boolean(),
        referrer: z.discriminatedUnion('kind', [KnownReferrer, NewReferrer]).optional(),
        ...detailShape,
        /** What makes coming easier. Of somebody we know already what is left out here stays as it is. */
        comfort: z.strictObject(comfortShape).optional(),
        /** The message that told us of them, where it is to be kept. */
        originalText: MessageText.optional(),
        consent: z.strictObject({ answer: ConsentAnswer, on: Day, how: ConsentHow }).optional(),
      })
      .refine(
        (input) => input.personId !== undefined || input.isReachedThroughLinkWorker || hasContact(input),
        {
          path: ['telephone'],
        },
      )
      .refine(({ way = 'formal', referrer }) => way !== 'formal' || referrer !== undefined, {
        path: ['referrer'],
      })
      .refine(({ way, referrer }) => way !== 'self' || referrer === undefined, { path: ['referrer'] })
      // Nobody can be reached through a link worker whom nobody knows, nor asked whether one may be told.
      .refine(({ isReachedThroughLinkWorker, referrer }) => !isReachedThroughLinkWorker || referrer, {
        path: ['telephone'],
      })
      .refine(({ consent, referrer }) => !consent || referrer, { path: ['referrer'] }),
    Changed.extend({ referralId: ReferralId, personId: PersonId, linkWorkerId: LinkWorkerId.optional() }),
  ),
  'referrals.change': command(z.strictObject({ referralId: ReferralId, ...detailShape }), Changed),
  /** Throws away the message that was kept as it came. */
  'referrals.forgetText': command(z.strictObject({ referralId: ReferralId }), Changed),
  'referrals.putOnWaitingList': command(
    z.strictObject({ ...StepInput, expectedMonth: Month.optional() }),
    Changed,
  ),
  'referrals.accept': command(z.strictObject(StepInput), Changed),
  /** Who greets and who comes along stay as they were when they are left out. */
  'referrals.arrangeFirstVisit': command(
    z.strictObject({
      ...StepInput,
      firstVisitOn: Day,
      greeter: Name.optional(),
      comesAlong: ComesAlong.optional(),
    }),
    Changed,
  ),
  /** The leader says that somebody feels at home. */
  'referrals.settle': command(z.strictObject(StepInput), Changed),
  /** With another of our groups to try instead, the story begins there anew, as part of the same change. */
  'referrals.decline': command(
    z.strictObject({ ...StepInput, reason: DeclineReason, tryInsteadGroupId: GroupId.optional() }),
    Changed.extend({ newReferralId: ReferralId.optional() }),
  ),
  'referrals.withdraw': command(z.strictObject(StepInput), Changed),
  /** Ends the story. `staying-on` makes the person a regular; no ending ever takes belonging away (DOMAIN 3, rule 1). */
  'referrals.end': command(
    z.strictObject({ ...StepInput, ending: Ending, tryInsteadGroupId: GroupId.optional() }),
    Changed.extend({ newReferralId: ReferralId.optional() }),
  ),
  /** Takes up a story again that had come to an end. */
  'referrals.reopen': command(z.strictObject(StepInput), Changed),
  /** Whether the referrer was told of a moment, when and how; null when that was a slip. */
  'referrals.setTold': command(
    z.strictObject({
      referralId: ReferralId,
      about: TellableMoment,
      at: z.union([Instant, Day]),
      told: Told.nullable(),
    }),
    Changed,
  ),
  'referrals.tickWelcome': command(
    z.strictObject({ referralId: ReferralId, itemId: WelcomeItemId, isDone: z.boolean() }),
    Changed,
  ),
};
