import type { View } from '../store/store.ts';
import type { Queries, ReadingDesk } from './desk.ts';
import { factsOfAll, need, personBrief, personBriefs, records, withoutGaps } from './looking.ts';
import { marksBySlot, registerDocuments, sessionsIn } from './sessionRecords.ts';
import { settingsIn } from './settings.ts';
import type { mayRingAnswers, Wait } from '#shared/contract/today.ts';
import { answerThatStands, standingOwnConsent } from '#shared/domain/consents.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { asAgreed } from '#shared/domain/mayKeep.ts';
import { belongsOn, hasGoneBy, isPausedOn, type Person } from '#shared/domain/people.ts';
import { attendanceOf, type SessionAndMark } from '#shared/domain/personAttendance.ts';
import { isLeftInPeace, quietFor } from '#shared/domain/quiet.ts';
import { diedThrough } from '#shared/domain/referrals.ts';
import { wasTaken } from '#shared/domain/register.ts';
import { numberToRing } from '#shared/domain/sharing/reaching.ts';
import { groups, people, referrals } from '#shared/domain/shelves.ts';
import { welcomeOf } from '#shared/domain/welcome.ts';

/** How far back a row of missed sessions is looked for: half a year of a monthly group. */
const daysBack = 190;

/** The documents in which it stands who has been missed at a group. */
export const quietDocuments = (groupId: GroupId, today: Day): string[] =>
  registerDocuments(groupId, addDays(today, -daysBack), today);

/** Whether somebody may be rung: only who said yes to it, and only on a number that we may use. */
const mayRing = (person: Person, today: Day): (typeof mayRingAnswers)[number] => {
  const answer = answerThatStands(standingOwnConsent(person.consents, 'ring-me', today));
  if (answer === 'withdrawn') return 'refused';
  if (answer !== 'given') return answer;
  return numberToRing(person, today) === undefined ? 'no-number' : 'yes';
};

/** The group's sessions lately, and what a register that was taken says of each person at them. */
const lately = (view: View, group: Group, today: Day) => {
  const documents = quietDocuments(group.id, today);
  const marks = marksBySlot(view, group.id, documents);
  const sessions = sessionsIn(view, group, addDays(today, -daysBack), today).map((session) => ({
    day: session.day,
    isOff: session.cancelledBecause !== undefined,
    wasTaken: wasTaken(marks.get(session.slot)?.values() ?? []),
    marks: marks.get(session.slot),
  }));
  const said = new Set(sessions.flatMap((session) => [...(session.marks?.keys() ?? [])]));
  const of = (personId: PersonId): SessionAndMark[] =>
    sessions.map((session) => ({
      day: session.day,
      isOff: session.isOff,
      wasTaken: session.wasTaken,
      mark: session.marks?.get(personId)?.mark ?? null,
    }));
  return { said, of };
};

const quietOf = (person: Person, group: Group, sessions: readonly SessionAndMark[], today: Day) => {
  const counted = attendanceOf(person, group.id, sessions);
  const lastCameOn = counted.findLast(({ outcome }) => outcome === 'here')?.day;
  return quietFor({
    sessions: counted,
    groupId: group.id,
    isNewcomer: !belongsOn(person, group.id, today),
    isPausedNow: isPausedOn(person, today, lastCameOn),
    limits: welcomeOf(group).quiet,
    calls: person.quietCalls,
  });
};

/** Since when a group has not seen somebody, and whether anybody rang: what their referrer may want to hear. */
export interface NotSeen {
  fromOn: Day;
  on: Day;
  lastCameOn: Day;
  hasRung: boolean;
}

/** Who of these has been quiet at the group, whatever calls were made since. Who never came is not missed. */
export const notSeenAt = (
  view: View,
  group: Group,
  personIds: readonly PersonId[],
  today: Day,
): Map<PersonId, NotSeen> => {
  if (welcomeOf(group).quiet === null) return new Map();
  const { of } = lately(view, group, today);
  return new Map(
    personIds.flatMap((personId): [PersonId, NotSeen][] => {
      const person = need(view, people, personId);
      const peace = (person.quietCalls ?? []).filter(({ answer }) => answer === 'leave-in-peace');
      const quiet = quietOf({ ...person, quietCalls: peace }, group, of(personId), today);
      const [fromOn, on] = [quiet?.missedOn[0], quiet?.missedOn.at(-1)];
      if (!fromOn || !on || !quiet?.lastCameOn) return [];
      const hasRung = (person.quietCalls ?? []).some(
        (call) => call.groupId === group.id && call.on >= fromOn && call.answer !== 'leave-in-peace',
      );
      return [[personId, { fromOn, on, lastCameOn: quiet.lastCameOn, hasRung }]];
    }),
  );
};

/** Everybody whom a group has not seen for so long that a kind call may be welcome. Who never came is not missed. */
export const quietWaits = (view: View, known: readonly Group[], today: Day): Wait[] => {
  const died = diedThrough(records(view, referrals), today);
  const facts = factsOfAll(view);
  return known.flatMap((group) => {
    if (welcomeOf(group).quiet === null) return [];
    const { said, of } = lately(view, group, today);
    return [...said].flatMap((personId): Wait[] => {
      const person = view.get(people, personId);
      if (!person || died.has(personId) || hasGoneBy(person, today)) return [];
      const quiet = quietOf(person, group, of(personId), today);
      if (quiet?.lastCameOn === undefined) return [];
      return [
        {
          kind: 'quiet',
          on: quiet.missedOn.at(-1) ?? today,
          person: personBrief(person, facts),
          groupId: group.id,
          groupName: group.name,
          missed: quiet.missed,
          mayRing: mayRing(person, today),
        },
      ];
    });
  });
};

export const quietQueries: Pick<Queries<'today'>, 'today.getQuiet'> = {
  'today.getQuiet': ({ groupId, personId }, desk: ReadingDesk) => {
    const today = desk.today();
    return desk.store.read(['groups', 'people', 'settings', ...quietDocuments(groupId, today)], (view) => {
      const group = need(view, groups, groupId);
      const person = need(view, people, personId);
      const quiet = quietOf(person, group, lately(view, group, today).of(personId), today);
      const may = mayRing(person, today);
      return withoutGaps({
        person: personBriefs(view)(personId),
        groupName: group.name,
        leaderName: settingsIn(view).leaderName,
        telephone: may === 'yes' ? numberToRing(person, today) : undefined,
        goodTimes: asAgreed(person, today).goodTimes,
        mayRing: may,
        missed: quiet?.missed ?? 0,
        lastCameOn: quiet?.lastCameOn,
        isLeftInPeace: isLeftInPeace(person.quietCalls, groupId),
        calls: (person.quietCalls ?? [])
          .filter((each) => each.groupId === groupId)
          .map(({ on, answer }) => ({ on, answer }))
          .reverse(),
      });
    });
  },
};
