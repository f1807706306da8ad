import { addDays, type Day } from '../dates.ts';
import { type Bounds, boundsOfCell, type Cell, fewest, type Known, type Tie } from './cells.ts';
import { isWithin, overlaps } from './strips.ts';
import { type PeopleTold, regionOf } from './tellPeople.ts';

/** Before every day there is. */
const ever = '0000-01-01' as Day;

type Exactly = PeopleTold & { count: number };

const isExact = (told: PeopleTold): told is Exactly => told.count !== undefined;

/**
 * Whether whoever knows that a group is new, so that everybody in it was a newcomer once, would know more of a number of
 * newcomers, or of people, that is 1 to 4: in such a group nobody comes on a day but those who were new by then. So of
 * people told until a day there are no more than newcomers until then, and of newcomers in some days no more than people.
 * Nothing is opened where every small number can be all of 1 to 4 whatever the others are.
 *
 * Groups of which it is plain that they had people before tell nothing so: more came than can have been new.
 */
export const isOpenedByNewness = (people: readonly PeopleTold[], { cells, ties }: Known): boolean => {
  const exactly = people.filter(isExact);
  const fewCame = people.filter((each) => !isExact(each)).map(regionOf);
  const isSmall = (cell: Cell): boolean =>
    cell.kind === 'few' || (cell.kind !== 'exact' && fewCame.some((region) => isWithin(cell.region, region)));
  const boundsAlone = (cell: Cell): Bounds =>
    isSmall(cell) ? { from: 1, to: fewest - 1 } : boundsOfCell(cell);
  const tieOf = ({ id }: Cell): Tie | undefined => ties.find(({ cellIds }) => cellIds.includes(id));
  const tiedBy = ({ cellIds }: Tie): Cell[] => cells.filter(({ id }) => cellIds.includes(id));
  const boundsIn = (cell: Cell): Bounds => {
    const { from, to } = boundsAlone(cell);
    const tie = tieOf(cell);
    const others = tie ? tiedBy(tie).filter((each) => each !== cell) : [];
    const most = (tie?.sum ?? to) - others.reduce((sum, each) => sum + boundsAlone(each).from, 0);
    return { from, to: Math.min(to, most) };
  };
  const sumOf = (end: 'from' | 'to', those: readonly Cell[]): number =>
    those.reduce((sum, cell) => sum + boundsIn(cell)[end], 0);
  const until = ({ keys, toOn }: PeopleTold): Cell[] =>
    cells.filter((cell) => overlaps(cell.region, regionOf({ keys, fromOn: ever, toOn })));
  const hadPeople = exactly.filter((told) => sumOf('to', until(told)) < told.count);
  return exactly.some((told) => {
    if (hadPeople.some(({ keys }) => keys.every((key) => told.keys.includes(key)))) return false;
    const [known, all] = [until(told), regionOf({ ...told, fromOn: ever })];
    const [bounded, tied] = [
      known.filter((cell) => boundsIn(cell).to < Infinity),
      ties.filter((tie) => tiedBy(tie).some((cell) => known.includes(cell))),
    ];
    // What is left of a number of which those days are a part could be small.
    const isPart = (cell: Cell): boolean => boundsIn(cell).to > 0 && !isWithin(cell.region, all);
    if (bounded.some(isPart) || tied.some((tie) => tiedBy(tie).some(isPart))) return true;
    const single = bounded.filter((cell) => !tieOf(cell));
    const tiedSum = tied.reduce((total, { sum }) => total + sum, 0);
    const sum = (end: 'from' | 'to'): number => tiedSum + sumOf(end, single);
    const inThem = known.filter((cell) => isWithin(cell.region, regionOf(told)));
    const isOneGroup = told.keys.length === 1;
    if (bounded.length < known.length) {
      // Of some days nothing is told, so that there may be any number; but from the first day on people are newcomers.
      const before = regionOf({ ...told, fromOn: ever, toOn: addDays(told.fromOn, -1) });
      const isFromTheStart = !known.some((cell) => overlaps(cell.region, before));
      return isOneGroup && isFromTheStart && sum('from') < told.count && told.count < sum('to') + fewest;
    }
    if (!known.some(isSmall)) return false;
    // One small number at its most and the others at their least are no more than all people, or it cannot be that.
    const isFull = isOneGroup && inThem.some(isSmall) && sumOf('from', inThem) + (fewest - 2) > told.count;
    return sum('from') < told.count || isFull;
  });
};
