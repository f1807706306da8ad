import { addDays, addMonths, type Day } from './dates.ts';
import type { Known, ToldCount } from './disclosure/cells.ts';
import { isOpenedByNewness } from './disclosure/newGroups.ts';
import { type Happening, isIn, type Region } from './disclosure/strips.ts';
import { type CountsTold, tellCounts } from './disclosure/tellCounts.ts';
import { regionOf, tellPeople } from './disclosure/tellPeople.ts';
import type { OriginTold, PartTold, SummaryContent, SummaryKnown } from './funderSummary.ts';
import type { Group } from './groups.ts';
import type { GroupId, PersonId } from './ids.ts';
import type { Settings } from './settings.ts';
import type { Wellbeing } from './wellbeing.ts';
import { type FigureTold, tellFigures } from './wellbeingFigures.ts';

/** What the registers and the referrals say of the days. */
export interface SummaryMatter {
  sessions: readonly { groupId: GroupId; day: Day; minutes: number }[];
  visits: readonly { groupId: GroupId; day: Day; personId: PersonId }[];
  /** First visits to a group. */
  newcomers: readonly { groupId: GroupId; day: Day }[];
  referrals: readonly { groupId: GroupId; day: Day; origin: string }[];
  /** Everything that referrals can come from, also where none did. */
  origins: readonly (Omit<OriginTold, 'told'> & { id: string })[];
  /** What people said about how things are, on any day. */
  said: readonly Wellbeing[];
}

export interface SummaryAsked {
  groups: readonly Group[];
  fromOn: Day;
  toOn: Day;
  matter: SummaryMatter;
  /** What earlier summaries told. */
  before: SummaryKnown;
  settings: Settings;
  /** Unlike that of any other summary. */
  id: string;
}

/** Why something is not told as it is; for the leader alone. */
export const whyHeldBack = ['fewer', 'people', 'beside', 'answers', 'earlier'] as const;
export type HeldBack = (typeof whyHeldBack)[number];

/** More bars than these nobody reads. */
const mostMonths = 13;

const monthsOf = (fromOn: Day, toOn: Day): { fromOn: Day; toOn: Day }[] => {
  const months: { fromOn: Day; toOn: Day }[] = [];
  for (let from = fromOn; from <= toOn;) {
    const next = addMonths(`${from.slice(0, 7)}-01` as Day, 1);
    months.push({ fromOn: from, toOn: next > toOn ? toOn : addDays(next, -1) });
    from = next;
  }
  return months;
};

/** Sessions are counted in public: where several met, their visits are at least as many. */
const isNarrowedBy =
  (sessions: readonly Happening[]) =>
  (region: Region): boolean =>
    sessions.filter((each) => isIn(each, region)).length > 1;

const counted =
  (happenings: readonly Happening[]) =>
  (region: Region): number =>
    happenings.filter((each) => isIn(each, region)).length;

const keyed = (each: { groupId: GroupId; day: Day }): Happening => ({ key: each.groupId, day: each.day });

/**
 * Decides what a funder may be told of some groups in some days: how many, and of nobody who (DOMAIN 6, rule 7). Numbers
 * of 1 to 4 are "fewer than 5", and what was told here or in an earlier summary never lets them be worked out
 * (`tellCounts`, `tellPeople`, `isOpenedByNewness`). Where fewer than 5 people came, nothing is told of their visits either. `told` is what
 * this summary tells beyond the earlier ones; it is to be kept when the summary leaves.
 */
