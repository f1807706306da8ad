import { command, query } from './call.ts';
import { Nothing } from './parts.ts';
import { SavedFile } from './returns.ts';
import { HandOver } from '#shared/domain/handOver.ts';
import { Name } from '#shared/domain/text.ts';
import { z } from '#shared/z.ts';

const Passphrase = z.string().min(1).max(1000);

/** What `concerns.open` answered, where concerns are to go along; else they stay here. */
const ConcernsTicket = z.string().min(1).max(100).optional();

const Saved = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('not-now') }),
  /** The people of the practice group are made up: nobody takes them over. */
  z.strictObject({ outcome: z.literal('practice') }),
  /** Saved already, or here again meanwhile: another page was quicker. */
  z.strictObject({ outcome: z.literal('stands-otherwise') }),
  z.strictObject({ outcome: z.literal('saved'), fileName: z.string(), file: SavedFile }),
]);

export const handOverCalls = {
  /** Where the desk is, as far as this folder knows; null: it was never lent. */
  'handOver.get': query(Nothing, HandOver.nullable()),
  /**
   * Saves everything but concerns in one file that the passphrase opens, for another leader to take over, or to have back. From then on
   * this folder is only looked at. Answers when the file is written; should that fail, the desk is here as before.
   */
  'handOver.save': command(
    z.strictObject({ to: Name, from: Name, passphrase: Passphrase, concernsTicket: ConcernsTicket }),
    Saved,
  ),
  /** Saves the file of a desk that is away once more, under this passphrase. */
  'handOver.saveAgain': command(
    z.strictObject({ passphrase: Passphrase, concernsTicket: ConcernsTicket }),
    Saved,
  ),
  /** Opens the hand-over file that was brought: it is then looked at and put in place as a backup is. */
  'handOver.open': command(
    z.strictObject({ passphrase: Passphrase }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('opened') }),
      z.strictObject({ outcome: z.literal('practice') }),
      z.strictObject({ outcome: z.literal('wrong') }),
      /** It is something else. */
      z.strictObject({ outcome: z.literal('not-handed-over') }),
      /** It is the file that went out from here. */
      z.strictObject({ outcome: z.literal('own-file') }),
      /** The desk of this folder is with somebody else, and the file is of another one. */
      z.strictObject({ outcome: z.literal('is-away'), who: z.string() }),
    ]),
  ),
  /** The desk is here again although its file has not come back: what was written in the other place stays there. */
  'handOver.takeBackWithout': command(
    z.strictObject({ isUnderstood: z.literal(true) }),
    z.strictObject({ outcome: z.enum(['done', 'stands-otherwise']) }),
  ),
};
