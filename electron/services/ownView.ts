import type { View } from '../store/store.ts';
import type { Queries } from './desk.ts';
import { expecting, expectingAt } from './expecting.ts';
import { need, personBriefs, records, withoutGaps } from './looking.ts';
import { type Came, neverCame, visitsSince } from './referralBriefs.ts';
import { hereAt, marksOf, needSession, sessionBrief } from './sessionRecords.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { ReferralId } from '#shared/domain/ids.ts';
import { newcomerVisits } from '#shared/domain/attendance.ts';
import { mayKeep, refusesPhotos } from '#shared/domain/mayKeep.ts';
import { byName, isPausedOn } from '#shared/domain/people.ts';
import { placesIn } from '#shared/domain/places.ts';
import { diedThrough, firstVisitOn, isOpen, type Referral } from '#shared/domain/referrals.ts';
import { groupOf, type SessionOfGroup } from '#shared/domain/sessions.ts';
import { people, referrals } from '#shared/domain/shelves.ts';
import { comesAlongStill } from '#shared/domain/welcome.ts';

/** The stories that go on, of people who are alive as far as we know. */
export const openStories = (view: View, today: Day): Referral[] => {
  const stories = records(view, referrals);
  const died = diedThrough(stories, today);
  return stories.filter((each) => isOpen(each) && !died.has(each.personId));
};

/** Somebody is looked out for up to their third visit (DOMAIN 5), and as long as somebody comes along. */
const newVisits = newcomerVisits;

/**
 * Who is to come to the session for the first time or has only begun to come, and what its register says of them by now.
 * For the leader's eyes.
 */
export const arrivalsAt = (
  view: View,
  { groupId, slot, day, movedFrom }: SessionOfGroup,
  open: readonly Referral[],
  { came, today, personOf }: { came: ReadonlyMap<ReferralId, Came>; today: Day; personOf: PersonOf },
): OutputOf<'register.getOwn'>['arrivals'] => {
  const marks = marksOf(view, groupId, slot);
  const days: readonly (Day | undefined)[] = [day, movedFrom?.day];
  return open
    .filter((each) => each.groupId === groupId)
    .flatMap((each) => {
      const person = need(view, people, each.personId);
      const mark = marks.get(each.personId)?.mark ?? null;
      const { visits, lastOn } = came.get(each.id) ?? neverCame;
      // A visit of today is counted already; looking back or ahead, only the first one is told apart.
      const visit = Math.max(1, mark === 'here' ? visits : visits + 1);
      const arranged = firstVisitOn(each);
      const isFirst = arranged !== undefined && days.includes(arranged);
      const left = comesAlongStill(each.comesAlong, visit - 1);
      const isLater =
        day === today && visit > 1 && (visit <= newVisits || left > 0) && !isPausedOn(person, today, lastOn);
      if (!isFirst && !isLater) return [];
      const { goodToKnow, greeter, buddy, comesAlong } = each;
      const isNew = isFirst || visit === 1;
      return [
        withoutGaps({
          referralId: each.id,
          person: personOf(each.personId),
          pronunciation: person.pronunciation,
          goodToKnow: mayKeep(person, 'good-to-know', today) ? goodToKnow : undefined,
          greeter: isNew ? greeter : undefined,
          buddy,
          comesAlong: comesAlong && left > 0 ? { who: comesAlong.who, later: left - 1 } : undefined,
          visit: isFirst ? 1 : visit,
          mark,
        }),
      ];
    });
};

type PersonOf = ReturnType<typeof personBriefs>;

export const ownViewQueries: Pick<Queries<'register'>, 'register.getOwn'> = {
  'register.getOwn': async ({ sessionId }, desk) => {
    const today = desk.today();
    const stories = await desk.store.read(['people', 'referrals'], (view) =>
      openStories(view, today).filter(({ groupId }) => groupId === groupOf(sessionId)),
    );
    const came = await visitsSince(desk, stories);
    return desk.store.read(['groups', ...expectingAt(sessionId)], (view) => {
      const { group, session } = needSession(view, sessionId);
      const marks = marksOf(view, group.id, session.slot);
      const personOf = personBriefs(view);
      return {
        session: sessionBrief(group, session, today),
        arrivals: arrivalsAt(view, session, stories, { came, today, personOf }),
        supporters: session.headcount.supporters,
        here: hereAt(marks)
          .map((personId) => need(view, people, personId))
          .sort(byName)
          .map(({ id }) => ({ person: personOf(id), supporters: marks.get(id)?.supporters ?? 0 })),
        noPhotos: [...new Set([...expecting(view, group, session), ...hereAt(marks)])]
          .map((personId) => need(view, people, personId))
          .filter((person) => refusesPhotos(person, today))
          .sort(byName)
          .map(({ id }) => personOf(id)),
        places: placesIn({
          group,
          day: today,
          people: records(view, people),
          referrals: records(view, referrals),
        }),
      };
    });
  },
};
