import { countedSessions } from './countedSessions.ts';
import type { Queries, ReadingDesk } from './desk.ts';
import { knownGroups } from './groups.ts';
import { groupBrief, records, summariesOf, withoutGaps } from './looking.ts';
import { neverCame, seenOf, visitsSince } from './referralBriefs.ts';
import {
  chartStep,
  longestDays,
  newFacesOf,
  tally,
  tallySteps,
  usualNumber,
} from '#shared/domain/attendance.ts';
import { addDays, addMonths, type Day, daysBetween, weekdayOf } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { receivedOn, storyPlace, storyPlaces } from '#shared/domain/referrals.ts';
import { referrals } from '#shared/domain/shelves.ts';

const usualSessions = 8;
/** Fewer sessions than these say nothing of what is usual. */
const fewestToCompare = 3;
/** With more days than these the time before would be another year, and as many documents again. */
const longestToCompare = 366;

/** The group that met last: the one its leader has in mind when they ask. */
const metLast = async (desk: ReadingDesk, known: readonly Group[]): Promise<Group | undefined> => {
  const lastOn = new Map<Group, Day>();
  for (const group of known) {
    const days = (await summariesOf(desk, group.id)).flatMap(({ came }) =>
      Object.values(came).map(([, , last]) => last),
    );
    lastOn.set(
      group,
      days.reduce((last, day) => (day > last ? day : last), '' as Day),
    );
  }
  const latest = [...lastOn.values()].sort().at(-1);
  return known.find((group) => lastOn.get(group) === latest);
};

const chosenGroups = async (desk: ReadingDesk, of: GroupId | 'all' | undefined): Promise<Group[]> => {
  const known = await knownGroups(desk);
  if (of === 'all') return known;
  const group = of === undefined ? await metLast(desk, known) : known.find(({ id }) => id === of);
  if (!group) throw new AppError('not-found', { kind: 'groups' });
  return [group];
};

/** The first of the group's last eight sessions, three months back at most; the last three months of all groups. */
const usualFrom = async (desk: ReadingDesk, groups: readonly Group[], toOn: Day): Promise<Day> => {
  const [group] = groups;
  if (!group || groups.length > 1) return `${addMonths(toOn, -2).slice(0, 7)}-01` as Day;
  const lately = await countedSessions(desk, group, addMonths(toOn, -3), toOn);
  return lately.at(-usualSessions)?.day ?? lately[0]?.day ?? addDays(toOn, 1 - 7 * usualSessions);
};

const usualBefore = async (desk: ReadingDesk, group: Group, fromOn: Day, toOn: Day) => {
  const days = daysBetween(fromOn, toOn) + 1;
  if (days > longestToCompare) return undefined;
  const before = { fromOn: addDays(fromOn, -days), toOn: addDays(fromOn, -1) };
  const counted = await countedSessions(desk, group, before.fromOn, before.toOn);
  const usual = usualNumber(counted);
  return usual === undefined || tally(counted).met < fewestToCompare ? undefined : { ...before, usual };
};

const storiesOf = async (desk: ReadingDesk, groups: readonly Group[], fromOn: Day, toOn: Day) => {
  const ids = new Set(groups.map(({ id }) => id));
  const received = await desk.store.read(['referrals'], (view) =>
    records(view, referrals).filter(
      (each) => ids.has(each.groupId) && receivedOn(each) >= fromOn && receivedOn(each) <= toOn,
    ),
  );
  const visits = await visitsSince(desk, received);
  const places = await desk.store.read(['people'], (view) =>
    Map.groupBy(received, (each) =>
      storyPlace(each, seenOf(view, each, visits.get(each.id) ?? neverCame, desk.today())),
    ),
  );
  return storyPlaces.flatMap((place) => {
    const count = places.get(place)?.length ?? 0;
    return count > 0 ? [{ place, count }] : [];
  });
};

export const progressQueries: Queries<'progress'> = {
  'progress.get': async (input, desk) => {
    const today = desk.today();
    const groups = await chosenGroups(desk, input.of);
    const [group] = groups.length === 1 ? groups : [];
    const toOn = input.toOn !== undefined && input.toOn < today ? input.toOn : today;
    const fromOn = input.fromOn ?? (await usualFrom(desk, groups, toOn));
    if (fromOn > toOn || daysBetween(fromOn, toOn) > longestDays) {
      throw new AppError('invalid-input', { places: ['fromOn'] });
    }
    const counted = await Promise.all(
      groups.map(async (each) => ({
        group: groupBrief(each),
        sessions: await countedSessions(desk, each, fromOn, toOn),
      })),
    );
    const sessions = counted
      .flatMap((each) => each.sessions)
      .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
    const step = chartStep({ fromOn, toOn, sessions: sessions.length, groups: groups.length });
    const weekdays = new Set(sessions.map(({ day }) => weekdayOf(day)));
    const faces = counted.map((each) => newFacesOf(each.sessions));
    const together = (of: 'newFaces' | 'stillCome') => new Set(faces.flatMap((each) => [...each[of]])).size;
    return withoutGaps({
      group: group && groupBrief(group),
      groups: groups.length,
      fromOn,
      toOn,
      weekday: weekdays.size === 1 ? [...weekdays][0] : undefined,
      sessions: tally(sessions),
      calledOffBecause: sessions.flatMap(({ because }) => because ?? []),
      usual: usualNumber(sessions),
      before: group && (await usualBefore(desk, group, fromOn, toOn)),
      newFaces: together('newFaces'),
      stillCome: together('stillCome'),
      step,
      steps: tallySteps(sessions, { step, fromOn, toOn }),
      byGroup:
        groups.length > 1 ? counted.map((each) => ({ group: each.group, ...tally(each.sessions) })) : [],
      stories: await storiesOf(desk, groups, fromOn, toOn),
    });
  },
};
