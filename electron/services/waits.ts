import type { View } from '../store/store.ts';
import type { Queries, ReadingDesk } from './desk.ts';
import { type ArrangedVisit, arrangedVisits } from './firstVisits.ts';
import { knownGroups } from './groups.ts';
import { need, personBriefs, records, withoutGaps } from './looking.ts';
import { keepingDue } from './keeping.ts';
import { momentsOf, readMoments, type ReadMoments } from './moments.ts';
import { openStories } from './ownView.ts';
import { quietDocuments, quietWaits } from './quiet.ts';
import { briefDocuments, type Came, neverCame, seenOf, visitsSince } from './referralBriefs.ts';
import { isHomeOffered, meetingDays, visitedOn } from './referralReading.ts';
import { dueReturns } from './returnsDue.ts';
import type { Wait } from '#shared/contract/today.ts';
import { areBankHolidaysRunningOut, bankHolidaysKnownUntil } from '#shared/domain/bankHolidays.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { ReferralId } from '#shared/domain/ids.ts';
import { limitNow } from '#shared/domain/limits.ts';
import { placesIn } from '#shared/domain/places.ts';
import {
  firstVisitTries,
  isOpen,
  lastStep,
  maySayNow,
  type Referral,
  replyDue,
  stateNow,
} from '#shared/domain/referrals.ts';
import { groups, linkWorkers, people, referrals } from '#shared/domain/shelves.ts';
import { waitingList } from '#shared/domain/waitingList.ts';
import { visitOf, type WelcomeItem, welcomeOf, welcomeTasks } from '#shared/domain/welcome.ts';

/** What was not told in that time nobody waits for any more: it stands on the newcomer's page. */
const toldWithinDays = 14;
/** The same of a welcome: after so many days it is too late to be kind in that way. */
const welcomedWithinDays = 7;

interface Looked {
  came: ReadonlyMap<ReferralId, Came>;
  firstVisits: ReadonlyMap<ReferralId, ArrangedVisit>;
  feelsAtHome: ReadonlySet<ReferralId>;
  read: ReadonlyMap<ReferralId, ReadMoments>;
}

const whoIs = ({ greeter, buddy, comesAlong }: Referral, { itemId }: WelcomeItem): string | undefined => {
  if (itemId === 'greeter') return greeter;
  if (itemId === 'buddy') return buddy;
  return itemId === 'comes-along' ? comesAlong?.who : undefined;
};

/** Nobody has to be asked who comes along with somebody who comes alone, nor to be met who is met by somebody. */
const isAgreed = (story: Referral, item: WelcomeItem): boolean =>
  (item.itemId === 'greeter' && story.greeter !== undefined) ||
  (item.itemId === 'comes-along' && story.comesAlong === undefined);

const withWho = (story: Referral, item: WelcomeItem) => {
  const who = whoIs(story, item);
  return who === undefined ? {} : { who };
};

/** What of the welcome is to be thought of today, and is neither done nor past. */
const tasksDue = (
  story: Referral,
  of: Omit<Parameters<typeof welcomeTasks>[0], 'done'>,
  today: Day,
): { item: WelcomeItem; dueOn: Day }[] =>
  welcomeTasks({ ...of, done: story.welcomed }).flatMap(({ item, dueOn, doneOn }) => {
    if (doneOn !== undefined || dueOn === undefined || isAgreed(story, item)) return [];
    if (dueOn > today || dueOn < addDays(today, -welcomedWithinDays)) return [];
    // What was to be done before a visit is past with it.
    const isPast = item.isBefore ? of.visits > 0 : of.visits >= (visitOf(item.itemId) ?? Infinity);
    return isPast ? [] : [{ item, dueOn }];
  });

