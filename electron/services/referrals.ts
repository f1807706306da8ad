import type { Draft } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Commands, Desk } from './desk.ts';
import { need, withoutGaps } from './looking.ts';
import { newStory, putStory, refuseTwice } from './newReferral.ts';
import { putDeath } from './people.ts';
import { briefDocuments, type Came, neverCame, seenOf, visitsSince } from './referralBriefs.ts';
import { registerDocuments, sessionsIn } from './sessionRecords.ts';
import { settingsIn } from './settings.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { ChangeLabel } from '#shared/domain/changes.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { GroupId, ReferralId } from '#shared/domain/ids.ts';
import { joined } from '#shared/domain/people.ts';
import {
  lastStep,
  maySayNow,
  receivedOn,
  type Referral,
  type Step,
  mostSteps,
} from '#shared/domain/referrals.ts';
import { groups, people, referrals } from '#shared/domain/shelves.ts';
import { withTelling } from '#shared/domain/telling.ts';

type Saying = Omit<Step, 'on' | 'recordedAt' | 'setBy'>;

interface Said {
  saying: Saying;
  on: Day;
  /** What changes of the story beside its steps. */
  besides?: Partial<Referral>;
}

/**
 * The referral with one more step, if the table of moves allows it; otherwise `not-allowed`. A step is said on the day
 * of the one before, on a later one, or today: nothing has been said yet on a day to come.
 */
const withStep = (
  draft: Draft,
  referral: Referral,
  { saying, on, besides }: Said,
  came: Came,
  desk: Desk,
) => {
  const { state } = lastStep(referral);
  if (!maySayNow(referral, seenOf(draft, referral, came, desk.today())).includes(saying.state)) {
    throw new AppError('not-allowed', { state });
  }
  if (referral.steps.length >= mostSteps) throw new AppError('not-allowed', { state: 'too-long' });
  if (on < lastStep(referral).on || on > desk.today())
    throw new AppError('invalid-input', { places: ['on'] });
  const step = withoutGaps({
    ...saying,
    on,
    recordedAt: desk.now(),
    setBy: settingsIn(draft).leaderName,
  });
  return withoutGaps({ ...referral, ...besides, steps: [...referral.steps, step] });
};

const sayingDocuments = [...briefDocuments, 'settings'] as const;

/** Says the next step of a story, and in the same change whatever goes with it. */
const say = async <More extends object>(
  label: ChangeLabel,
  referralId: ReferralId,
  said: Said,
  desk: Desk,
  more: (draft: Draft, referral: Referral) => More = () => ({}) as More,
) => {
  const before = await desk.store.read(['referrals'], (view) => need(view, referrals, referralId));
  const came = (await visitsSince(desk, [before])).get(referralId) ?? neverCame;
  const { value, commit } = await desk.store.change(label, sayingDocuments, (draft) => {
    const referral = withStep(draft, need(draft, referrals, referralId), said, came, desk);
    draft.put(referrals, referralId, referral);
    return more(draft, referral);
  });
  return { ...changed(commit), ...value };
};

/** Begins the same person's story in another of our groups, with what is known of them and who referred them. */
const tryInstead = (draft: Draft, referral: Referral, groupId: GroupId | undefined, desk: Desk) => {
  if (groupId === undefined) return {};
  if (groupId === referral.groupId) throw new AppError('invalid-input', { places: ['tryInsteadGroupId'] });
  const { personId, linkWorkerId, way, reference, whatMatters, goodToKnow } = referral;
  const story = { personId, linkWorkerId, way, reference, whatMatters, goodToKnow, groupId };
  return { newReferralId: putStory(draft, story, lastStep(referral).on, desk) };
};

/** Nobody is asked to come on a day when the group does not meet, nor before they were referred. */
const needMeeting = async (referralId: ReferralId, day: Day, desk: Desk): Promise<void> => {
  const referral = await desk.store.read(['referrals'], (view) => need(view, referrals, referralId));
  const { groupId } = referral;
  const meets = await desk.store.read(['groups', ...registerDocuments(groupId, day, day)], (view) =>
    sessionsIn(view, need(view, groups, groupId), day, day).some(
      (session) => session.cancelledBecause === undefined,
    ),
  );
  if (!meets || day < receivedOn(referral)) throw new AppError('invalid-input', { places: ['firstVisitOn'] });
};

