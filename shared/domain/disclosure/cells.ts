import { Strip } from './strips.ts';
import { z } from '#shared/z.ts';

/** A number below this, and not zero, is shown as "fewer than 5" (DOMAIN 6, rule 7). */
export const fewest = 5;

/**
 * What has been told of a number.
 * - `exact`: the number, which is 0, or 5 and more.
 * - `few`: that it is 1 to 4.
 * - `masked`: nothing; it is 5 or more, and left out so that a small number beside it cannot be worked out.
 * - `hidden`: nothing; it is 1 to 4, and what is known otherwise would narrow "fewer than 5" down.
 * - `withheld`: nothing, and it goes into no sum: it tells of fewer than 5 people.
 */
export const cellKinds = ['exact', 'few', 'masked', 'hidden', 'withheld'] as const;

/** A number of which something has been told, and what. No two cells of one measure overlap. */
export const Cell = z.strictObject({
  id: z.string().max(100),
  region: z.array(Strip).max(20_000),
  kind: z.enum(cellKinds),
  /** Of an exact one alone: the others are not kept. */
  count: z.int().min(0).optional(),
});
export type Cell = z.infer<typeof Cell>;

/** Cells that are not exact, of which the sum has been told. No cell is in two of them. */
export const Tie = z.strictObject({ cellIds: z.array(z.string().max(100)).max(20_000), sum: z.int() });
export type Tie = z.infer<typeof Tie>;

/** All that has been told of one measure, in all summaries that were given out. */
export const Known = z.strictObject({ cells: z.array(Cell).max(20_000), ties: z.array(Tie).max(20_000) });
export type Known = z.infer<typeof Known>;

/** How a number reads in a summary. */
export const ToldCount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), count: z.int().min(0) }),
  z.strictObject({ kind: z.literal('few') }),
  z.strictObject({ kind: z.literal('between'), from: z.int(), to: z.int() }),
  z.strictObject({ kind: z.literal('not-shown') }),
]);
export type ToldCount = z.infer<typeof ToldCount>;

/** The least and the most that a number can be for somebody who knows what was told, and how it is decided. */
export interface Bounds {
  from: number;
  to: number;
}

export const boundsOfCell = ({ kind, count = 0 }: Cell): Bounds => {
  if (kind === 'exact') return { from: count, to: count };
  if (kind === 'few') return { from: 1, to: fewest - 1 };
  return { from: 0, to: Infinity };
};

/** What follows for the sum of whole cells from what was told already, and from nothing else. */
export const boundsOf = (cells: readonly Cell[], ties: readonly Tie[]): Bounds => {
  const ids = new Set(cells.map(({ id }) => id));
  const whole = ties.filter(({ cellIds }) => cellIds.every((id) => ids.has(id)));
  const tied = new Set(whole.flatMap(({ cellIds }) => cellIds));
  const sum = whole.reduce((total, each) => total + each.sum, 0);
  return cells
    .filter(({ id }) => !tied.has(id))
    .map(boundsOfCell)
    .reduce((all, each) => ({ from: all.from + each.from, to: all.to + each.to }), { from: sum, to: sum });
};

/** The same in the words of a summary. */
export const toldOf = (cells: readonly Cell[], ties: readonly Tie[]): ToldCount => {
  if (cells.some(({ kind }) => kind === 'withheld')) return { kind: 'not-shown' };
  const { from, to } = boundsOf(cells, ties);
  if (from === to) return { kind: 'exact', count: from };
  if (to === Infinity) return { kind: 'not-shown' };
  return from > 0 && to < fewest ? { kind: 'few' } : { kind: 'between', from, to };
};
