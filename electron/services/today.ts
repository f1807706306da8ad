import type { View } from '../store/store.ts';
import type { Queries, ReadingDesk } from './desk.ts';
import { expecting, expectingDocuments } from './expecting.ts';
import { documentsAhead, knownGroups, nextSession } from './groups.ts';
import { personBriefs, summariesByGroup } from './looking.ts';
import { arrivalsAt, openStories } from './ownView.ts';
import { rotaDocuments, rotaOn } from './rota.ts';
import { hereAt, marksOf, sessionBrief, sessionsIn } from './sessionRecords.ts';
import { quietQueries } from './quiet.ts';
import { type Came, visitsSince } from './referralBriefs.ts';
import { settingsIn } from './settings.ts';
import { waitQueries } from './waits.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId, ReferralId } from '#shared/domain/ids.ts';
import type { Referral } from '#shared/domain/referrals.ts';
import type { RegisterSummary } from '#shared/domain/registerSummary.ts';
import { sessionsBetween } from '#shared/domain/schedule.ts';
import { type SessionOfGroup, slotOf } from '#shared/domain/sessions.ts';

type Today = OutputOf<'today.get'>;
type Summaries = ReadonlyMap<GroupId, RegisterSummary[]>;

interface Newcomers {
  open: readonly Referral[];
  came: ReadonlyMap<ReferralId, Came>;
  personOf: ReturnType<typeof personBriefs>;
}

const sessionToday = (
  view: View,
  group: Group,
  session: SessionOfGroup,
  today: Day,
  { open, came, personOf }: Newcomers,
): Today['sessions'][number] => {
  return {
    ...sessionBrief(group, session, today),
    expected: expecting(view, group, session).size,
    here: hereAt(marksOf(view, group.id, session.slot)).length,
    rota: rotaOn(view, group.id, session.slot, personOf),
    newToday: arrivalsAt(view, session, open, { came, today, personOf }),
  };
};

/** The groups that may meet on the day: by their usual time, or because a session of that day has a record. */
export const mayMeet = (known: readonly Group[], summaries: Summaries, day: Day): Group[] =>
  known.filter(
    (group) =>
      sessionsBetween(group, day, day, new Map()).length > 0 ||
      summaries.get(group.id)?.some(({ recordedOn }) => recordedOn.includes(day)),
  );

/**
 * The next session after today. Groups are looked at in the order of the first day on which they may meet, by their usual
 * times or because a session of that day has a record, so that mostly one is read.
 */
const nextAfter = async (desk: ReadingDesk, known: readonly Group[], summaries: Summaries, today: Day) => {
  const firstDay = (group: Group): Day | undefined =>
    [
      ...sessionsBetween(group, addDays(today, 1), addDays(today, 60), new Map())
        .slice(0, 1)
        .map(({ day }) => day),
      ...(summaries.get(group.id) ?? []).flatMap(({ recordedOn }) => recordedOn.filter((day) => day > today)),
    ].sort()[0];
  const due = known
    .map((group) => ({ group, on: firstDay(group) }))
    .filter((each) => each.on !== undefined)
    .sort((one, other) => (String(one.on) < String(other.on) ? -1 : 1));
  let next: Today['nextSession'];
  for (const { group, on } of due) {
    if (next && on && next.day <= on) break;
    const documents = ['people', ...rotaDocuments, ...documentsAhead(group.id, today)];
    const its = await desk.store.read(documents, (view) => {
      const brief = nextSession(view, group, addDays(today, 1), today);
      return brief && { ...brief, rota: rotaOn(view, group.id, slotOf(brief.sessionId), personBriefs(view)) };
    });
    if (its && (!next || its.day < next.day)) next = its;
  }
  return next;
};

export const todayQueries: Queries<'today'> = {
  ...waitQueries,
  ...quietQueries,
  'today.get': async (_input, desk) => {
    const today = desk.today();
    const known = await knownGroups(desk);
    const summaries = await summariesByGroup(
      desk,
      known.map((group) => group.id),
    );
    const meeting = mayMeet(known, summaries, today);
    const next = await nextAfter(desk, known, summaries, today);
    const meetingIds = new Set(meeting.map(({ id }) => id));
    const stories = await desk.store.read(['referrals', 'people'], (view) =>
      openStories(view, today).filter(({ groupId }) => meetingIds.has(groupId)),
    );
    const came = await visitsSince(desk, stories);
    const documents = meeting.flatMap((group) => expectingDocuments(group.id, today));
    return desk.store.read(
      ['people', 'groups', 'link-workers', 'referrals', 'settings', ...rotaDocuments, ...documents],
      (view) => {
        const { leaderName } = settingsIn(view);
        const personOf = personBriefs(view);
        const newcomers: Newcomers = { open: stories, came, personOf };
        return {
          today,
          ...(leaderName !== undefined && { leaderName }),
          groups: known.length,
          sessions: meeting
            .flatMap((group) =>
              sessionsIn(view, group, today, today).map((session) =>
                sessionToday(view, group, session, today, newcomers),
              ),
            )
            .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1)),
          ...(next && { nextSession: next }),
        };
      },
    );
  },
};
