import type { View } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Commands, Queries, ReadingDesk } from './desk.ts';
import { saveCalendar } from './groupCalendars.ts';
import { need, records, withoutGaps } from './looking.ts';
import { registerDocuments, sessionBrief, sessionsIn } from './sessionRecords.ts';
import { askedTimetable, toldTimetable, usualTimesAfter, usualTimesTold } from './usualTimes.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { belongsOn, type Person } from '#shared/domain/people.ts';
import { nextDates } from '#shared/domain/schedule.ts';
import { placesIn } from '#shared/domain/places.ts';
import { groups, people, referrals } from '#shared/domain/shelves.ts';
import type { GroupWelcome, WelcomeItemId } from '#shared/domain/welcome.ts';

const daysAhead = 60;

/** As many dates as one sees at a glance whether they are the right ones. */
const datesTold = 6;

/** The documents needed to tell a group's next session. */
export const documentsAhead = (groupId: GroupId, today: Day): string[] =>
  registerDocuments(groupId, today, addDays(today, daysAhead));

/** The next session from the day on that has not been cancelled. */
export const nextSession = (view: View, group: Group, fromOn: Day, today: Day) => {
  const next = sessionsIn(view, group, fromOn, addDays(today, daysAhead)).find(
    (session) => session.cancelledBecause === undefined,
  );
  return next && sessionBrief(group, next, today);
};

const withNext = (
  view: View,
  group: Group,
  everybody: Person[],
  today: Day,
): OutputOf<'groups.list'>[number] => {
  const next = nextSession(view, group, today, today);
  return {
    group,
    usual: usualTimesTold(group, today),
    regulars: everybody.filter((person) => belongsOn(person, group.id, today)).length,
    ...(next && { nextSession: next }),
  };
};

export const knownGroups = async (desk: ReadingDesk): Promise<Group[]> =>
  (await desk.store.read(['groups'], (view) => records(view, groups))).sort((one, other) =>
    one.name.localeCompare(other.name, 'en-GB'),
  );

export const groupQueries: Queries<'groups'> = {
  'groups.list': async (_input, desk) => {
    const today = desk.today();
    const known = await knownGroups(desk);
    return desk.store.read(
      ['people', ...known.flatMap((group) => documentsAhead(group.id, today))],
      (view) => {
        const everybody = records(view, people);
        return known.map((group) => withNext(view, group, everybody, today));
      },
    );
  },
  'groups.get': ({ groupId }, desk) => {
    const today = desk.today();
    const documents = ['groups', 'people', 'referrals', ...documentsAhead(groupId, today)];
    return desk.store.read(documents, (view) => {
      const group = need(view, groups, groupId);
      const everybody = records(view, people);
      return {
        ...withNext(view, group, everybody, today),
        places: placesIn({ group, day: today, people: everybody, referrals: records(view, referrals) }),
      };
    });
  },
  'groups.tryTimes': async ({ times, fromOn }, desk) => {
    const timetable = askedTimetable(times, fromOn ?? desk.today());
    return { usual: toldTimetable(timetable), next: nextDates(timetable, datesTold) };
  },
};

export const groupCommands: Commands<'groups'> = {
  'groups.saveCalendar': saveCalendar,
  'groups.add': async (input, desk) => {
    const groupId = desk.newId() as GroupId;
    const { commit } = await desk.store.change('groups.add', ['groups'], (draft) =>
      draft.put(
        groups,
        groupId,
        withoutGaps({
          id: groupId,
          name: input.name,
          kind: input.kind,
          place: input.place,
          capacity: input.capacity,
          countsHeads: input.countsHeads,
          offers: input.offers,
          cannotOffer: input.cannotOffer,
          usualTimes: usualTimesAfter(undefined, input, desk.today()),
        }),
      ),
    );
    return { ...changed(commit), groupId };
  },
  'groups.change': async (input, desk) => {
    const { commit } = await desk.store.change('groups.change', ['groups'], (draft) => {
      const group = need(draft, groups, input.groupId);
      draft.put(
        groups,
        group.id,
        withoutGaps({
          ...group,
          name: input.name,
          kind: input.kind,
          place: input.place,
          capacity: input.capacity,
          countsHeads: input.countsHeads,
          offers: input.offers,
          cannotOffer: input.cannotOffer,
          usualTimes: usualTimesAfter(group, input, desk.today()),
        }),
      );
    });
    return changed(commit);
  },
  'groups.setDetails': async ({ groupId, ...details }, desk) => {
    if (details.checkedOn !== undefined && details.checkedOn > desk.today())
      throw new AppError('invalid-input', { places: ['checkedOn'] });
    const { commit } = await desk.store.change('groups.setDetails', ['groups'], (draft) =>
      draft.put(groups, groupId, { ...need(draft, groups, groupId), details: withoutGaps(details) }),
    );
    return changed(commit);
  },
  'groups.setWelcome': async ({ groupId, checklist, ...welcome }, desk) => {
    const { commit } = await desk.store.change('groups.setWelcome', ['groups'], (draft) => {
      const group = need(draft, groups, groupId);
      const items = checklist?.map(({ itemId, ...item }) =>
        withoutGaps({ itemId: itemId ?? (desk.newId() as WelcomeItemId), ...item }),
      );
      draft.put(groups, groupId, {
        ...group,
        welcome: withoutGaps({ ...welcome, checklist: items }) as GroupWelcome,
      });
    });
    return changed(commit);
  },
};
