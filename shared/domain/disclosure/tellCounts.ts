import { type Cell, fewest, type Known, type Tie, type ToldCount, toldOf } from './cells.ts';
import { isWithin, minus, overlaps, type Region } from './strips.ts';

export interface CountsAsked {
  known: Known;
  /** What is counted apart; none overlaps another. The total is over all of them. */
  parts: readonly Region[];
  /** How many there truly are. */
  count: (region: Region) => number;
  /** Whether something else that everybody knows narrows a number of 1 to 4 down. */
  isNarrowed?: (region: Region) => boolean;
  /** Whether anything new about these days would tell of too few people. */
  isWithheld?: boolean;
  /** Names new cells. */
  id: (number: number) => string;
}

export interface CountsTold {
  parts: ToldCount[];
  total: ToldCount;
  /** What is told now for the first time. */
  told: Known;
}

interface Room {
  /** What the cell could be, at least and at most. */
  from: number;
  to: number;
  /** What it must be able to be, for all the others tell of it. */
  reach?: readonly [number, number];
}

/** Whoever knows that the smallest numbers are masked first knows that none is larger than the least one shown. */
const roomOf = ({ kind }: Cell, leastShown: number): Room => {
  if (kind === 'few') return { from: 1, to: fewest - 1, reach: [1, fewest - 1] };
  const room = { from: fewest, to: leastShown };
  return kind === 'hidden' ? { ...room, reach: [fewest - 1, fewest] } : room;
};

/**
 * Whether the sum of these cells may be told: whatever each small one could be before, it can be after. The bounds of
 * a sum of whole numbers are exact, so this decides it; cells that are 5 or more are taken to be known as such.
 */
const maySumUp = (open: readonly Cell[], sum: number, leastShown: number): boolean => {
  const rooms = open.map((each) => roomOf(each, leastShown));
  return rooms.every(({ reach }, at) => {
    if (!reach) return true;
    const others = rooms.filter((_, other) => other !== at);
    const least = others.reduce((total, { from }) => total + from, 0);
    const most = others.reduce((total, { to }) => total + to, 0);
    return reach[1] + least <= sum && sum <= reach[0] + most;
  });
};

/**
 * Decides what may be told of a number and of its parts, after all that was told before.
 *
 * The method is that of disclosure control for tables: primary suppression of small cells, secondary suppression of
 * others "to make sure the primary ones cannot be deduced by subtraction from totals" (Government Statistical Service,
 * "GSS/GSR Disclosure Control Guidance for Tables Produced from Administrative Sources", 2014; Office for National
 * Statistics, "Policy on protecting confidentiality in tables of birth and death statistics", with its threshold of
 * fewer than 5; Hundepool et al., "Statistical Disclosure Control", 2012, chapter 4, for linked tables over time).
 * Counts stay true: nothing is rounded or moved.
 *
 * 1. Days and keys that nothing was told of become new cells. Cells never overlap, so no two of them can be subtracted.
 * 2. A small cell is `few`. A total is told only if every small cell that no told sum holds can afterwards still be all
 *    it could be before (`maySumUp`). Where not, the smallest new number is masked, and the next, until it holds.
 * 3. Where that is not enough, only the total is told; or, where parts were told before, the least and the most that
 *    follow from them, which tells nothing new. A part that cuts through a cell of before is not shown.
 *
 * So every small number keeps the whole range of 1 to 4 for whoever has all summaries and knows this rule.
 */
export const tellCounts = ({
  known,
  parts,
  count,
  isNarrowed = () => false,
  isWithheld = false,
  id,
}: CountsAsked): CountsTold => {
  const whole = parts.flat();
  const before = known.cells.filter(({ region }) => overlaps(region, whole));
  const told = before.flatMap(({ region }) => region);
  const cell = (region: Region, number: number): Cell => {
    const size = count(region);
    const named = { id: id(number), region: [...region] };
    if (isWithheld) return { ...named, kind: 'withheld' };
    if (size === 0 || size >= fewest) return { ...named, kind: 'exact', count: size };
    return { ...named, kind: isNarrowed(region) ? 'hidden' : 'few' };
  };
  const fresh = parts
    .map((part) => minus(part, told))
    .filter((rest) => rest.length > 0)
    .map(cell);
  const isCut = before.some(({ region }) => !isWithin(region, whole));
  const summed = isCut ? { cells: fresh, ties: [] } : sumUp({ before, fresh, known, count });
  const cells = summed === undefined && before.length === 0 ? [cell(whole, 0)] : (summed?.cells ?? fresh);
  const all = [...before, ...cells];
  const ties = [...known.ties, ...(summed?.ties ?? [])];
  const read = (region: Region): ToldCount => {
    const its = all.filter((each) => overlaps(each.region, region));
    return its.every((each) => isWithin(each.region, region)) ? toldOf(its, ties) : { kind: 'not-shown' };
  };
  return { parts: parts.map(read), total: read(whole), told: { cells, ties: summed?.ties ?? [] } };
};

/** The new cells with as many masked as it takes to tell the total; undefined when it cannot be told so. */
const sumUp = (of: {
  before: readonly Cell[];
  fresh: readonly Cell[];
  known: Known;
  count: (region: Region) => number;
}): { cells: Cell[]; ties: Tie[] } | undefined => {
  const { before, known, count } = of;
  const ids = new Set(before.map((each) => each.id));
  const touching = known.ties.filter(({ cellIds }) => cellIds.some((id) => ids.has(id)));
  if (touching.some(({ cellIds }) => !cellIds.every((id) => ids.has(id)))) return undefined;
  const tied = new Set(touching.flatMap(({ cellIds }) => cellIds));
  let fresh = [...of.fresh];
  for (;;) {
    const open = [...before, ...fresh].filter(({ id, kind }) => kind !== 'exact' && !tied.has(id));
    if (open.some(({ kind }) => kind === 'withheld')) return undefined;
    if (open.length === 0) return { cells: fresh, ties: [] };
    const counts = open.map(({ region }) => count(region));
    // A register that was put right since a number was given out as small would show in the sum.
    const isAsGiven = open.every(({ kind }, at) => {
      const size = counts[at] ?? 0;
      return kind === 'masked' ? size >= fewest : size > 0 && size < fewest;
    });
    const sum = counts.reduce((total, each) => total + each, 0);
    const [smallest] = fresh
      .filter(({ kind, count: size = 0 }) => kind === 'exact' && size > 0)
      .sort((one, other) => (one.count ?? 0) - (other.count ?? 0));
    if (isAsGiven && maySumUp(open, sum, smallest?.count ?? Infinity)) {
      return { cells: fresh, ties: [{ cellIds: open.map(({ id }) => id), sum }] };
    }
    if (!smallest) return undefined;
    fresh = fresh.map((each) =>
      each === smallest ? { id: each.id, region: each.region, kind: 'masked' } : each,
    );
  }
};
