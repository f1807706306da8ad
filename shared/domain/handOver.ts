import { Instant } from './dates.ts';
import { type Settings, usualSettings } from './settings.ts';
import { Name } from './text.ts';
import { z } from '#shared/z.ts';

const HandOverId = z.string().min(1).max(100);
const FolderId = z.string().max(100);

/**
 * Where the desk is, as this folder knows it (ARCHITECTURE 7): `away`, another leader works in it and here it is only looked
 * at; `here`, on loan from another leader; `back`, it was away and is here for good. It holds for the desk with this
 * `folderId` alone: another one that takes the folder's place was never lent.
 */
export const HandOver = z.strictObject({
  folderId: FolderId,
  /** The same at both ends, so that a file that comes back is known. */
  handOverId: HandOverId,
  state: z.enum(['away', 'here', 'back']),
  /** Away: who has it. Here: who it came from. Back: who had it. */
  who: Name,
  /** Since when it is so. */
  at: Instant,
  /** Away or here: whose it is, when it came from another leader. */
  lentBy: Name.optional(),
  /** Back, although no file came back: there may be another truth elsewhere. */
  isWithoutFile: z.boolean().optional(),
});
export type HandOver = z.infer<typeof HandOver>;

/** What a hand-over file says of itself. */
export const HandOverNote = z.strictObject({
  handOverId: HandOverId,
  from: Name,
  to: Name,
  at: Instant,
  /** It is on its way back to where it came from, or on to somebody else: the leader who saved it had it on loan. */
  isReturn: z.boolean(),
});
export type HandOverNote = z.infer<typeof HandOverNote>;

/** Whether the desk was handed to this folder by another leader, and is not this folder's own. */
const isOnLoan = (now: HandOver | null): boolean => now?.state === 'here' || now?.lentBy !== undefined;

/**
 * What taking a hand-over file in would be here: `over`, somebody else's desk on loan; `back`, our own that comes home;
 * `own-file`, the very file that went out from here, which brings nothing back.
 */
export const takingIn = (
  note: HandOverNote,
  ofFolder: string,
  here: { folderId: string | undefined; now: HandOver | null },
): 'over' | 'back' | 'own-file' => {
  const { folderId, now } = here;
  if (isOnLoan(now)) return 'over';
  if (now?.handOverId === note.handOverId && !note.isReturn) return 'own-file';
  return note.isReturn && folderId === ofFolder ? 'back' : 'over';
};

/**
 * Whether the folder waits for what it would take in: the desk is away, and this was made since. Else what was written here
 * is another truth: the desk came back before, or was taken back without this file, or was taken over from it before.
 * `after` is how the folder would stand, `madeAt` when the file was made.
 */
export const isAwaited = (after: HandOver, now: HandOver | null, madeAt: Instant): boolean => {
  const isSame = now?.handOverId === after.handOverId;
  const isAway = isSame && now.state === 'away' && madeAt >= now.at;
  return after.state === 'back' ? isAway : !isSame || isAway;
};

/** How the folder stands once it has taken the file in. `at` is now. */
export const afterTakingIn = (
  { handOverId, from }: HandOverNote,
  kind: 'over' | 'back',
  folderId: string,
  at: Instant,
): HandOver =>
  kind === 'back'
    ? { folderId, handOverId, state: 'back', who: from, at }
    : { folderId, handOverId, state: 'here', who: from, at, lentBy: from };

/** How the folder stands once the desk is taken back although no file came: on loan as before, or back for good. */
export const afterTakingBackWithout = (now: HandOver, at: Instant): HandOver => {
  const { folderId, handOverId, who, lentBy } = now;
  return lentBy === undefined
    ? { folderId, handOverId, state: 'back', who, at, isWithoutFile: true }
    : { folderId, handOverId, state: 'here', who: lentBy, at, lentBy };
};

/**
 * The settings of a desk that changes hands: who leads, on what number they are rung, and how everything looks belongs to
 * the person; what the groups belong to goes along. `own` are those of the folder that takes it in, where they can be read.
 */
export const settingsAfter = (
  theirs: Settings | undefined,
  own: Settings | undefined,
  to: string,
): Settings => {
  const {
    organisationName,
    safeguardingLeadName,
    safeguardingLeadTelephone,
    leaderName = to,
    ...mine
  } = {
    ...usualSettings,
    ...own,
  };
  // A name of theirs with a number of ours would have the wrong person rung.
  const lead =
    (theirs?.safeguardingLeadName ?? theirs?.safeguardingLeadTelephone)
      ? theirs
      : { safeguardingLeadName, safeguardingLeadTelephone };
  const ofGroups = {
    organisationName: theirs?.organisationName ?? organisationName,
    safeguardingLeadName: lead?.safeguardingLeadName,
    safeguardingLeadTelephone: lead?.safeguardingLeadTelephone,
  };
  const said = Object.entries(ofGroups).filter(([, value]) => value !== undefined);
  return { ...mine, leaderName, ...Object.fromEntries(said), isWelcomed: true };
};
