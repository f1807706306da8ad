import { isOneSlipFrom } from '../finding.ts';
import { folded } from '../text.ts';

/** As much of somebody as tells whether two are the same. */
export interface Matchable {
  preferredName: string;
  surname?: string | undefined;
  alsoKnownAs?: string | undefined;
  telephone?: string | undefined;
  email?: string | undefined;
}

/**
 * How one is like another. `same`: a name and a number, or an address, are the same. The others are for a person to
 * decide: the same name with nothing to tell them by, or with another number; a name that is a slip away, or has a first
 * letter for a first name; and the same number under a name that begins alike.
 */
export type Likeness = 'same' | 'same-name' | 'other-number' | 'near-name' | 'same-number';

export interface Match<One> {
  one: One;
  likeness: Likeness;
}

/** People ready to be matched with others, who come in one after another. */
export interface Matching<One extends Matchable> {
  add(one: One): void;
  /** The one most like it, where there is any; `isSeveral`: others are as much like it. */
  find(other: Matchable): (Match<One> & { isSeveral: boolean }) | undefined;
}

const order: readonly Likeness[] = ['same', 'same-name', 'other-number', 'near-name', 'same-number'];
/** With fewer letters, one slip could turn any name into any other. */
const fewestForSlip = 7;

interface Ready<One> {
  one: One;
  /** Words of the name in any order, and of each other name with the surname. */
  names: string[];
  first: string;
  surname: string;
  numbers: string[];
  email: string;
}

const inAnyOrder = (name: string): string => folded(name).split(' ').toSorted().join(' ');

/** The numbers in a text, by the digits that are the same however they are dialled. */
const numbersIn = (text: string | undefined): string[] =>
  (text ?? '').split(/[/,;]| or /).flatMap((each) => {
    const digits = each.replace(/\D/g, '');
    return digits.length >= 6 ? [digits.slice(-9)] : [];
  });

const ready = <One extends Matchable>(one: One): Ready<One> => {
  const { preferredName, surname = '', alsoKnownAs } = one;
  const names = [
    `${preferredName} ${surname}`,
    ...(alsoKnownAs === undefined ? [] : [`${alsoKnownAs} ${surname}`]),
  ];
  return {
    one,
    names: [...new Set(names.map(inAnyOrder))],
    first: folded(preferredName),
    surname: folded(surname),
    numbers: numbersIn(one.telephone),
    email: (one.email ?? '').toLowerCase(),
  };
};

/** A number for a text, with one of its letters left out or none: many of them take little room. Two may share one. */
const keyOf = (kind: number, text: string, leftOut = -1): number => {
  let key = 0x811c9dc5 ^ kind;
  for (let at = 0; at < text.length; at += 1) {
    if (at !== leftOut) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
  }
  return key | 0;
};

const kinds = { name: 1, slip: 2, number: 3, email: 4, letter: 5, first: 6 } as const;

/** The name with each of its letters left out once: two names that are one slip apart share one of these. */
const slips = (name: string): number[] =>
  name.length < fewestForSlip
    ? []
    : Array.from({ length: name.length + 1 }, (_, at) => keyOf(kinds.slip, name, at - 1));

const isSlipApart = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= 1 && isOneSlipFrom(`${one} `, `${other} `);

const isLetterOf = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

const likenessOf = (one: Ready<Matchable>, other: Ready<Matchable>): Likeness | undefined => {
  const isName = one.names.some((name) => other.names.includes(name));
  const isNumber = one.numbers.some((number) => other.numbers.includes(number));
  const isEmail = one.email !== '' && one.email === other.email;
  if (isName && (isNumber || isEmail)) return 'same';
  const isOther = !isNumber && one.numbers.length > 0 && other.numbers.length > 0;
  if (isName) return isOther ? 'other-number' : 'same-name';
  // Jon Jones and Joan Jones, each with a number of their own, are two people.
  if (isOther && !isEmail) return undefined;
  const isNear =
    one.names.some((name) =>
      other.names.some((each) => name.length >= fewestForSlip && isSlipApart(name, each)),
    ) ||
    (one.surname !== '' && one.surname === other.surname && isLetterOf(one.first, other.first));
  if (isNear) return 'near-name';
  // A family shares a number: only a name that begins alike is asked about.
  const isAlike =
    one.first.slice(0, 3) === other.first.slice(0, 3) &&
    (one.surname === other.surname || one.surname === '' || other.surname === '');
  return (isNumber || isEmail) && isAlike ? 'same-number' : undefined;
};

/** Finds among many who is like somebody, without comparing everybody with everybody. */
export const matching = <One extends Matchable>(): Matching<One> => {
  const byKey = new Map<number, Ready<One> | Ready<One>[]>();
  const keysOf = ({ names, numbers, email }: Ready<Matchable>): number[] => [
    ...names.map((name) => keyOf(kinds.name, name)),
    ...names.flatMap(slips),
    ...numbers.map((number) => keyOf(kinds.number, number)),
    ...(email === '' ? [] : [keyOf(kinds.email, email)]),
  ];
  /** Under which a first letter is kept, or looked for, and the names that begin with it. */
  const lettersOf = ({ first, surname }: Ready<Matchable>, isKept: boolean): number[] => {
    if (surname === '') return [];
    const text = `${surname} ${first.slice(0, 1)}`;
    const [letter, begun] = [keyOf(kinds.letter, text), keyOf(kinds.first, text)];
    if (first.length === 1) return [letter, begun];
    return [isKept ? begun : letter];
  };
  const those = (key: number): readonly Ready<One>[] => {
    const found = byKey.get(key);
    return found === undefined ? [] : Array.isArray(found) ? found : [found];
  };
  const add = (one: One) => {
    const it = ready(one);
    for (const key of new Set([...keysOf(it), ...lettersOf(it, true)])) {
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, it);
      else if (Array.isArray(found)) found.push(it);
      else byKey.set(key, [found, it]);
    }
  };
  return {
    add,
    find: (other) => {
      const it = ready(other);
      let best: (Match<One> & { isSeveral: boolean }) | undefined;
      const seen = new Set<Ready<One>>();
      for (const key of [...keysOf(it), ...lettersOf(it, false)]) {
        for (const candidate of those(key)) {
          if (seen.has(candidate)) continue;
          seen.add(candidate);
          const likeness = likenessOf(it, candidate);
          if (!likeness) continue;
          const isBetter = !best || order.indexOf(likeness) < order.indexOf(best.likeness);
          if (isBetter) best = { one: candidate.one, likeness, isSeveral: false };
          else if (best?.likeness === likeness) best = { ...best, isSeveral: true };
        }
      }
      return best;
    },
  };
};
