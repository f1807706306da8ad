import { command, query } from './call.ts';
import { PersonBrief } from './parts.ts';
import { StandingAnswer } from '#shared/domain/consents.ts';
import { Day } from '#shared/domain/dates.ts';
import { LinkWorkerId, ReturnId } from '#shared/domain/ids.ts';
import { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { ReturnContent, SentReturn } from '#shared/domain/returns.ts';
import { z } from '#shared/z.ts';

const Period = { linkWorkerId: LinkWorkerId, fromOn: Day, toOn: Day };

const isForwards = (period: { fromOn: string; toOn: string }) => period.fromOn <= period.toOn;

export const SavedFile = z.discriminatedUnion('way', [
  /** Written where the leader chose; the ticket shows it in its folder. */
  z.strictObject({ way: z.literal('saved'), folderName: z.string(), ticket: z.string() }),
  /** Waits for the page to fetch it, once, and hand it to the browser. */
  z.strictObject({ way: z.literal('download'), ticket: z.string() }),
]);
export type SavedFile = z.infer<typeof SavedFile>;

export const returnCalls = {
  /** The days a return would usually cover now: from the day after the last one, or the first referral, to today. */
  'returns.usualPeriod': query(
    z.strictObject({ linkWorkerId: LinkWorkerId }),
    z.strictObject({ fromOn: Day, toOn: Day }),
  ),
  'returns.preview': query(
    z.strictObject(Period).refine(isForwards, { path: ['toOn'] }),
    z.strictObject({
      linkWorker: LinkWorker,
      /** Exactly what will leave. */
      content: ReturnContent,
      columns: z.array(z.string()),
      cells: z.array(z.array(z.string())),
      fileName: z.string(),
      sha256: z.string(),
      /** For the leader only. */
      staysOut: z.array(z.strictObject({ person: PersonBrief, because: StandingAnswer.exclude(['given']) })),
    }),
  ),
  /**
   * Saves what was looked at. When it has changed since (a consent withdrawn, a mark corrected) the SHA-256 differs and
   * nothing is saved: `conflict`.
   */
  'returns.save': command(
    z
      .strictObject({ ...Period, sha256: z.string().regex(/^[0-9a-f]{64}$/) })
      .refine(isForwards, { path: ['toOn'] }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('not-now') }),
      // Names no change to undo: what has left cannot be taken back, so neither can the record of it (DOMAIN 6.5).
      z.strictObject({
        outcome: z.literal('saved'),
        returnId: ReturnId,
        fileName: z.string(),
        file: SavedFile,
      }),
    ]),
  ),
  /** A return as it left. */
  'returns.get': query(
    z.strictObject({ returnId: ReturnId }),
    z.strictObject({
      sent: SentReturn,
      linkWorker: LinkWorker,
      columns: z.array(z.string()),
      cells: z.array(z.array(z.string())),
    }),
  ),
};
