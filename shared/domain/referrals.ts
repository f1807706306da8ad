import { addWorkingDays, Day, Instant } from './dates.ts';
import { GroupId, LinkWorkerId, PersonId, ReferralId } from './ids.ts';
import { Note, Reference } from './text.ts';
import { z } from '#shared/z.ts';

/** The states that somebody says. `arrived` and `settling-in` are read off the register (DOMAIN 3, rule 5). */
export const saidStates = [
  'received',
  'accepted',
  'first-visit-arranged',
  'declined',
  'withdrawn',
  'ended',
] as const;
export const SaidState = z.enum(saidStates);
export type SaidState = z.infer<typeof SaidState>;

export type ReferralState = SaidState | 'arrived' | 'settling-in';

export const declineReasons = [
  'full',
  'not-suitable',
  'needs-a-supporter',
  'wrong-group',
  'could-not-reach-them',
] as const;
export const DeclineReason = z.enum(declineReasons);
export type DeclineReason = z.infer<typeof DeclineReason>;

export const endings = [
  'staying-on',
  'course-finished',
  'sessions-used-up',
  'not-for-them',
  'moved-on',
  'circumstances-changed',
  'lost-touch',
  'never-came',
  'group-closed',
  'died',
] as const;
export const Ending = z.enum(endings);
export type Ending = z.infer<typeof Ending>;

/** One step of the story: what was said, for which day, and when it was written down. */
export const Step = z.strictObject({
  state: SaidState,
  on: Day,
  recordedAt: Instant,
  firstVisitOn: Day.optional(),
  declineReason: DeclineReason.optional(),
  ending: Ending.optional(),
});
export type Step = z.infer<typeof Step>;

export const Referral = z.strictObject({
  id: ReferralId,
  personId: PersonId,
  groupId: GroupId,
  linkWorkerId: LinkWorkerId,
  /** The referrer's own reference for the person. */
  reference: Reference.optional(),
  /** What matters to me, in the person's own words. */
  whatMatters: Note.optional(),
  /** Good to know so that I feel comfortable. */
  goodToKnow: Note.optional(),
  steps: z.array(Step).min(1).max(200),
});
export type Referral = z.infer<typeof Referral>;

/** Which states may follow which (DOMAIN 3). A referral that has ended stays ended; undo puts a slip right. */
export const movesFrom: Readonly<Record<SaidState, readonly SaidState[]>> = {
  received: ['accepted', 'first-visit-arranged', 'declined', 'withdrawn'],
  accepted: ['first-visit-arranged', 'declined', 'withdrawn', 'ended'],
  'first-visit-arranged': ['first-visit-arranged', 'withdrawn', 'ended'],
  declined: [],
  withdrawn: [],
  ended: [],
};

export const lastStep = (referral: Referral): Step => referral.steps.at(-1) as Step;

export const receivedOn = (referral: Referral): Day => (referral.steps[0] as Step).on;

export const maySay = (referral: Referral, state: SaidState): boolean =>
  movesFrom[lastStep(referral).state].includes(state);

/** Whether the story still goes on. */
export const isOpen = (referral: Referral): boolean => movesFrom[lastStep(referral).state].length > 0;

/**
 * The state as it reads today, from what was said and from the visits counted on the group's registers since the
 * referral was received: one visit is `arrived`, more are `settling-in`. A closed story stays as it was said.
 */
export const stateNow = (referral: Referral, visits: number): ReferralState => {
  if (!isOpen(referral) || visits === 0) return lastStep(referral).state;
  return visits === 1 ? 'arrived' : 'settling-in';
};

/** The first visit that is arranged now, if one is. */
export const firstVisitOn = (referral: Referral): Day | undefined => {
  const step = lastStep(referral);
  return step.state === 'first-visit-arranged' ? step.firstVisitOn : undefined;
};

/**
 * Whether the story makes the person expected on that day: their first visit is arranged for it, or they have begun to
 * come and the story goes on. Who missed the first visit is expected again once it is arranged anew (DOMAIN 3 and 4).
 */
export const isExpectedThrough = (referral: Referral, day: Day, hasBegunToCome: boolean): boolean =>
  isOpen(referral) && (firstVisitOn(referral) === day || (hasBegunToCome && receivedOn(referral) <= day));

/** Who is known, on that day, to have died because a story ended so. */
export const diedThrough = (referrals: Iterable<Referral>, day: Day): Set<PersonId> => {
  const died = new Set<PersonId>();
  for (const referral of referrals) {
    const { ending, on } = lastStep(referral);
    if (ending === 'died' && on <= day) died.add(referral.personId);
  }
  return died;
};

/** The story after the person has died: one that still goes on ends, whatever it was waiting for. */
export const endedByDeath = (referral: Referral, on: Day, recordedAt: Instant): Referral => {
  if (!isOpen(referral)) return referral;
  const last = lastStep(referral).on;
  const step: Step = { state: 'ended', on: on > last ? on : last, recordedAt, ending: 'died' };
  return { ...referral, steps: [...referral.steps, step] };
};

/** The story after it turns out that the person is well: where it stood before. */
export const takenUpAgain = (referral: Referral): Referral =>
  lastStep(referral).ending === 'died' ? { ...referral, steps: referral.steps.slice(0, -1) } : referral;

/** Reply due: 5 working days after it was received; a gentle reminder at 3 (DOMAIN 3, rule 3). */
export const replyDue = (referral: Referral): { remindOn: Day; dueOn: Day } | undefined =>
  lastStep(referral).state === 'received'
    ? { remindOn: addWorkingDays(receivedOn(referral), 3), dueOn: addWorkingDays(receivedOn(referral), 5) }
    : undefined;

/** Where stories stand when they are counted: a story that ended well is told apart from one that never began. */
export const storyPlaces = [
  'received',
  'accepted',
  'first-visit-arranged',
  'arrived',
  'settling-in',
  'staying-on',
  'ended',
  'did-not-begin',
] as const;
export type StoryPlace = (typeof storyPlaces)[number];

/** Where a story stands today, given the visits since it was received (DOMAIN 3). */
export const storyPlace = (referral: Referral, visits: number): StoryPlace => {
  const state = stateNow(referral, visits);
  const { ending } = lastStep(referral);
  if (state === 'declined' || state === 'withdrawn' || ending === 'never-came') return 'did-not-begin';
  return ending === 'staying-on' ? 'staying-on' : state;
};
