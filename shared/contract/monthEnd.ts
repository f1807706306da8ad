import { command, query } from './call.ts';
import { LinkWorkerBrief, Nothing } from './parts.ts';
import { Password, SavedFile } from './returns.ts';
import { Day } from '#shared/domain/dates.ts';
import { LinkWorkerId, ReturnId } from '#shared/domain/ids.ts';
import { ReturnWay } from '#shared/domain/returns.ts';
import { z } from '#shared/z.ts';

/** An e-mail goes to one link worker, from their own page. */
const FileWay = ReturnWay.exclude(['email']);

const OneReturn = {
  fromOn: Day,
  toOn: Day,
  how: FileWay,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
};

/** What became of one of them. */
const Sentence = z.discriminatedUnion('became', [
  z.strictObject({
    became: z.literal('saved'),
    linkWorkerId: LinkWorkerId,
    returnId: ReturnId,
    /** Texts with letters that the font of a PDF has not got. */
    cannotShow: z.array(z.string()),
  }),
  /** Changed since it was looked at, so that it was not saved; or not reached before it was stopped. */
  z.strictObject({ became: z.enum(['changed', 'not-reached']), linkWorkerId: LinkWorkerId }),
]);

export const monthEndCalls = {
  /**
   * The return that is next for each link worker, in the form agreed with them. Those with nobody in it are named apart;
   * who was told until today is not among them.
   */
  'monthEnd.get': query(
    Nothing,
    z.strictObject({
      returns: z.array(
        z.strictObject({
          linkWorker: LinkWorkerBrief,
          ...OneReturn,
          rows: z.int(),
          /** How many people stay out, for the leader only. */
          staysOut: z.int(),
          isDue: z.boolean(),
          /** Of the link worker, to whom a password is told. */
          telephone: z.string().optional(),
        }),
      ),
      nobodyFor: z.array(LinkWorkerBrief),
    }),
  ),
  /**
   * Saves them one after the other, each as `returns.save` does; `backups.work` says how far it is, and `backups.stop`
   * stops it. What was saved before that stays saved.
   */
  'monthEnd.save': command(
    z.strictObject({
      returns: z
        .array(
          z
            // Only a PDF can have a password; each has its own, so that one that goes astray opens for nobody else.
            .strictObject({ linkWorkerId: LinkWorkerId, ...OneReturn, password: Password.optional() })
            .refine(({ how, password }) => password === undefined || how === 'pdf', { path: ['password'] }),
        )
        .min(1)
        .max(1000),
    }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('not-now') }),
      z.strictObject({
        outcome: z.literal('done'),
        sentences: z.array(Sentence),
        /** None when none was saved. */
        file: z.strictObject({ file: SavedFile, fileName: z.string() }).optional(),
        wasStopped: z.boolean(),
      }),
    ]),
  ),
};
