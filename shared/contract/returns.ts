import { command, query } from './call.ts';
import { Changed, PersonBrief } from './parts.ts';
import { ConsentHow, StandingAnswer } from '#shared/domain/consents.ts';
import { Day } from '#shared/domain/dates.ts';
import { LinkWorkerId, ReturnId } from '#shared/domain/ids.ts';
import { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { PutRight, ReturnContent, ReturnWay, SentReturn } from '#shared/domain/returns.ts';
import { ReturnsAgreed } from '#shared/domain/returnsDue.ts';
import { ReferralState } from '#shared/domain/storyMoves.ts';
import { z } from '#shared/z.ts';

const Period = { linkWorkerId: LinkWorkerId, fromOn: Day, toOn: Day, how: ReturnWay.default('csv') };

/** Told to the link worker by telephone, and kept nowhere. Short enough for what PDF takes (127 bytes). */
export const Password = z.string().min(4).max(40);

const isForwards = (period: { fromOn: string; toOn: string }) => period.fromOn <= period.toOn;

export const SavedFile = z.discriminatedUnion('way', [
  /** Written where the leader chose; the ticket shows it in its folder. */
  z.strictObject({ way: z.literal('saved'), folderName: z.string(), ticket: z.string() }),
  /** Waits for the page to fetch it, once, and hand it to the browser. */
  z.strictObject({ way: z.literal('download'), ticket: z.string() }),
]);
export type SavedFile = z.infer<typeof SavedFile>;

const Difference = z.discriminatedUnion('what', [
  z.strictObject({ what: z.enum(['new', 'gone']), person: z.string() }),
  z.strictObject({
    what: z.literal('state'),
    person: z.string(),
    before: ReferralState,
    after: ReferralState,
  }),
  z.strictObject({ what: z.literal('put-right'), person: z.string(), putRight: z.array(PutRight) }),
]);

export const returnCalls = {
  /** The days a return would usually cover now: from the day after the last one, or the first referral, to today. */
  'returns.usualPeriod': query(
    z.strictObject({ linkWorkerId: LinkWorkerId }),
    z.strictObject({ fromOn: Day, toOn: Day, agreed: ReturnsAgreed.optional() }),
  ),
  'returns.preview': query(
    z.strictObject(Period).refine(isForwards, { path: ['toOn'] }),
    z.strictObject({
      linkWorker: LinkWorker,
      /** Exactly what will leave. */
      content: ReturnContent,
      columns: z.array(z.string()),
      cells: z.array(z.array(z.string())),
      /** What stands over the table of a PDF, the first line as its heading. */
      head: z.array(z.string()).optional(),
      mail: z.strictObject({ subject: z.string(), text: z.string() }).optional(),
      fileName: z.string(),
      /** Of what would leave: `returns.save` wants it. */
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
      .strictObject({
        ...Period,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        /** Only a PDF can have one. */
        password: Password.optional(),
      })
      .refine(isForwards, { path: ['toOn'] })
      .refine(({ how, password }) => password === undefined || how === 'pdf', { path: ['password'] }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('not-now') }),
      // Names no change to undo: what has left cannot be taken back, so neither can the record of it (DOMAIN 6.5).
      z.strictObject({
        outcome: z.literal('saved'),
        returnId: ReturnId,
        fileName: z.string(),
        file: SavedFile,
        /** Texts with letters that the font of a PDF has not got. */
        cannotShow: z.array(z.string()),
      }),
      /** An e-mail, written down as sent; `isOpened`: how much of it the mail program was handed. */
      z.strictObject({
        outcome: z.literal('prepared'),
        returnId: ReturnId,
        subject: z.string(),
        text: z.string(),
        isOpened: z.enum(['whole', 'without-text', 'not']),
      }),
    ]),
  ),
  /** Writes down that a return was sent by mistake, or that it was not after all. */
  'returns.setMistake': command(z.strictObject({ returnId: ReturnId, isMistake: z.boolean() }), Changed),
  /** A return as it left. */
  'returns.get': query(
    z.strictObject({ returnId: ReturnId }),
    z.strictObject({
      sent: SentReturn,
      linkWorker: LinkWorker,
      columns: z.array(z.string()),
      cells: z.array(z.array(z.string())),
      /** The yes of each person it told of, as it stood then. For the leader only. */
      under: z.array(z.strictObject({ person: PersonBrief, on: Day, how: ConsentHow, wording: z.string() })),
      /** The return to the same link worker that came after it, and what it said otherwise. */
      next: z.strictObject({ returnId: ReturnId, savedOn: Day, differences: z.array(Difference) }).optional(),
    }),
  ),
};
