import { changed } from './changed.ts';
import type { Commands, Desk, Queries } from './desk.ts';
import { documentsAhead } from './groups.ts';
import { need, personBriefs, records, summariesOf, withoutGaps } from './looking.ts';
import { newStory } from './newReferral.ts';
import { putDeath } from './people.ts';
import { briefDocuments, referralBrief, visitsSince } from './referralBriefs.ts';
import { registerDocuments, sessionsIn } from './sessionRecords.ts';
import { addDays, addMonths, type Day } from '#shared/domain/dates.ts';
import type { ChangeLabel } from '#shared/domain/changes.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { ReferralId } from '#shared/domain/ids.ts';
import { joined } from '#shared/domain/people.ts';
import {
  isOpen,
  lastStep,
  maySay,
  movesFrom,
  receivedOn,
  type Referral,
  type Step,
} from '#shared/domain/referrals.ts';
import { visitsOf } from '#shared/domain/registerSummary.ts';
import { groups, people, referrals } from '#shared/domain/shelves.ts';

/** A closed story stays in the list for three months, as its notes do (DOMAIN 6, keeping and deleting). */
const closedShownForMonths = 3;

export const referralQueries: Queries<'referrals'> = {
  'referrals.list': async (_input, desk) => {
    const shownSince = addMonths(desk.today(), -closedShownForMonths);
    const shown = await desk.store.read(['referrals'], (view) =>
      records(view, referrals)
        .filter((each) => isOpen(each) || lastStep(each).on >= shownSince)
        .sort((one, other) => (`${receivedOn(one)}${one.id}` < `${receivedOn(other)}${other.id}` ? -1 : 1)),
    );
    const visits = await visitsSince(desk, shown);
    return desk.store.read(briefDocuments, (view) => {
      const personOf = personBriefs(view);
      return shown.map((each) => referralBrief(view, each, visits.get(each.id) ?? 0, personOf));
    });
  },
  'referrals.get': async ({ referralId }, desk) => {
    const today = desk.today();
    const referral = await desk.store.read(['referrals'], (view) => need(view, referrals, referralId));
    const visits = await visitsSince(desk, [referral]);
    const came = visitsOf(await summariesOf(desk, referral.groupId), referral.personId);
    return desk.store.read([...briefDocuments, ...documentsAhead(referral.groupId, today)], (view) => {
      const group = need(view, groups, referral.groupId);
      return withoutGaps({
        referral: referralBrief(view, referral, visits.get(referralId) ?? 0, personBriefs(view)),
        reference: referral.reference,
        whatMatters: referral.whatMatters,
        goodToKnow: referral.goodToKnow,
        steps: referral.steps,
        cameFirstOn: came && came.firstOn >= receivedOn(referral) ? came.firstOn : undefined,
        cameLastOn: came && came.lastOn >= receivedOn(referral) ? came.lastOn : undefined,
        maySay: [...movesFrom[lastStep(referral).state]],
        nextSessions: sessionsIn(view, group, today, addDays(today, 56))
          .filter((session) => session.cancelledBecause === undefined)
          .map((session) => session.day)
          .slice(0, 6),
      });
    });
  },
};

type Saying = Omit<Step, 'on' | 'recordedAt'>;

/**
 * The referral with one more step, if the table of moves allows it; otherwise `not-allowed`. A step is said on the day
 * of the one before, on a later one, or today: nothing has been said yet on a day to come.
 */
const withStep = (referral: Referral, saying: Saying, on: Day, desk: Desk): Referral => {
  if (!maySay(referral, saying.state)) throw new AppError('not-allowed', { state: lastStep(referral).state });
  if (on < lastStep(referral).on || on > desk.today())
    throw new AppError('invalid-input', { places: ['on'] });
  return { ...referral, steps: [...referral.steps, { ...saying, on, recordedAt: desk.now() }] };
};

const say = async (label: ChangeLabel, referralId: ReferralId, saying: Saying, on: Day, desk: Desk) => {
  const { commit } = await desk.store.change(label, ['referrals', 'people'], (draft) => {
    const referral = need(draft, referrals, referralId);
    draft.put(referrals, referralId, withStep(referral, saying, on, desk));
    if (saying.ending === 'died') putDeath(draft, referral.personId, on, desk);
    if (saying.ending !== 'staying-on') return;
    const person = need(draft, people, referral.personId);
    draft.put(people, person.id, { ...person, belongings: joined(person, referral.groupId, on) });
  });
  return changed(commit);
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

export const referralCommands: Commands<'referrals'> = {
  'referrals.receive': async (input, desk) => {
    const { value, commit } = await desk.store.change('referrals.receive', briefDocuments, (draft) =>
      newStory(draft, input, desk),
    );
    return { ...changed(commit), ...value };
  },
  'referrals.change': async ({ referralId, reference, whatMatters, goodToKnow }, desk) => {
    const { commit } = await desk.store.change('referrals.change', ['referrals'], (draft) => {
      const referral = need(draft, referrals, referralId);
      draft.put(referrals, referralId, withoutGaps({ ...referral, reference, whatMatters, goodToKnow }));
    });
    return changed(commit);
  },
  'referrals.accept': ({ referralId, on }, desk) =>
    say('referrals.accept', referralId, { state: 'accepted' }, on, desk),
  'referrals.arrangeFirstVisit': async ({ referralId, on, firstVisitOn }, desk) => {
    await needMeeting(referralId, firstVisitOn, desk);
    const saying: Saying = { state: 'first-visit-arranged', firstVisitOn };
    return say('referrals.arrangeFirstVisit', referralId, saying, on, desk);
  },
  'referrals.decline': ({ referralId, on, reason }, desk) =>
    say('referrals.decline', referralId, { state: 'declined', declineReason: reason }, on, desk),
  'referrals.withdraw': ({ referralId, on }, desk) =>
    say('referrals.withdraw', referralId, { state: 'withdrawn' }, on, desk),
  'referrals.end': ({ referralId, on, ending }, desk) =>
    say('referrals.end', referralId, { state: 'ended', ending }, on, desk),
};
