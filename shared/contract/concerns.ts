import { command, query } from './call.ts';
import { ToldPaper } from './papers.ts';
import { Done, Passphrase, Refused } from './safety.ts';
import { SavedPaper } from './savedPaper.ts';
import { erasingCalls } from './erasing.ts';
import { Concern } from '#shared/domain/concerns.ts';
import { Day, Instant } from '#shared/domain/dates.ts';
import { ConcernId } from '#shared/domain/ids.ts';
import { prints } from '#shared/domain/paper.ts';
import { z } from '#shared/z.ts';

/** What lets somebody look: for all concerns, or for the one they have just written. It ends with the lock. */
const Ticket = z.string().min(1).max(100);
const One = z.strictObject({ ticket: Ticket, concernId: ConcernId });

/**
 * Worries about somebody's safety (DOMAIN 6, rule 6). No other call answers anything of them. Without a ticket they are refused
 * with `not-allowed`, as what stands under them is not there.
 */
export const concernCalls = {
  /** Writes a concern down. Anybody may, also who only minds the laptop. */
  'concerns.write': command(
    Concern.omit({ id: true, writtenAt: true, added: true }),
    // Whoever minds the laptop gets no ticket: what is written down is for the leader from then on.
    z.strictObject({ concernId: ConcernId, ticket: Ticket.nullable() }),
  ),
  /** Lets somebody look at all that is written down: a folder that is locked with a passphrase asks for it once more. */
  'concerns.open': command(
    z.strictObject({ passphrase: Passphrase.optional() }),
    z.union([z.strictObject({ outcome: z.literal('open'), ticket: Ticket }), Refused]),
  ),
  /** The ticket holds no longer. */
  'concerns.close': command(z.strictObject({ ticket: Ticket }), Done),
  /** What the ticket lets one look at, the latest first, each word for word as it is printed. */
  'concerns.list': query(
    z.strictObject({ ticket: Ticket }),
    z.array(
      z.strictObject({
        concernId: ConcernId,
        writtenAt: Instant,
        happenedOn: Day,
        about: z.string().optional(),
        paper: ToldPaper,
      }),
    ),
  ),
  /** Writes below it what was learned or done since. */
  'concerns.add': command(One.extend(Concern.shape.added.unwrap().element.omit({ at: true }).shape), Done),
  /** Saves one as a PDF, for the safeguarding lead. */
  'concerns.save': command(One.extend({ print: z.enum(prints) }), SavedPaper),
  /** Deletes one for good: from the folder, from what could be undone, and from the backups. */
  'concerns.delete': command(One, erasingCalls['erasing.erase'].output),
};