export const summarise = (
  asked: SummaryAsked,
): { content: SummaryContent; told: SummaryKnown; heldBack: HeldBack[] } => {
  const { groups, fromOn, toOn, matter, before, settings } = asked;
  const keys = groups.map(({ id }) => id);
  const isAsked = ({ groupId, day }: { groupId: GroupId; day: Day }) =>
    keys.includes(groupId) && day >= fromOn && day <= toOn;
  const sessions = matter.sessions.filter(isAsked);
  const people = new Set(matter.visits.filter(isAsked).map(({ personId }) => personId)).size;
  const isWithheld = people > 0 && people < 5;
  const months = monthsOf(fromOn, toOn);
  const by = groups.length > 1 || months.length > mostMonths ? 'group' : 'month';
  const parts =
    by === 'group'
      ? groups.map((group) => ({ group: group.name, region: regionOf({ keys: [group.id], fromOn, toOn }) }))
      : months.map((month) => ({ monthOf: month.fromOn, region: regionOf({ keys, ...month }) }));
  const visits = tellCounts({
    known: before.visits,
    parts: parts.map(({ region }) => region),
    count: counted(matter.visits.map(keyed)),
    isNarrowed: isNarrowedBy(sessions.map(keyed)),
    isWithheld,
    id: (number) => `${asked.id}/visits/${number}`,
  });
  const { newcomers, people: peopleTold } = tellComers(asked, {
    keys,
    people,
    visits: visits.told,
    isWithheld,
  });
  const referrals = tellCounts({
    known: before.referrals,
    parts: matter.origins.map(({ id }) =>
      regionOf({ keys: keys.map((key) => `${key}/${id}`), fromOn, toOn }),
    ),
    count: counted(
      matter.referrals.map(({ groupId, day, origin }) => ({ key: `${groupId}/${origin}`, day })),
    ),
    id: (number) => `${asked.id}/referrals/${number}`,
  });
  const partsTold = parts.map(({ region, ...part }, at): PartTold => ({
    ...part,
    sessions: sessions.filter((each) => isIn(keyed(each), region)).length,
    visits: visits.parts[at] ?? notShown,
  }));
  const originsTold = matter.origins.map(({ id: _id, ...origin }, at): OriginTold => ({
    ...origin,
    told: referrals.parts[at] ?? notShown,
  }));
  const things = tellFigures({
    said: matter.said,
    groupIds: keys,
    fromOn,
    toOn,
    sets: settings.wellbeing?.sets ?? [],
    before: before.wellbeing ?? [],
  });
  const content: SummaryContent = {
    ...(settings.organisationName !== undefined && { organisation: settings.organisationName }),
    groups: groups.map(({ name }) => name),
    fromOn,
    toOn,
    sessions: sessions.length,
    minutes: sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    people: peopleTold.told,
    newcomers: newcomers.total,
    visits: visits.total,
    by,
    parts: parts.length > 1 && sessions.length > 0 && hasSomething(visits.parts) ? partsTold : [],
    referrals: referrals.total,
    origins: hasSomething(referrals.parts)
      ? originsTold.filter(({ told }) => !(told.kind === 'exact' && told.count === 0))
      : [],
    ...(things.figures.length > 0 && { wellbeing: things.figures }),
    ...(settings.leaderName !== undefined && { leaderName: settings.leaderName }),
  };
  return {
    content,
    told: {
      people: peopleTold.people ? [peopleTold.people] : [],
      newcomers: newcomers.told,
      visits: visits.told,
      referrals: referrals.told,
      ...(things.told.length > 0 && { wellbeing: things.told }),
    },
    heldBack: heldBack(content, isWithheld, before.people.length > 0 || before.visits.cells.length > 0),
  };
};

/** What is left out where both numbers together would open a small one; the first that is enough. */
const withheldOfComers: readonly (readonly ('newcomers' | 'people')[])[] = [[], ['newcomers'], ['people']];

interface Comers {
  newcomers: CountsTold;
  people: ReturnType<typeof tellPeople>;
}

/** Decides how many newcomers and how many people are told of, each beside the other and beside what was told before. */
const tellComers = (
  { fromOn, toOn, matter, before, id }: SummaryAsked,
  of: { keys: readonly GroupId[]; people: number; visits: Known; isWithheld: boolean },
): Comers => {
  const days = { keys: [...of.keys], fromOn, toOn };
  const tellWithout = (withheld: (typeof withheldOfComers)[number]): Comers & { isOpened: boolean } => {
    const newcomers = tellCounts({
      known: before.newcomers,
      parts: [regionOf(days)],
      count: counted(matter.newcomers.map(keyed)),
      isWithheld: of.isWithheld || withheld.includes('newcomers'),
      id: (number) => `${id}/newcomers/${number}`,
    });
    const known = knownWith(before.newcomers, newcomers.told);
    const visits = knownWith(before.visits, of.visits);
    const people = withheld.includes('people')
      ? { told: notShown }
      : tellPeople({ before: before.people, of: days, count: of.people, newcomers: known, visits });
    const told = 'people' in people && people.people ? [people.people] : [];
    return { newcomers, people, isOpened: isOpenedByNewness([...before.people, ...told], known) };
  };
  for (const withheld of withheldOfComers) {
    const comers = tellWithout(withheld);
    if (!comers.isOpened) return comers;
  }
  return tellWithout(['newcomers', 'people']);
};

const knownWith = (before: Known, now: Known): Known => ({
  cells: [...before.cells, ...now.cells],
  ties: [...before.ties, ...now.ties],
});

const notShown: ToldCount = { kind: 'not-shown' };

/** Parts of which nothing is told leave no room in the summary. */
const hasSomething = (parts: readonly ToldCount[]): boolean => parts.some(({ kind }) => kind !== 'not-shown');

const isToldAlready = ({ people }: FigureTold): boolean => people.kind === 'not-shown';

const heldBack = (
  { people, newcomers, visits, referrals, parts, origins, wellbeing = [] }: SummaryContent,
  isWithheld: boolean,
  hasEarlier: boolean,
): HeldBack[] => {
  const totals = [people, newcomers, visits, referrals];
  const single = [...parts.map((each) => each.visits), ...origins.map((each) => each.told)];
  const has = (told: readonly ToldCount[], ...kinds: ToldCount['kind'][]) =>
    told.some(({ kind }) => kinds.includes(kind));
  const times = wellbeing.flatMap(({ before, after }) => [before, after]);
  const isSet: Readonly<Record<HeldBack, boolean>> = {
    fewer:
      has([...totals, ...single, ...wellbeing.map((each) => each.people)], 'few') ||
      times.some((time) => time?.kind === 'often' && time.told.kind === 'few'),
    people: isWithheld,
    beside: has(single, 'not-shown'),
    answers: times.some((time) => time?.kind === 'not-shown'),
    earlier:
      hasEarlier &&
      (wellbeing.some(isToldAlready) ||
        has([...totals, ...single], 'between') ||
        (!isWithheld && has(totals, 'not-shown'))),
  };
  return whyHeldBack.filter((each) => isSet[each]);
};
