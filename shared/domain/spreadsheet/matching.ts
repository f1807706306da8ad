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

/** The name with each of its letters left out once: two names that are one slip apart share one of these. */
const slips = (name: string): string[] =>
  name.length < fewestForSlip
    ? []
    : [name, ...Array.from(name, (_letter, at) => name.slice(0, at) + name.slice(at + 1))];

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
  const byKey = new Map<string, Ready<One>[]>();
  const keysOf = ({ names, numbers, email }: Ready<Matchable>): string[] => [
    ...names.map((name) => `n${name}`),
    ...names.flatMap((name) => slips(name).map((slip) => `s${slip}`)),
    ...numbers.map((number) => `t${number}`),
    ...(email === '' ? [] : [`e${email}`]),
  ];
  /** Under which a first letter is kept, or looked for, and the names that begin with it. */
  const lettersOf = ({ first, surname }: Ready<Matchable>, isKept: boolean): string[] => {
    if (surname === '') return [];
    const key = `${surname} ${first.slice(0, 1)}`;
    return (first.length === 1) === isKept ? [`l${key}`, ...(isKept ? [`f${key}`] : [])] : [`f${key}`];
  };
  const add = (one: One) => {
    const it = ready(one);
    for (const key of new Set([...keysOf(it), ...lettersOf(it, true)])) {
      const those = byKey.get(key);
      if (those) those.push(it);
      else byKey.set(key, [it]);
    }
  };
  return {
    add,
    find: (other) => {
      const it = ready(other);
      let best: (Match<One> & { isSeveral: boolean }) | undefined;
      const seen = new Set<Ready<One>>();
      for (const key of [...keysOf(it), ...lettersOf(it, false)]) {
        for (const candidate of byKey.get(key) ?? []) {
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
