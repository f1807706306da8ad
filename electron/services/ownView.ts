import type { View } from '../store/store.ts';
import type { Queries } from './desk.ts';
import { need, personBriefs, records } from './looking.ts';
import { documentOf, hereAt, marksOf, needSession, sessionBrief } from './sessionRecords.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';
import { byName } from '#shared/domain/people.ts';
import { placesIn } from '#shared/domain/places.ts';
import { diedThrough, firstVisitOn, isOpen, type Referral } from '#shared/domain/referrals.ts';
import type { SessionOfGroup } from '#shared/domain/sessions.ts';
import { people, referrals } from '#shared/domain/shelves.ts';

/** The stories that go on, of people who are alive as far as we know. */
export const openStories = (view: View, today: Day): Referral[] => {
  const stories = records(view, referrals);
  const died = diedThrough(stories, today);
  return stories.filter((each) => isOpen(each) && !died.has(each.personId));
};

/** Who is to come to the session for the first time, and what its register says of them by now. */
export const arrivalsAt = (
  view: View,
  { groupId, slot, day, movedFrom }: SessionOfGroup,
  open: readonly Referral[],
  personOf: ReturnType<typeof personBriefs>,
): OutputOf<'register.getOwn'>['arrivals'] => {
  const marks = marksOf(view, groupId, slot);
  const days: readonly (Day | undefined)[] = [day, movedFrom?.day];
  const isNew = (each: Referral) =>
    each.groupId === groupId && firstVisitOn(each) !== undefined && days.includes(firstVisitOn(each));
  return open.filter(isNew).map((each) => ({
    referralId: each.id,
    person: personOf(each.personId),
    ...(each.goodToKnow !== undefined && { goodToKnow: each.goodToKnow }),
    mark: marks.get(each.personId)?.mark ?? null,
  }));
};

export const ownViewQueries: Pick<Queries<'register'>, 'register.getOwn'> = {
  'register.getOwn': ({ sessionId }, desk) => {
    const today = desk.today();
    return desk.store.read(['groups', 'people', 'referrals', documentOf(sessionId)], (view) => {
      const { group, session } = needSession(view, sessionId);
      const marks = marksOf(view, group.id, session.slot);
      const personOf = personBriefs(view);
      return {
        session: sessionBrief(group, session, today),
        arrivals: arrivalsAt(view, session, openStories(view, today), personOf),
        supporters: session.headcount.supporters,
        here: hereAt(marks)
          .map((personId) => need(view, people, personId))
          .sort(byName)
          .map(({ id }) => ({ person: personOf(id), supporters: marks.get(id)?.supporters ?? 0 })),
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
