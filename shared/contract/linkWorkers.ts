import { command, query } from './call.ts';
import { Changed, Nothing, ReferralBrief } from './parts.ts';
import { Day, Instant } from '#shared/domain/dates.ts';
import { LinkWorkerId, ReturnId } from '#shared/domain/ids.ts';
import { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { ReturnWay } from '#shared/domain/returns.ts';
import { ReturnsAgreed } from '#shared/domain/returnsDue.ts';
import { Email, Name, Place, Telephone } from '#shared/domain/text.ts';
import { z } from '#shared/z.ts';

export const SentBrief = z.strictObject({
  returnId: ReturnId,
  savedAt: Instant,
  savedOn: Day,
  fromOn: Day,
  toOn: Day,
  rows: z.int(),
  fileName: z.string(),
  how: ReturnWay,
  isMistake: z.boolean(),
});

const Details = {
  name: Name,
  title: Name.optional(),
  organisation: Place.optional(),
  telephone: Telephone.optional(),
  email: Email.optional(),
};

export const linkWorkerCalls = {
  'linkWorkers.list': query(
    Nothing,
    z.array(
      z.strictObject({
        linkWorker: LinkWorker,
        openReferrals: z.int(),
        lastReturn: SentBrief.optional(),
      }),
    ),
  ),
  'linkWorkers.get': query(
    z.strictObject({ linkWorkerId: LinkWorkerId }),
    z.strictObject({
      linkWorker: LinkWorker,
      referrals: z.array(ReferralBrief),
      /** The latest first. */
      returns: z.array(SentBrief),
    }),
  ),
  'linkWorkers.add': command(z.strictObject(Details), Changed.extend({ linkWorkerId: LinkWorkerId })),
  'linkWorkers.change': command(z.strictObject({ linkWorkerId: LinkWorkerId, ...Details }), Changed),
  'linkWorkers.agreeReturns': command(ReturnsAgreed.extend({ linkWorkerId: LinkWorkerId }), Changed),
};
