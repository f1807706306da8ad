import { command, query } from './call.ts';
import { Changed, Nothing, ReferralBrief } from './parts.ts';
import { ConsentAnswer, ConsentHow } from '#shared/domain/consents.ts';
import { Day } from '#shared/domain/dates.ts';
import { GroupId, LinkWorkerId, PersonId, ReferralId } from '#shared/domain/ids.ts';
import { DeclineReason, Ending, SaidState, Step } from '#shared/domain/referrals.ts';
import { Email, Name, Note, Place, Reference, Telephone } from '#shared/domain/text.ts';
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

export const referralCalls = {
  /** Every story, open ones and closed ones, the one that waits longest first. */
  'referrals.list': query(Nothing, z.array(ReferralBrief)),
  'referrals.get': query(
    z.strictObject({ referralId: ReferralId }),
    z.strictObject({
      referral: ReferralBrief,
      reference: z.string().optional(),
      whatMatters: z.string().optional(),
      goodToKnow: z.string().optional(),
      steps: z.array(Step),
      /** First and latest day they came since the referral was received. */
      cameFirstOn: Day.optional(),
      cameLastOn: Day.optional(),
      maySay: z.array(SaidState),
      /** The next days on which the group meets, for arranging the first visit. */
      nextSessions: z.array(Day),
    }),
  ),
  /** Writes down a referral: the person, who referred them, and the story's first step, as one change (DOMAIN 3). */
  'referrals.receive': command(
    z
      .strictObject({
        groupId: GroupId,
        receivedOn: Day,
        /** Somebody we know already; the name and the rest are then left as they are. */
        personId: PersonId.optional(),
        preferredName: Name,
        surname: Name.optional(),
        telephone: Telephone.optional(),
        email: Email.optional(),
        isReachedThroughLinkWorker: z.boolean(),
        referrer: z.discriminatedUnion('kind', [KnownReferrer, NewReferrer]),
        reference: Reference.optional(),
        whatMatters: Note.optional(),
        goodToKnow: Note.optional(),
        consent: z.strictObject({ answer: ConsentAnswer, on: Day, how: ConsentHow }).optional(),
      })
      .refine(
        (input) => input.personId !== undefined || input.isReachedThroughLinkWorker || hasContact(input),
        {
          path: ['telephone'],
        },
      ),
    Changed.extend({ referralId: ReferralId, personId: PersonId, linkWorkerId: LinkWorkerId }),
  ),
  'referrals.change': command(
    z.strictObject({
      referralId: ReferralId,
      reference: Reference.optional(),
      whatMatters: Note.optional(),
      goodToKnow: Note.optional(),
    }),
    Changed,
  ),
  'referrals.accept': command(z.strictObject(StepInput), Changed),
  'referrals.arrangeFirstVisit': command(z.strictObject({ ...StepInput, firstVisitOn: Day }), Changed),
  'referrals.decline': command(z.strictObject({ ...StepInput, reason: DeclineReason }), Changed),
  'referrals.withdraw': command(z.strictObject(StepInput), Changed),
  /** Ends the story. `staying-on` makes the person a regular; no ending ever takes belonging away (DOMAIN 3, rule 1). */
  'referrals.end': command(z.strictObject({ ...StepInput, ending: Ending }), Changed),
};
