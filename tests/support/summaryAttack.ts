import type { SummaryWorld, givenOut } from './summaryWorlds.ts';
import { type Clue, canFit, follows, withRests } from './wholeNumbers.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { Cell, ToldCount } from '#shared/domain/disclosure/cells.ts';
import { isIn, minus, overlaps, type Region } from '#shared/domain/disclosure/strips.ts';
import { regionOf } from '#shared/domain/disclosure/tellPeople.ts';

export type Given = ReturnType<typeof givenOut>;

/** A number that somebody reads, and what it was counted over. */
export interface Reading {
  region: Region;
  told: ToldCount;
}

export const measures = ['visits', 'newcomers', 'referrals'] as const;
export type Measure = (typeof measures)[number];

const parts = (measure: Measure, { asked }: Given[number]): Region[] => {
  const { groups, fromOn, toOn, matter } = asked;
  const keys = groups.map(({ id }) => id);
  if (measure === 'newcomers') return [regionOf({ keys, fromOn, toOn })];
  if (measure === 'referrals') {
    return matter.origins.map(({ id }) =>
      regionOf({ keys: keys.map((key) => `${key}/${id}`), fromOn, toOn }),
    );
  }
  if (groups.length > 1) return keys.map((key) => regionOf({ keys: [key], fromOn, toOn }));
  const months: Region[] = [];
  for (let from = fromOn; from <= toOn;) {
    const next = addDays(`${from.slice(0, 7)}-28` as Day, 4).slice(0, 7);
    const last = addDays(`${next}-01` as Day, -1);
    months.push(regionOf({ keys, fromOn: from, toOn: last < toOn ? last : toOn }));
    from = addDays(last, 1);
  }
  return months;
};

/** Everything that can be read of one measure in all summaries, totals and parts. */
export const readingsOf = (measure: Measure, given: Given): Reading[] =>
  given.flatMap((each) => {
    const { content } = each.shared;
    const regions = parts(measure, each);
    const total = { region: regions.flat(), told: content[measure] };
    if (measure === 'newcomers') return [total];
    if (measure === 'visits') {
      return [total, ...content.parts.map(({ visits: told }, at) => ({ region: regions[at] ?? [], told }))];
    }
    const byOrigin = regions.flatMap((region, at) => {
      const origin = each.asked.matter.origins[at];
      const shown = content.origins.find(({ organisation }) => organisation === origin?.id);
      // A place from which nobody came is left out where the others stand.
      const none = content.origins.length > 0 ? ({ kind: 'exact', count: 0 } as const) : undefined;
      const told = shown?.told ?? none;
      return told ? [{ region, told }] : [];
    });
    return [total, ...byOrigin];
  });

const happenings = (measure: Measure, { matter }: SummaryWorld) =>
  measure === 'referrals'
    ? matter.referrals.map(({ groupId, origin, day }) => ({ key: `${groupId}/${origin}`, day }))
    : matter[measure].map(({ groupId, day }) => ({ key: groupId as string, day }));

export const counter = (measure: Measure, world: SummaryWorld) => {
  const all = happenings(measure, world);
  return (region: Region): number => all.filter((each) => isIn(each, region)).length;
};

const spanOf = (told: ToldCount): { from: number; to: number } => {
  if (told.kind === 'exact') return { from: told.count, to: told.count };
  if (told.kind === 'few') return { from: 1, to: 4 };
  return told.kind === 'between' ? told : { from: 0, to: Infinity };
};

const spanOfCell = ({ kind, count = 0 }: Cell): { from: number; to: number } => {
  if (kind === 'exact') return { from: count, to: count };
  if (kind === 'few') return { from: 1, to: 4 };
  return { from: kind === 'masked' ? 5 : 0, to: Infinity };
};

/** What is known of a number without its being told. */
export interface Reasoned {
  region: Region;
  from: number;
  to: number;
}

/**
 * What somebody can tell of newcomers who knows that the groups are new: until any day no more people came than were new
 * until then, and to one group in some days no fewer than were new. On days without a session, which all can see, nobody was.
 */
