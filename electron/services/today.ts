import type { View } from '../store/store.ts';
import type { Queries, ReadingDesk } from './desk.ts';
import { expecting, expectingDocuments } from './expecting.ts';
import { documentsAhead, knownGroups, nextSession } from './groups.ts';
import { need, personBriefs, records, summariesByGroup } from './looking.ts';
import { arrivalsAt, openStories } from './ownView.ts';
import { rotaDocuments, rotaOn } from './rota.ts';
import { hereAt, marksOf, sessionBrief, sessionsIn } from './sessionRecords.ts';
import { settingsIn } from './settings.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { firstVisitOn, receivedOn, type Referral, replyDue } from '#shared/domain/referrals.ts';
import { type RegisterSummary, visitsOf } from '#shared/domain/registerSummary.ts';
import { sessionsBetween } from '#shared/domain/schedule.ts';
import { type SessionOfGroup, slotOf } from '#shared/domain/sessions.ts';
import { groups, linkWorkers, people } from '#shared/domain/shelves.ts';

type Today = OutputOf<'today.get'>;
type Summaries = ReadonlyMap<GroupId, RegisterSummary[]>;

/** Whether the person of the referral has come to its group since it was received. */
const hasArrived = (referral: Referral, summaries: Summaries): boolean => {
  const came = visitsOf(summaries.get(referral.groupId) ?? [], referral.personId);
  return came !== undefined && came.lastOn >= receivedOn(referral);
};

const sessionToday = (
  view: View,
  group: Group,
  session: SessionOfGroup,
  today: Day,
  personOf: ReturnType<typeof personBriefs>,
  open: readonly Referral[],
): Today['sessions'][number] => {
  return {
    ...sessionBrief(group, session, today),
    expected: expecting(view, group, session).size,
    here: hereAt(marksOf(view, group.id, session.slot)).length,
    rota: rotaOn(view, group.id, session.slot, personOf),
    newToday: arrivalsAt(view, session, open, personOf),
  };
};

const waiting = (view: View, open: readonly Referral[], summaries: Summaries, today: Day) => {
  const personOf = personBriefs(view);
  const groupName = (each: Referral) => need(view, groups, each.groupId).name;
  const repliesDue: Today['repliesDue'] = [];
  const missedFirstVisits: Today['missedFirstVisits'] = [];
  for (const each of open) {
    const due = replyDue(each);
    const visit = firstVisitOn(each);
    const who = { referralId: each.id, person: personOf(each.personId), groupName: groupName(each) };
    if (due) {
      const { name: linkWorkerName } = need(view, linkWorkers, each.linkWorkerId);
      repliesDue.push({ ...who, linkWorkerName, dueOn: due.dueOn });
    } else if (visit !== undefined && visit < today && !hasArrived(each, summaries)) {
      missedFirstVisits.push({ ...who, wasOn: visit });
    }
  }
  repliesDue.sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  return { repliesDue, missedFirstVisits };
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
  'today.get': async (_input, desk) => {
    const today = desk.today();
    const known = await knownGroups(desk);
    const summaries = await summariesByGroup(
      desk,
      known.map((group) => group.id),
    );
    const meeting = mayMeet(known, summaries, today);
    const next = await nextAfter(desk, known, summaries, today);
    const documents = meeting.flatMap((group) => expectingDocuments(group.id, today));
    return desk.store.read(
      ['people', 'groups', 'link-workers', 'referrals', 'settings', ...rotaDocuments, ...documents],
      (view) => {
        const { leaderName } = settingsIn(view);
        const personOf = personBriefs(view);
        const open = openStories(view, today);
        return {
          today,
          ...(leaderName !== undefined && { leaderName }),
          groups: known.length,
          sessions: meeting
            .flatMap((group) =>
              sessionsIn(view, group, today, today).map((session) =>
                sessionToday(view, group, session, today, personOf, open),
              ),
            )
            .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1)),
          ...(next && { nextSession: next }),
          ...waiting(view, open, summaries, today),
          toFinish: records(view, people).filter((person) => person.isToFinish).length,
        };
      },
    );
  },
};
