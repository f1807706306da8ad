import { fullName, type Person } from './people.ts';
import { folded } from './text.ts';

/** What somebody can be found by. */
export type Findable = Pick<Person, 'preferredName' | 'surname' | 'alsoKnownAs' | 'telephone'>;

/** The same, folded once, because it is looked through at every key that is pressed. */
interface Folded {
  /** Name and nickname: `sian oneill cissie`. */
  words: string;
  /** Each word of them. */
  starts: readonly string[];
  /** The name in one piece, from each word on, for who types `maryjane`. */
  solid: readonly string[];
  /** As it is dialled here, digits only. */
  number: string;
  /** The name as it is written, for signs that fold to nothing. */
  name: string;
}

interface Asked {
  typed: string;
  parts: readonly string[];
  /** All digits of what is nothing but a telephone number; otherwise empty. */
  number: string;
}

const fewestDigits = 3;
/** With fewer letters, one slip could turn any name into any other. */
const fewestForSlip = 3;

/** `+44 7700 900123` is dialled `07700 900123` here. */
const dialled = (telephone: string): string =>
  telephone
    .trim()
    .replace(/^(\+|00)44\s*(\(0\))?/, '0')
    .replace(/\D/g, '');

const wordsOf = (text: string): string[] => folded(text).split(' ').filter(Boolean);

const foldOnce = (one: Findable): Folded => {
  const name = fullName(one);
  const starts = wordsOf(`${name} ${one.alsoKnownAs ?? ''}`);
  return {
    words: starts.join(' '),
    starts,
    solid: wordsOf(name).map((_word, from, all) => all.slice(from).join('')),
    number: dialled(one.telephone ?? ''),
    name: `${name} ${one.alsoKnownAs ?? ''}`,
  };
};

const asked = (text: string): Asked => {
  const typed = text.trim();
  return { typed, parts: wordsOf(typed), number: /^[\d\s+()-]+$/.test(typed) ? dialled(typed) : '' };
};

/** How well it fits, the less the better; undefined when it does not. */
type Fit = 0 | 1 | undefined;

const isInNumber = (part: string, { number }: Folded): boolean =>
  part.length >= fewestDigits && /^\d+$/.test(part) && number.includes(part);

const partFit = (part: string, one: Folded): Fit => {
  if (one.starts.some((word) => word.startsWith(part))) return 0;
  const isThere =
    one.words.includes(part) || one.solid.some((name) => name.startsWith(part)) || isInNumber(part, one);
  return isThere ? 1 : undefined;
};

/** Every part of what was typed stands somewhere in the name, in any order; best where each begins a word of it. */
const fit = ({ typed, parts, number }: Asked, one: Folded): Fit => {
  // A lone flower is in few names, not in everybody's.
  if (parts.length === 0) return one.name.includes(typed) ? 0 : undefined;
  if (number.length >= fewestDigits && one.number.includes(number)) return 1;
  let worst: Fit = 0;
  for (const part of parts) {
    const here = partFit(part, one);
    if (here === undefined) return undefined;
    if (here > worst) worst = here;
  }
  return worst;
};

/**
 * Whether one slip of the fingers makes `typed` the beginning of the word: a letter too many, one too few, a wrong one,
 * or two that changed places. It can be put right where the two first differ.
 */
export const isOneSlipFrom = (typed: string, word: string): boolean => {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const rest = (skipped: number, left: number) => word.startsWith(typed.slice(at + skipped), at + left);
  return (
    rest(1, 1) ||
    rest(0, 1) ||
    rest(1, 0) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && rest(2, 2))
  );
};

/** All parts fit, but for one that is a slip away from the beginning of a word. */
const fitsWithOneSlip = ({ parts }: Asked, one: Folded): boolean => {
  const astray = parts.filter((part) => partFit(part, one) === undefined);
  const [part = ''] = astray;
  return (
    astray.length === 1 &&
    part.length >= fewestForSlip &&
    one.starts.some((word) => isOneSlipFrom(part, word))
  );
};

export interface Found<One> {
  /** Those in whose names all parts begin a word come first; otherwise in the order in which they were given. */
  found: One[];
  /** Nobody fits; these would after one slip of the fingers ("did you mean"). */
  isGuess: boolean;
}

const remembering = <One extends object>(fold: (one: One) => Folded) => {
  const known = new WeakMap<One, Folded>();
  return (one: One): Folded => {
    const before = known.get(one);
    if (before) return before;
    const now = fold(one);
    known.set(one, now);
    return now;
  };
};

const foldedOnce = remembering(foldOnce);

/**
 * Finds people by any part of their names, in any order, with accents, capitals and apostrophes aside; by what else they
 * are called; and by three digits or more of their telephone number. Everybody, when nothing was typed.
 */
export const find = <One extends Findable>(text: string, among: readonly One[]): Found<One> => {
  const what = asked(text);
  if (what.typed === '') return { found: [...among], isGuess: false };
  const [first, then]: [One[], One[]] = [[], []];
  for (const one of among) {
    const how = fit(what, foldedOnce(one));
    if (how === 0) first.push(one);
    else if (how === 1) then.push(one);
  }
  if (first.length + then.length > 0) return { found: [...first, ...then], isGuess: false };
  const guessed = among.filter((one) => fitsWithOneSlip(what, foldedOnce(one)));
  return { found: guessed, isGuess: guessed.length > 0 };
};
