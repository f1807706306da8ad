import { Day } from '../dates.ts';
import { type Bounds, boundsOf, type Cell, fewest, type Known, type ToldCount } from './cells.ts';
import { isWithin, overlaps, type Region } from './strips.ts';
import { z } from '#shared/z.ts';

/** How many different people came to some groups in some days, where that was told. */
export const PeopleTold = z.strictObject({
  keys: z.array(z.string().max(400)).max(1000),
  fromOn: Day,
  toOn: Day,
  /** Left out: 1 to 4. */
  count: z.int().min(0).optional(),
});
export type PeopleTold = z.infer<typeof PeopleTold>;

type Days = Pick<PeopleTold, 'keys' | 'fromOn' | 'toOn'>;

export const regionOf = ({ keys, fromOn, toOn }: Days): Region => keys.map((key) => ({ key, fromOn, toOn }));

const hasSameKeys = (one: Days, other: Days): boolean =>
  one.keys.length === other.keys.length && one.keys.every((key) => other.keys.includes(key));

const isSame = (one: Days, other: Days): boolean =>
  hasSameKeys(one, other) && one.fromOn === other.fromOn && one.toOn === other.toOn;

const boundsOfPeople = ({ count }: PeopleTold): Bounds =>
  count === undefined ? { from: 1, to: fewest - 1 } : { from: count, to: count };

const inside = (cells: readonly Cell[], region: Region): Cell[] =>
  cells.filter((each) => isWithin(each.region, region));

export interface PeopleAsked {
  before: readonly PeopleTold[];
  of: Days;
  /** How many there truly are. */
  count: number;
  /** Everything told of first visits, and of visits, with what is told now. */
  newcomers: Known;
  visits: Known;
}

/**
 * Decides what may be told of how many different people came, after all that was told before. People are not summed:
 * who came in January and in March is one. So of two stretches of days the union lies between the larger and the sum,
 * and newcomers of later days are people on top of those who came before.
 *
 * The number for days within which others were told is told only where every combination of what those small numbers
 * could be leads to it: then it tells nothing of them (the bounds above, at their widest, on both sides of it). Nor may
 * the people who came only before, or only after, be 1 to 4. (That everybody was a newcomer once tells nothing: those who
 * belonged to a group when its registers began never were.) Otherwise the least and the most are told that follow from
 * what was told before; where days overlap in another way, nothing.
 */
export const tellPeople = (asked: PeopleAsked): { told: ToldCount; people?: PeopleTold } => {
  const { before, of, count, visits } = asked;
  const again = before.find((each) => isSame(each, of));
  if (again)
    return { told: again.count === undefined ? { kind: 'few' } : { kind: 'exact', count: again.count } };
  const region = regionOf(of);
  const touching = before.filter((each) => overlaps(regionOf(each), region));
  const isSmall = count > 0 && count < fewest;
  if (touching.length > 0) return isSmall ? { told: { kind: 'not-shown' } } : tellUnion(asked, touching);
  if (isSmall) {
    // How often people came, told before, would say that they were at least so many.
    const isKnown = visits.cells.some((each) => each.kind !== 'withheld' && overlaps(each.region, region));
    return isKnown ? { told: { kind: 'not-shown' } } : { told: { kind: 'few' }, people: { ...of } };
  }
  return exactly(asked);
};

const exactly = ({ of, count }: PeopleAsked): { told: ToldCount; people: PeopleTold } => ({
  told: { kind: 'exact', count },
  people: { ...of, count },
});

/** After every day there is. */
const later = '9999';

const tellUnion = (
  asked: PeopleAsked,
  touching: readonly PeopleTold[],
): { told: ToldCount; people?: PeopleTold } => {
  const { of, count, newcomers, visits } = asked;
  const region = regionOf(of);
  const isNested = touching.every(
    (each) => hasSameKeys(each, of) && each.fromOn >= of.fromOn && each.toOn <= of.toOn,
  );
  if (!isNested) return { told: { kind: 'not-shown' } };
  const widest = touching
    .filter((each) => !touching.some((other) => other !== each && isWithin(regionOf(each), regionOf(other))))
    .sort((one, other) => (one.fromOn < other.fromOn ? -1 : 1));
  if (widest.some(({ toOn }, at) => toOn >= (widest[at + 1]?.fromOn ?? later))) {
    return { told: { kind: 'not-shown' } };
  }
  const isElsewhere = ({ region: its }: Cell) => !widest.some((each) => isWithin(its, regionOf(each)));
  const gap = (measure: Known) => boundsOf(inside(measure.cells, region).filter(isElsewhere), []);
  const stretches = widest.map((each) => ({
    people: boundsOfPeople(each),
    newcomers: newcomersIn(newcomers, regionOf(each), boundsOfPeople(each)),
  }));
  const sum = (end: 'from' | 'to') => stretches.reduce((total, each) => total + each.people[end], 0);
  // Who is new to one of several groups may have come to another before.
  const newAfter = (end: 'from' | 'to', at: number) =>
    end === 'from' && of.keys.length > 1
      ? 0
      : stretches.slice(at + 1).reduce((total, each) => total + each.newcomers[end], 0);
  /** The least there can be with all numbers at one end: the people of one stretch, and who was new after it. */
  const leastWith = (end: 'from' | 'to') =>
    Math.max(...stretches.map(({ people }, at) => people[end] + newAfter(end, at)));
  const isFree = leastWith('to') + gap(newcomers).to <= count && count <= sum('from') + gap(visits).from;
  const isFewMore = stretches.some(
    ({ people: { from, to } }) => from === to && count > to && count < to + fewest,
  );
  if (isFree && !isFewMore) return exactly(asked);
  const [from, to] = [leastWith('from'), sum('to') + gap(visits).to];
  return { told: to === Infinity || to <= from ? { kind: 'not-shown' } : { kind: 'between', from, to } };
};

/** How many of those people can have been newcomers, at least and at most. */
const newcomersIn = ({ cells }: Known, region: Region, people: Bounds): Bounds => {
  const { from, to } = boundsOf(inside(cells, region), []);
  return { from: Math.min(from, people.to), to: Math.min(to, people.to) };
};
