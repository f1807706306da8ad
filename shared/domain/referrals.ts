import { Day, daysBetween, Instant, Month } from './dates.ts';
import { GroupId, LinkWorkerId, PersonId, ReferralId } from './ids.ts';
import { KeptLonger } from './keptLonger.ts';
import { Limit } from './limits.ts';
import { isClosed, mayFollow, type ReferralState, SaidState, saidNext } from './storyMoves.ts';
import { Telling } from './telling.ts';
import { line, MessageText, Name, Note, Reference } from './text.ts';
import { ComesAlong, WelcomeItemId } from './welcome.ts';
import { addWorkingDays } from './workingDays.ts';
import { z } from '#shared/z.ts';

/**
 * How somebody came to us: told of by an organisation, asking themselves, or pointed to us by somebody who passed
 * nothing on (DOMAIN 2).
 */
export const referralWays = ['formal', 'self', 'signpost'] as const;
export const ReferralWay = z.enum(referralWays);
export type ReferralWay = z.infer<typeof ReferralWay>;

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
  /** Who set it: the leader's name of that day. Steps from before it was kept have none. */
  setBy: Name.optional(),
  /** Beside `waiting-list`: when a place may be free. */
  expectedMonth: Month.optional(),
  firstVisitOn: Day.optional(),
  declineReason: DeclineReason.optional(),
  ending: Ending.optional(),
});
export type Step = z.infer<typeof Step>;

/** No story has so many turns; the limit keeps a record small. */
export const mostSteps = 200;

export const Referral = z.strictObject({
  id: ReferralId,
  personId: PersonId,
  groupId: GroupId,
  /** Left out when somebody asked themselves, or nobody knows who pointed them to us. */
  linkWorkerId: LinkWorkerId.optional(),
  /** Left out: `formal`. */
  way: ReferralWay.optional(),
  /** The referrer's own reference for the person. */
  reference: Reference.optional(),
  /** What matters to me, in the person's own words. */
  whatMatters: Note.optional(),
  /** Good to know so that I feel comfortable. */
  goodToKnow: Note.optional(),
  /** Which day or session would suit them. */
  wouldSuit: line(200).optional(),
  limit: Limit.optional(),
  comesAlong: ComesAlong.optional(),
  /** Who meets them at the door, and who looks out for them. */
  greeter: Name.optional(),
  buddy: Name.optional(),
  /** What of the welcome checklist is done. */
  welcomed: z
    .array(z.strictObject({ itemId: WelcomeItemId, on: Day }))
    .max(100)
    .optional(),
  tellings: z.array(Telling).max(500).optional(),
  /** The message that told us of them, as it came; only where the leader asked to keep it. */
  originalText: MessageText.optional(),
  /** Its notes may go, and are kept for longer all the same. */
  keptLonger: KeptLonger.optional(),
  steps: z.array(Step).min(1).max(mostSteps),
});
export type Referral = z.infer<typeof Referral>;

export const wayOf = (referral: Pick<Referral, 'way'>): ReferralWay => referral.way ?? 'formal';

export const lastStep = (referral: Referral): Step => referral.steps.at(-1) as Step;

export const receivedOn = (referral: Referral): Day => (referral.steps[0] as Step).on;

/** Whether the story still goes on. */
export const isOpen = (referral: Referral): boolean => !isClosed(lastStep(referral).state);

/** What the register and the pauses say of the person: visits to the group since the referral was received. */
export interface Seen {
  visits: number;
  isPaused?: boolean;
}

/**
 * The state as it reads today (DOMAIN 3): what was said, and what the register tells since. One visit is `arrived`, more
 * are `settling-in`, until the leader says `settled`. Who has come and stays away for a while is `paused`. A closed story
 * stays as it was said.
 */
export const stateNow = (referral: Referral, { visits, isPaused = false }: Seen): ReferralState => {
  const { state } = lastStep(referral);
  if (isClosed(state)) return state;
  if (visits === 0 && state !== 'settled') return state;
  if (isPaused) return 'paused';
  if (state === 'settled') return state;
  return visits === 1 ? 'arrived' : 'settling-in';
};

