import type { ReadingDesk } from './desk.ts';
import { need } from './looking.ts';
import type { Came } from './referralBriefs.ts';
import { marksOf, registerDocuments, sessionsIn } from './sessionRecords.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { firstVisitNow, type FirstVisitStanding } from '#shared/domain/firstVisits.ts';
import type { ReferralId } from '#shared/domain/ids.ts';
import { firstVisitOn, type Referral } from '#shared/domain/referrals.ts';
import { mostDaysMoved } from '#shared/domain/sessions.ts';
import { groups } from '#shared/domain/shelves.ts';

export interface ArrangedVisit {
  on: Day;
  standing: FirstVisitStanding;
}

/** What came of the first visits that are arranged, of whoever has not come yet. Read are their groups' registers alone. */
export const arrangedVisits = async (
  desk: ReadingDesk,
  stories: readonly Referral[],
  came: ReadonlyMap<ReferralId, Came>,
): Promise<Map<ReferralId, ArrangedVisit>> => {
  const waiting = stories.flatMap((story) => {
    const on = firstVisitOn(story);
    return on !== undefined && (came.get(story.id)?.visits ?? 0) === 0 ? [{ story, on }] : [];
  });
  const documents = waiting.flatMap(({ story, on }) => registerDocuments(story.groupId, on, on));
  const today = desk.today();
  return desk.store.read(
    ['groups', ...new Set(documents)],
    (view) =>
      new Map(
        waiting.map(({ story, on }) => {
          const { groupId, personId } = story;
          const around = [addDays(on, -mostDaysMoved), addDays(on, mostDaysMoved)] as const;
          const years = registerDocuments(groupId, on, on);
          const sessions = sessionsIn(view, need(view, groups, groupId), ...around, years)
            .filter(({ day, movedFrom }) => day === on || movedFrom?.day === on)
            .map(({ day, slot, cancelledBecause }) => ({
              day,
              isOff: cancelledBecause !== undefined,
              mark: marksOf(view, groupId, slot).get(personId)?.mark ?? null,
            }));
          return [story.id, firstVisitNow(on, sessions, today)] as const;
        }),
      ),
  );
};
