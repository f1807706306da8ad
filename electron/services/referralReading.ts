import type { View } from '../store/store.ts';
import type { Queries, ReadingDesk } from './desk.ts';
import { type ArrangedVisit, arrangedVisits } from './firstVisits.ts';
import { documentsAhead } from './groups.ts';
import { need, personBriefs, records, withoutGaps } from './looking.ts';
import { momentsOf, readMoments } from './moments.ts';
import {
  briefDocuments,
  type Came,
  neverCame,
  referralBrief,
  seenOf,
  visitsSince,
} from './referralBriefs.ts';
import { registerDocuments, sessionsIn, visitDays } from './sessionRecords.ts';
import { addDays, addMonths, type Day } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import { placesIn } from '#shared/domain/places.ts';
import {
  firstVisitOn,
  isOpen,
  isSettledOffered,
  lastStep,
  maySayNow,
  receivedOn,
  type Referral,
} from '#shared/domain/referrals.ts';
import { mayKeep } from '#shared/domain/mayKeep.ts';
import { groups, people, referrals } from '#shared/domain/shelves.ts';
import { comesAlongStill, welcomeOf, welcomeTasks } from '#shared/domain/welcome.ts';

/** A closed story stays in the list for three months, as its notes do (DOMAIN 6, keeping and deleting). */
const closedShownForMonths = 3;

const daysAhead = 56;
/** Two sessions more, of a group that meets once a month. */
const daysToTwoMore = 70;
const sessionsShown = 6;

/**
 * The next days on which the group meets, and on which of them as many new faces are expected already as it wants at
 * once. When all of the nearest are full, the days go on to the first that is not: the next free date is always there.
 */
const daysToCome = (view: View, group: Group, referral: Referral, today: Day) => {
  const most = group.welcome?.newFacesPerSession ?? Infinity;
  const expected = records(view, referrals).filter(
    (each) => each.groupId === group.id && each.id !== referral.id && isOpen(each),
  );
  const days = meetingDays(view, group, undefined, [today, addDays(today, daysAhead)]);
  const isFull = (day: Day) => expected.filter((each) => firstVisitOn(each) === day).length >= most;
  const firstFree = days.findIndex((day) => !isFull(day));
  const nextSessions = days.slice(0, Math.max(sessionsShown, firstFree + 1));
  return { nextSessions, fullOn: nextSessions.filter(isFull) };
};

/** The day of the last visit that was made, or else of the first one that is arranged. */
export const visitedOn = ({ lastOn }: Came, firstVisit: ArrangedVisit | undefined): Day | undefined =>
  lastOn ?? (firstVisit?.standing === 'ahead' ? firstVisit.on : undefined);

/** The days on which the group meets after that day, from one day to another. The registers of those days have to be read. */
export const meetingDays = (
  view: View,
  group: Group,
  after: Day | undefined,
  [from, to]: readonly [Day, Day],
): Day[] => [
  ...new Set(
    sessionsIn(view, group, from, to)
      .filter(({ day, cancelledBecause }) => cancelledBecause === undefined && (!after || day > after))
      .map(({ day }) => day),
  ),
];

/** Whether it is time to ask if somebody feels at home; only who has come often enough is looked up in the registers. */
export const isHomeOffered = async (
  desk: ReadingDesk,
  { groupId, personId, ...story }: Referral,
  group: Group,
  { visits }: Came,
): Promise<boolean> => {
  const { settledAfter } = welcomeOf(group);
  if (visits < settledAfter.visits) return false;
  const since = receivedOn({ groupId, personId, ...story });
  return isSettledOffered(await visitDays(desk, groupId, personId, since, desk.today()), settledAfter);
};

export const referralQueries: Queries<'referrals'> = {
  'referrals.list': async (_input, desk) => {
    const shownSince = addMonths(desk.today(), -closedShownForMonths);
    const shown = await desk.store.read(['referrals'], (view) =>
      records(view, referrals)
        .filter((each) => isOpen(each) || lastStep(each).on >= shownSince)
        .sort((one, other) => (`${receivedOn(one)}${one.id}` < `${receivedOn(other)}${other.id}` ? -1 : 1)),
    );
    const came = await visitsSince(desk, shown);
    const visits = await arrangedVisits(desk, shown, came);
    return desk.store.read(briefDocuments, (view) => {
      const personOf = personBriefs(view);
      return shown.map((each) =>
        referralBrief(
          view,
          each,
          { came: came.get(each.id) ?? neverCame, firstVisit: visits.get(each.id) },
          desk.today(),
          personOf,
        ),
      );
    });
  },
  'referrals.get': async ({ referralId }, desk) => {
    const today = desk.today();
    const { referral, group } = await desk.store.read(['referrals', 'groups'], (view) => {
      const story = need(view, referrals, referralId);
      return { referral: story, group: need(view, groups, story.groupId) };
    });
    const came = (await visitsSince(desk, [referral])).get(referralId) ?? neverCame;
    const firstVisit = (await arrangedVisits(desk, [referral], new Map([[referralId, came]]))).get(
      referralId,
    );
    const lastVisitOn = visitedOn(came, firstVisit);
    const ahead = [
      today,
      addDays(lastVisitOn && lastVisitOn > today ? lastVisitOn : today, daysToTwoMore),
    ] as const;
    const isOffered = await isHomeOffered(desk, referral, group, came);
    const read = (await readMoments(desk, [referral], new Map([[referralId, came]]))).get(referralId);
    const documents = new Set([...documentsAhead(group.id, today), ...registerDocuments(group.id, ...ahead)]);
    return desk.store.read([...briefDocuments, ...documents], (view) => {
      const seen = seenOf(view, referral, came, today);
      const maySay = maySayNow(referral, seen);
      const { steps, reference, whatMatters, wouldSuit, limit, comesAlong, greeter, buddy } = referral;
      const { originalText } = referral;
      const mayKnow = mayKeep(need(view, people, referral.personId), 'good-to-know', today);
      const goodToKnow = mayKnow ? referral.goodToKnow : undefined;
      const { checklist, gettingThere, whatToBring } = welcomeOf(group);
      const others = records(view, referrals).filter(({ id }) => id !== referralId);
      const known = records(view, people);
      const places = placesIn({ group, day: today, people: known, referrals: others });
      return withoutGaps({
        referral: referralBrief(view, referral, { came, firstVisit }, today, personBriefs(view)),
        ...{ reference, whatMatters, goodToKnow, wouldSuit, limit, comesAlong, greeter, buddy },
        ...{ steps, maySay, gettingThere, whatToBring, originalText },
        moments: momentsOf(view, referral, { came, firstVisit, read }, today),
        welcome: welcomeTasks({
          checklist,
          firstVisitOn: came.firstOn ?? firstVisit?.on,
          visits: came.visits,
          meetsOn: lastVisitOn === undefined ? [] : meetingDays(view, group, lastVisitOn, ahead),
          done: referral.welcomed,
        }).map(({ item, ...due }) => ({ ...item, ...due })),
        comesAlongStill: comesAlongStill(comesAlong, came.visits),
        cameFirstOn: came.firstOn,
        cameLastOn: came.lastOn,
        isSettledOffered: isOffered && maySay.includes('settled'),
        ...daysToCome(view, group, referral, today),
        places: withoutGaps({ taken: places.taken, capacity: places.capacity }),
        others: others
          .filter(({ personId }) => personId === referral.personId)
          .map((each) => ({
            referralId: each.id,
            group: need(view, groups, each.groupId).name,
            isOpen: isOpen(each),
          })),
      });
    });
  },
};