/** What the leader may say of the story now. That somebody has died is put right on their own page alone. */
export const maySayNow = (referral: Referral, seen: Seen): SaidState[] =>
  lastStep(referral).ending === 'died' ? [] : saidNext(stateNow(referral, seen));

/**
 * Whether steps can be a story: it begins with the referral, each follows what was said before, and none lies before
 * another.
 */
export const isStory = (steps: readonly Pick<Step, 'state' | 'on'>[]): boolean =>
  steps[0]?.state === 'received' &&
  steps.every((step, at) => {
    const before = steps[at - 1];
    return !before || (before.on <= step.on && mayFollow(before.state, step.state));
  });

/** How often a first visit has been arranged since the story began, or began anew. */
export const firstVisitTries = (referral: Referral): number => {
  const begun = referral.steps.findLastIndex(({ state }) => state === 'received');
  return referral.steps.slice(begun).filter(({ state }) => state === 'first-visit-arranged').length;
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

/**
 * The reply clock (DOMAIN 3, rule 3): due five working days after the referral was received, or taken up again, with a
 * gentle reminder at three. Undefined once there is an answer: said, or given by their coming.
 */
export const replyDue = (referral: Referral, seen: Seen): { remindOn: Day; dueOn: Day } | undefined => {
  const { on } = lastStep(referral);
  return stateNow(referral, seen) === 'received'
    ? { remindOn: addWorkingDays(on, 3), dueOn: addWorkingDays(on, 5) }
    : undefined;
};

/** Where stories stand when they are counted: a story that ended well is told apart from one that never began. */
export const storyPlaces = [
  'received',
  'waiting-list',
  'accepted',
  'first-visit-arranged',
  'arrived',
  'settling-in',
  'settled',
  'paused',
  'staying-on',
  'ended',
  'did-not-begin',
] as const;
export type StoryPlace = (typeof storyPlaces)[number];

/** Where a story stands today (DOMAIN 3). */
export const storyPlace = (referral: Referral, seen: Seen): StoryPlace => {
  const state = stateNow(referral, seen);
  const { ending } = lastStep(referral);
  if (state === 'declined' || state === 'withdrawn' || ending === 'never-came') return 'did-not-begin';
  return ending === 'staying-on' ? 'staying-on' : state;
};

/** Whether so many visits fell into so many weeks that it is time to ask whether somebody feels at home (rule 6). */
export const isSettledOffered = (
  visitDays: readonly Day[],
  { visits, weeks }: { visits: number; weeks: number },
): boolean =>
  visitDays.some((first, at) => {
    const last = visitDays[at + visits - 1];
    return last !== undefined && daysBetween(first, last) <= weeks * 7;
  });

/**
 * The story without its notes: what matters to somebody, what is good to know, who comes along and meets them, and the words
 * in which it was told. The steps stay, and when the referrer was told.
 */
export const withoutNotes = (referral: Referral): Referral => {
  const { id, personId, groupId, linkWorkerId, way, reference, limit, tellings, steps } = referral;
  return {
    id,
    personId,
    groupId,
    ...(linkWorkerId !== undefined && { linkWorkerId }),
    ...(way !== undefined && { way }),
    ...(reference !== undefined && { reference }),
    ...(limit !== undefined && { limit }),
    ...(tellings && { tellings: tellings.map(withoutWords) }),
    steps,
  };
};

const withoutWords = (telling: Telling): Telling => {
  if (telling.told.kind !== 'told') return telling;
  const { kind, on, how } = telling.told;
  return { ...telling, told: { kind, on, how } };
};

/** The story once nobody is left whom it was about: a story that still went on has come to an end. */
export const endedByErasing = (referral: Referral, on: Day): Referral => {
  const { reference: _, ...left } = withoutNotes(referral);
  if (!isOpen(left)) return left;
  const { state, on: lastOn, recordedAt } = lastStep(left);
  const day = on > lastOn ? on : lastOn;
  const step: Step = mayFollow(state, 'withdrawn')
    ? { state: 'withdrawn', on: day, recordedAt }
    : { state: 'ended', on: day, recordedAt, ending: 'circumstances-changed' };
  return { ...left, steps: [...left.steps, step] };
};
