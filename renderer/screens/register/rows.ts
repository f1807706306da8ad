import type { Wanted } from '#renderer/app/latestWins.ts';
import type { RegisterRow } from '#shared/contract/register.ts';
import { find, findables } from '#shared/domain/finding.ts';
import type { PersonId } from '#shared/domain/ids.ts';

export type Row = RegisterRow;

/** The rows as the leader wants them: what was pressed shows at once, before its answer is here. Other rows are the same objects. */
export const withPressed = (rows: readonly Row[], pressed: Wanted<PersonId, Row>): Row[] =>
  rows.map((row) => {
    const { mark } = pressed.get(row.personId) ?? row;
    return mark === row.mark ? row : { ...row, mark };
  });

/**
 * The rows and those pressed here that the register does not hold just now: their mark was taken away, or their new one
 * is on its way. A row that was shown stays in its place while the page is open.
 */
export const withTouched = (
  rows: readonly Row[],
  touched: Iterable<Row>,
  pressed: Wanted<PersonId, Row>,
): Row[] => {
  const held = new Set(rows.map((row) => row.personId));
  const kept = [...touched].filter(
    (row) => !held.has(row.personId) && (row.mark === null || pressed.has(row.personId)),
  );
  return [...rows, ...kept];
};

/** The rows after one person's mark is on disk. */
export const withMarked = (rows: readonly Row[], marked: Row): Row[] =>
  rows.some((row) => row.personId === marked.personId)
    ? rows.map((row) => (row.personId === marked.personId ? { ...row, mark: marked.mark } : row))
    : [...rows, marked];

/**
 * The order of the page: on opening those not yet here first, then as the register names them; afterwards whoever is new
 * comes last, and nobody ever moves under the pointer (EXPERIENCE, rule 6). The same list when nobody is new.
 */
export const steadyOrder = (order: readonly PersonId[], rows: readonly Row[]): readonly PersonId[] => {
  const known = new Set(order);
  const fresh = rows.filter((row) => !known.has(row.personId));
  if (fresh.length === 0) return order;
  const waiting = order.length === 0 ? fresh.filter((row) => row.mark === null) : [];
  const first = new Set(waiting);
  return [...order, ...[...waiting, ...fresh.filter((row) => !first.has(row))].map((row) => row.personId)];
};

export const inOrder = (rows: readonly Row[], order: readonly PersonId[]): Row[] => {
  const places = new Map(order.map((personId, place) => [personId, place]));
  const place = (row: Row) => places.get(row.personId) ?? places.size;
  return rows.toSorted((one, other) => place(one) - place(other));
};

/**
 * Those of the rows who are found, in their places: by name, as everybody is found, or because they are among those who
 * were found in all our books by what no register holds, such as a telephone number.
 */
export const foundIn = (
  rows: readonly Row[],
  text: string,
  inBooks: readonly { personId: PersonId }[] = [],
): Row[] => {
  const named = rows.map(({ personId, name, alsoKnownAs }) => ({
    personId,
    preferredName: name,
    ...(alsoKnownAs !== undefined && { alsoKnownAs }),
  }));
  const { found, isGuess } = find(text, findables(named));
  const those = new Set([...(isGuess ? [] : found), ...inBooks].map(({ personId }) => personId));
  return rows.filter((row) => those.has(row.personId));
};

export interface Counts {
  here: number;
  /** Expected, and nobody said anything yet. Blank is never absent. */
  open: number;
  apologies: number;
  didNotCome: number;
}

export const countsOf = (rows: readonly Row[]): Counts => ({
  here: rows.filter((row) => row.mark === 'here').length,
  open: rows.filter((row) => row.mark === null && row.isExpected).length,
  apologies: rows.filter((row) => row.mark === 'apologies').length,
  didNotCome: rows.filter((row) => row.mark === 'did-not-come').length,
});