/** What one open story waits for. */
const storyWaits = (view: View, story: Referral, looked: Looked, today: Day): Wait[] => {
  const came = looked.came.get(story.id) ?? neverCame;
  const firstVisit = looked.firstVisits.get(story.id);
  const group = need(view, groups, story.groupId);
  const welcome = welcomeOf(group);
  const seen = seenOf(view, story, came, today);
  const who = { referralId: story.id, person: personBriefs(view)(story.personId), groupName: group.name };
  const waits: Wait[] = [];
  const due = replyDue(story, seen);
  if (due) {
    const linkWorker = story.linkWorkerId && need(view, linkWorkers, story.linkWorkerId);
    const isSoon = today >= due.remindOn;
    const on = due.dueOn;
    waits.push(
      withoutGaps<Wait>({
        kind: 'reply',
        ...who,
        on,
        ...(linkWorker && { linkWorkerName: linkWorker.name }),
        isSoon,
      }),
    );
  }
  if (firstVisit && firstVisit.standing !== 'ahead' && !seen.isPaused) {
    const tries = firstVisitTries(story);
    const isLast = firstVisit.standing === 'missed' && tries >= welcome.firstVisitTries;
    waits.push({ kind: 'first-visit', ...who, ...firstVisit, tries, isLast });
  }
  const firstVisitOn = came.firstOn ?? (firstVisit?.standing === 'ahead' ? firstVisit.on : undefined);
  const tasks =
    seen.isPaused || stateNow(story, seen) === 'settled'
      ? []
      : tasksDue(
          story,
          {
            checklist: welcome.checklist,
            firstVisitOn,
            visits: came.visits,
            meetsOn:
              firstVisitOn === undefined
                ? []
                : meetingDays(view, group, visitedOn(came, firstVisit), [today, today]),
          },
          today,
        );
  const [first, ...more] = tasks;
  if (first) {
    const { itemId, words } = first.item;
    waits.push(
      withoutGaps<Wait>({
        kind: 'welcome',
        ...who,
        on: first.dueOn,
        itemId,
        ...(words !== undefined && { words }),
        ...withWho(story, first.item),
        more: more.length,
      }),
    );
  }
  if (looked.feelsAtHome.has(story.id) && maySayNow(story, seen).includes('settled')) {
    waits.push({ kind: 'settled', ...who, on: came.lastOn ?? today, visits: came.visits });
  }
  if (story.limit && came.visits > 0) {
    const limit = limitNow(story.limit, came.visits, today);
    if (limit.standing !== 'goes-on') {
      waits.push({ kind: 'limit', ...who, on: came.lastOn ?? today, ...limit });
    }
  }
  return waits;
};

/** The last thing there was to tell of a story, if it was not long ago, may be told and has not been. */
const tellWait = (view: View, story: Referral, looked: Looked, today: Day): Wait[] => {
  if (story.linkWorkerId === undefined) return [];
  const came = looked.came.get(story.id) ?? neverCame;
  const facts = { came, firstVisit: looked.firstVisits.get(story.id), read: looked.read.get(story.id) };
  const last = momentsOf(view, story, facts, today).at(-1);
  if (!last || last.told.kind !== 'not-yet' || last.on < addDays(today, -toldWithinDays)) return [];
  return [
    {
      kind: 'tell',
      referralId: story.id,
      person: personBriefs(view)(story.personId),
      groupName: need(view, groups, story.groupId).name,
      on: last.on,
      linkWorkerName: need(view, linkWorkers, story.linkWorkerId).name,
      about: last.about,
      at: last.at,
    },
  ];
};

/** For each group whoever is first on its waiting list, once there is room, or the month that was hoped for has come. */
const placeWaits = (view: View, today: Day): Wait[] =>
  records(view, groups).flatMap((group): Wait[] => {
    const [first] = waitingList(records(view, referrals), group.id);
    if (!first) return [];
    const { taken, capacity } = placesIn({
      group,
      day: today,
      people: records(view, people),
      referrals: records(view, referrals),
    });
    const { expectedMonth, on } = lastStep(first);
    const isRoom = capacity !== undefined && taken < capacity;
    const hasMonthCome = expectedMonth !== undefined && today.slice(0, 7) >= expectedMonth;
    if (!isRoom && !(hasMonthCome && capacity === undefined)) return [];
    return [
      {
        kind: 'place-free',
        referralId: first.id,
        person: personBriefs(view)(first.personId),
        groupName: group.name,
        on,
        because: isRoom ? 'place' : 'month',
      },
    ];
  });

