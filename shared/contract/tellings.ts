import { command, query } from './call.ts';
import { ReferralBrief } from './parts.ts';
import { Moment } from './referrals.ts';
import { StandingAnswer } from '#shared/domain/consents.ts';
import { Day, Instant } from '#shared/domain/dates.ts';
import { GroupId, OtherGroupId, ReferralId } from '#shared/domain/ids.ts';
import { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { TellableMoment } from '#shared/domain/telling.ts';
import { line, paragraph } from '#shared/domain/text.ts';
import { z } from '#shared/z.ts';

/** One moment of one story, as `referrals.get` names it. */
const OfMoment = z.strictObject({
  referralId: ReferralId,
  about: TellableMoment,
  at: z.union([Instant, Day]),
});

export const tellingCalls = {
  /**
   * A message to the referrer about one moment, as it is proposed: in writing, and for the telephone. Where the consent
   * to it does not stand, `because` says why, and the message is about nobody.
   */
  'tellings.get': query(
    OfMoment.extend({
      /** Whether somebody rang since, when that is known. */
      hasRung: z.boolean().optional(),
      /** What to try instead: ours, and others. */
      groupIds: z.array(GroupId).max(20),
      otherGroupIds: z.array(OtherGroupId).max(20),
    }),
    z.strictObject({
      referral: ReferralBrief,
      moment: Moment,
      linkWorker: LinkWorker,
      because: StandingAnswer.exclude(['given']).optional(),
      /** What stands for the person in writing: the reference, or the initials. */
      person: z.string().optional(),
      subject: z.string(),
      text: z.string(),
      script: z.array(z.string()),
      /** Whether the message says if somebody rang, and what is known of it. */
      asksIfRung: z.boolean(),
      hasRung: z.boolean().optional(),
      mayOfferInstead: z.boolean(),
    }),
  ),
  /**
   * Opens the message in the leader's mail program: in the leader's own words, or in its own where they are left out.
   * Own words are refused (`not-allowed`) where the consent does not stand by now.
   */
  'tellings.openMail': command(
    OfMoment.extend({ own: z.strictObject({ subject: line(300), text: paragraph(8000) }).optional() }),
    z.strictObject({ isOpened: z.literal(true) }),
  ),
};
