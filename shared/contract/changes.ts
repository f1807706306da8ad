import { command, query } from './call.ts';
import { Changed, PersonBrief } from './parts.ts';
import { changeLabels } from '#shared/domain/changes.ts';
import { ConsentAnswer, OwnPurpose } from '#shared/domain/consents.ts';
import { Day, Instant } from '#shared/domain/dates.ts';
import { ChangeId } from '#shared/domain/ids.ts';
import { DeclineReason, Ending } from '#shared/domain/referrals.ts';
import { MarkWord } from '#shared/domain/register.ts';
import { z } from '#shared/z.ts';

/** What a change was, as facts that a page turns into a sentence. Names are those of now, or the last ones known. */
export const ToldChange = z.strictObject({
  changeId: ChangeId,
  /** What `changes.undo` has to name to take it back or, once it is taken back, to do it again. */
  undoId: ChangeId,
  label: z.enum(changeLabels),
  /** When it was done first. */
  at: Instant,
  /** `changed-since`: something later changed the same again, so it cannot be taken back before that. */
  standing: z.enum(['stands', 'taken-back', 'changed-since', 'has-left']),
  person: PersonBrief.pick({ name: true, secondFact: true }).optional(),
  group: z.string().optional(),
  linkWorker: z.string().optional(),
  /** A group or service of the address book. */
  otherGroup: z.string().optional(),
  /** The day of the session that it is about. */
  sessionOn: Day.optional(),
  /** The day from which the session was moved. */
  movedFromOn: Day.optional(),
  mark: z.strictObject({ before: MarkWord.nullable(), after: MarkWord.nullable() }).optional(),
  /** How many people were marked at once. */
  marked: z.int().optional(),
  /** Of how many sessions old registers were taken in. */
  registers: z.int().optional(),
  /** How many people a spreadsheet added, and how many it changed. */
  taken: z.strictObject({ added: z.int(), changed: z.int() }).optional(),
  /** How many others were counted at the session. */
  counted: z.strictObject({ before: z.int(), after: z.int() }).optional(),
  /** How many records are kept for longer. */
  kept: z.int().optional(),
  isRegular: z.boolean().optional(),
  /** Whether somebody stays away, or is back. */
  isPaused: z.boolean().optional(),
  /** Whether somebody has died, or that was a mistake. */
  hasDied: z.boolean().optional(),
  /** Beside an answer: what they agree to for themselves. */
  agreedTo: OwnPurpose.optional(),
  answer: ConsentAnswer.optional(),
  firstVisitOn: Day.optional(),
  declineReason: DeclineReason.optional(),
  ending: Ending.optional(),
  /** The fields of the record that became other than they were. */
  fields: z.array(z.string()),
});
export type ToldChange = z.infer<typeof ToldChange>;

/** The change that was taken back or done again, and the one that did so; null when there was none. */
const Moved = Changed.extend({ change: ToldChange.nullable() });

export const changeCalls = {
  /** The latest changes, the latest first. */
  'changes.list': query(z.strictObject({ limit: z.int().min(1).max(400) }), z.array(ToldChange)),
  /** Takes one change back where what it changed is still so; one that took a change back does it again. */
  'changes.undo': command(z.strictObject({ changeId: ChangeId }), Moved),
  /**
   * Takes back the change done last, also after a restart. On a register it takes back none that tells of a referral:
   * who stands at the door must not read it.
   */
  'changes.undoLast': command(z.strictObject({ isOnRegister: z.boolean() }), Moved),
  /** Does again what was taken back last, until something new is done. */
  'changes.redoLast': command(z.strictObject({ isOnRegister: z.boolean() }), Moved),
};