/** Changes what is kept of a story beside its steps. */
const changeStory = async (
  label: ChangeLabel,
  referralId: ReferralId,
  desk: Desk,
  change: (referral: Referral) => Partial<Referral>,
) => {
  const { commit } = await desk.store.change(label, ['referrals'], (draft) => {
    const referral = need(draft, referrals, referralId);
    draft.put(referrals, referralId, withoutGaps({ ...referral, ...change(referral) }));
  });
  return changed(commit);
};

export const referralCommands: Commands<'referrals'> = {
  'referrals.receive': async (input, desk) => {
    const { value, commit } = await desk.store.change('referrals.receive', sayingDocuments, (draft) =>
      newStory(draft, input, desk),
    );
    return { ...changed(commit), ...value };
  },
  'referrals.change': ({ referralId, ...details }, desk) =>
    changeStory('referrals.change', referralId, desk, () => ({ ...noDetails, ...details })),
  'referrals.forgetText': ({ referralId }, desk) =>
    changeStory('referrals.forgetText', referralId, desk, () => noText),
  'referrals.putOnWaitingList': ({ referralId, on, expectedMonth }, desk) => {
    const saying = withoutGaps<Saying>({ state: 'waiting-list', expectedMonth });
    return say('referrals.putOnWaitingList', referralId, { saying, on }, desk);
  },
  'referrals.accept': ({ referralId, on }, desk) =>
    say('referrals.accept', referralId, { saying: { state: 'accepted' }, on }, desk),
  'referrals.arrangeFirstVisit': async ({ referralId, on, firstVisitOn, ...who }, desk) => {
    await needMeeting(referralId, firstVisitOn, desk);
    const saying: Saying = { state: 'first-visit-arranged', firstVisitOn };
    return say('referrals.arrangeFirstVisit', referralId, { saying, on, besides: withoutGaps(who) }, desk);
  },
  'referrals.settle': ({ referralId, on }, desk) =>
    say('referrals.settle', referralId, { saying: { state: 'settled' }, on }, desk),
  'referrals.decline': ({ referralId, on, reason, tryInsteadGroupId }, desk) =>
    say(
      'referrals.decline',
      referralId,
      { saying: { state: 'declined', declineReason: reason }, on },
      desk,
      (draft, referral) => tryInstead(draft, referral, tryInsteadGroupId, desk),
    ),
  'referrals.withdraw': ({ referralId, on }, desk) =>
    say('referrals.withdraw', referralId, { saying: { state: 'withdrawn' }, on }, desk),
  'referrals.end': ({ referralId, on, ending, tryInsteadGroupId }, desk) =>
    say('referrals.end', referralId, { saying: { state: 'ended', ending }, on }, desk, (draft, referral) => {
      if (ending === 'died') putDeath(draft, referral.personId, on, desk);
      if (ending === 'staying-on') {
        const person = need(draft, people, referral.personId);
        draft.put(people, person.id, { ...person, belongings: joined(person, referral.groupId, on) });
      }
      return tryInstead(draft, referral, ending === 'died' ? undefined : tryInsteadGroupId, desk);
    }),
  'referrals.reopen': async ({ referralId, on }, desk) => {
    const known = await desk.store.read(['referrals'], (view) => need(view, referrals, referralId));
    const state = lastStep(known).state === 'ended' ? 'accepted' : 'received';
    return say('referrals.reopen', referralId, { saying: { state }, on }, desk, (draft, referral) => {
      refuseTwice(draft, referral);
      return {};
    });
  },
  'referrals.setTold': ({ referralId, about, at, told }, desk) => {
    if (told?.kind === 'told' && told.on > desk.today()) {
      throw new AppError('invalid-input', { places: ['told.on'] });
    }
    return changeStory('referrals.setTold', referralId, desk, ({ tellings }) => ({
      tellings: withTelling(tellings, { about, at }, told),
    }));
  },
  'referrals.tickWelcome': ({ referralId, itemId, isDone }, desk) =>
    changeStory('referrals.tickWelcome', referralId, desk, ({ welcomed = [] }) => ({
      welcomed: [
        ...welcomed.filter((each) => each.itemId !== itemId),
        ...(isDone ? [{ itemId, on: desk.today() }] : []),
      ],
    })),
};

const noText = { originalText: undefined } as unknown as Partial<Referral>;

/** All that `referrals.change` says anew. */
const noDetails = {
  reference: undefined,
  whatMatters: undefined,
  goodToKnow: undefined,
  wouldSuit: undefined,
  limit: undefined,
  comesAlong: undefined,
  greeter: undefined,
  buddy: undefined,
} as unknown as Partial<Referral>;