export const knowingTheyAreNew = (given: Given, { matter }: SummaryWorld): Reasoned[] => {
  const everyDay = { fromOn: '2026-01-01' as Day, toOn: '2026-07-31' as Day };
  const keys = [...new Set(given.flatMap(({ asked }) => asked.groups.map(({ id }) => id as string)))];
  const silent = minus(
    regionOf({ keys, ...everyDay }),
    matter.sessions.map(({ groupId, day }) => ({ key: groupId as string, fromOn: day, toOn: day })),
  );
  return [
    { region: silent, from: 0, to: 0 },
    ...given.flatMap(({ asked: { groups, fromOn, toOn }, shared }) => {
      const { from, to } = spanOf(shared.content.people);
      const its = groups.map(({ id }) => id as string);
      const most = { region: regionOf({ keys: its, fromOn, toOn }), from: 0, to };
      return [
        { region: regionOf({ keys: its, fromOn: everyDay.fromOn, toOn }), from, to: Infinity },
        ...(its.length === 1 ? [most] : []),
      ];
    }),
  ];
};

/**
 * Solves for every number that is not shown, with all summaries in hand: totals, parts, any number of periods, and what
 * the rule itself keeps of each number. Gives what was found out: small numbers with fewer values left than they had.
 */
export const attack = (
  readings: readonly Reading[],
  cells: readonly Cell[],
  count: (region: Region) => number,
  reasoned: readonly Reasoned[] = [],
): { small: number; left: number[] }[] => {
  const regions = [...readings, ...cells, ...reasoned].map(({ region }) => region);
  const atoms = atomsOf(regions);
  const inside = (region: Region) => atoms.flatMap((atom, at) => (overlaps(atom, region) ? [at] : []));
  const clues = withRests([
    ...readings.map(({ region, told }): Clue => ({ of: inside(region), ...spanOf(told) })),
    ...cells.map((cell): Clue => ({ of: inside(cell.region), ...spanOfCell(cell) })),
    ...reasoned.map(({ region, from, to }): Clue => ({ of: inside(region), from, to })),
  ]);
  const near = atoms.map(count);
  const most = count(atoms.flat()) + 20;
  const canBe = (of: readonly number[], value: number) =>
    canFit([...clues, { of, from: value, to: value }], { near, most });
  const isSmall = (size: number) => size > 0 && size < 5;
  const few = readings
    .filter(({ told }) => told.kind === 'few')
    .map(({ region }) => region)
    .concat(cells.filter(({ kind }) => kind === 'few').map(({ region }) => region));
  const opened = [...new Set(few.map((region) => inside(region).join()))].flatMap((of) => {
    const which = of.split(',').map(Number);
    const left = [1, 2, 3, 4].filter((value) => canBe(which, value));
    return left.length < 4 ? [{ small: count(which.flatMap((at) => atoms[at] ?? [])), left }] : [];
  });
  // What no summary is about, but lies between two of them.
  const between = atoms.flatMap((_, at) => {
    const size = near[at] ?? 0;
    if (!isSmall(size)) return [];
    const isOpen = [size - 1, size + 1, size + 2, size + 4].some((value) => value >= 0 && canBe([at], value));
    return isOpen ? [] : [{ small: size, left: [size] }];
  });
  return [...opened, ...between];
};

/**
 * The small numbers that can be worked out by subtraction alone where small numbers are left out of the same totals and
 * parts, and nothing else is.
 */
export const attackPrimaryOnly = (
  readings: readonly Reading[],
  count: (region: Region) => number,
): number[] => {
  const regions = readings.map(({ region }) => region);
  const atoms = atomsOf(regions);
  const inside = (region: Region) => atoms.flatMap((atom, at) => (overlaps(atom, region) ? [at] : []));
  const isSmall = (region: Region) => count(region) > 0 && count(region) < 5;
  const shown = regions.filter((region) => !isSmall(region)).map(inside);
  return regions
    .filter((region) => isSmall(region) && follows(shown, inside(region), atoms.length))
    .map(count);
};

/** The smallest parts that the regions can be put together from; what no region tells apart is one part. */
const atomsOf = (regions: readonly Region[]): Region[] => {
  const byKey = Map.groupBy(regions.flat(), ({ key }) => key);
  const strips = [...byKey].flatMap(([key, its]) => {
    const cuts = [...new Set(its.flatMap(({ fromOn, toOn }) => [fromOn, addDays(toOn, 1)]))].sort();
    return cuts
      .slice(0, -1)
      .map((fromOn, at) => ({ key, fromOn, toOn: addDays(cuts[at + 1] ?? fromOn, -1) }))
      .filter((strip) => overlaps([strip], its));
  });
  const told = (strip: Region[number]) =>
    regions.flatMap((region, at) => (overlaps([strip], region) ? [at] : [])).join();
  return [...Map.groupBy(strips, told).values()];
};