/** The returns that are due. Those that were sent are read only where something was agreed. */
const returnWaits = async (desk: ReadingDesk): Promise<Wait[]> => {
  const isAnyAgreed = await desk.store.read(['link-workers'], (view) =>
    records(view, linkWorkers).some(({ returnsAgreed }) => (returnsAgreed?.every ?? 'none') !== 'none'),
  );
  if (!isAnyAgreed) return [];
  return desk.store.read(['link-workers', 'referrals', 'returns'], (view) =>
    dueReturns(view, desk.today()).map(({ linkWorker, dueOn, toOn }) => ({
      kind: 'return',
      on: dueOn,
      linkWorkerId: linkWorker.id,
      linkWorkerName: linkWorker.name,
      toOn,
    })),
  );
};

const lookUp = async (desk: ReadingDesk, stories: readonly Referral[]): Promise<Looked> => {
  const came = await visitsSince(desk, stories);
  const byId = await desk.store.read(['groups'], (view) => new Map(view.list(groups)));
  const offered = await Promise.all(
    stories.map(async (story) => {
      const group = byId.get(story.groupId);
      const isOffered =
        isOpen(story) &&
        lastStep(story).state !== 'settled' &&
        group !== undefined &&
        (await isHomeOffered(desk, story, group, came.get(story.id) ?? neverCame));
      return isOffered ? [story.id] : [];
    }),
  );
  return {
    came,
    firstVisits: await arrangedVisits(desk, stories, came),
    feelsAtHome: new Set(offered.flat()),
    read: await readMoments(desk, stories, came),
  };
};

const orderOf = (wait: Wait): string => ('on' in wait && wait.kind !== 'bank-holidays' ? wait.on : '9');

export const waitQueries: Pick<Queries<'today'>, 'today.getWaits'> = {
  'today.getWaits': async (_input, desk) => {
    const today = desk.today();
    const known = await knownGroups(desk);
    const stories = await desk.store.read(['referrals', 'people'], (view) => {
      const open = openStories(view, today);
      const lately = addDays(today, -toldWithinDays);
      const closed = records(view, referrals).filter((each) => !isOpen(each) && lastStep(each).on >= lately);
      return [...open, ...closed.filter((each) => lastStep(each).ending !== 'died')];
    });
    const looked = await lookUp(desk, stories);
    const due = await returnWaits(desk);
    const toLookAt = (await keepingDue(desk)).length;
    const documents = known.flatMap((group) => quietDocuments(group.id, today));
    return desk.store.read([...briefDocuments, ...new Set(documents)], (view) => {
      const toFinish = records(view, people).filter((person) => person.isToFinish).length;
      const isNobodyYet = known.length > 0 && records(view, people).length === 0;
      const waits: Wait[] = [
        ...stories.filter(isOpen).flatMap((story) => storyWaits(view, story, looked, today)),
        ...stories.flatMap((story) => tellWait(view, story, looked, today)),
        ...placeWaits(view, today),
        ...quietWaits(view, known, today),
        ...due,
        ...(isNobodyYet ? [{ kind: 'nobody-yet' as const }] : []),
        ...(toFinish > 0 ? [{ kind: 'to-finish' as const, count: toFinish }] : []),
        ...(toLookAt > 0 ? [{ kind: 'keeping' as const, count: toLookAt }] : []),
        ...(areBankHolidaysRunningOut(today)
          ? [{ kind: 'bank-holidays' as const, on: bankHolidaysKnownUntil }]
          : []),
      ];
      return {
        today,
        waits: waits.toSorted((one, other) =>
          orderOf(one) < orderOf(other) ? -1 : Number(orderOf(one) > orderOf(other)),
        ),
      };
    });
  },
};
