import { fullName, type Person } from './people.ts';
import { dialled, folded } from './text.ts';

/** What somebody can be found by. */
export type Findable = Pick<Person, 'preferredName' | 'surname' | 'alsoKnownAs' | 'telephone'>;

/** The same folded, as it is looked through at every key that is pressed. */
interface Folded {
  /** Names and nickname, a space before each word: ` sian oneill cissie`. */
  words: string;
  /** The name in one piece from each word on, a bar before each, for who types `maryjane`: `|maryjanepugh|janepugh|pugh`. */
  solid: string;
  /** The telephone number as it is dialled here, digits only. */
  number: string;
  /** All names as they are written, for signs that fold to nothing. */
  written: string;
}

/** People ready to be found, in the order in which they shall be answered. */
export interface Findables<One> {
  people: readonly One[];
  folded: readonly Folded[];
}

interface Part {
  text: string;
  /** As it stands in `words` where it begins one. */
  first: string;
  /** As it stands in `solid`. */
  solid: string;
  isNumber: boolean;
}

interface Asked {
  typed: string;
  parts: readonly Part[];
  /** All digits of what is nothing but a telephone number; otherwise empty. */
  number: string;
}

const fewestDigits = 3;
/** With fewer letters, one slip could turn any name into any other. */
const fewestForSlip = 3;

const wordsOf = (text: string): string[] => folded(text).split(' ').filter(Boolean);

const fold = (one: Findable): Folded => {
  const written = `${fullName(one)} ${one.alsoKnownAs ?? ''}`;
  const name = wordsOf(fullName(one));
  return {
    words: wordsOf(written)
      .map((word) => ` ${word}`)
      .join(''),
    solid: name.map((_word, from) => `|${name.slice(from).join('')}`).join(''),
    number: dialled(one.telephone ?? ''),
    written,
  };
};

export const findables = <One extends Findable>(people: readonly One[]): Findables<One> => ({
  people,
  folded: people.map(fold),
});

const asked = (text: string): Asked => {
  const typed = text.trim();
  return {
    typed,
    parts: wordsOf(typed).map((part) => ({
      text: part,
      first: ` ${part}`,
      solid: `|${part}`,
      isNumber: part.length >= fewestDigits && /^\d+$/.test(part),
    })),
    number: /^[\d\s+()-]+$/.test(typed) ? dialled(typed) : '',
  };
};

/** How well it fits, the less the better; undefined when it does not. */
type Fit = 0 | 1 | undefined;

const partFit = (part: Part, { words, solid, number }: Folded): Fit => {
  if (words.includes(part.first)) return 0;
  const isThere =
    words.includes(part.text) || solid.includes(part.solid) || (part.isNumber && number.includes(part.text));
  return isThere ? 1 : undefined;
};

/** Every part of what was typed stands somewhere in the name, in any order; best where each begins a word of it. */
const fit = ({ typed, parts, number }: Asked, one: Folded): Fit => {
  // A lone flower is in few names, not in everybody's.
  if (parts.length === 0) return one.written.includes(typed) ? 0 : undefined;
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
  const [part] = astray;
  if (astray.length !== 1 || !part || part.text.length < fewestForSlip) return false;
  return one.words.split(' ').some((word) => isOneSlipFrom(part.text, word));
};

export interface Found<One> {
  /** Those in whose names all parts begin a word come first; otherwise in the order in which they were given. */
  found: One[];
  /** Nobody fits; these would after one slip of the fingers ("did you mean"). */
  isGuess: boolean;
}

/**
 * Finds people by any part of their names, in any order, with accents, capitals and apostrophes aside; by what else they
 * are called; and by three digits or more of their telephone number. Everybody, when nothing was typed.
 */
export const find = <One>(text: string, { people, folded: all }: Findables<One>): Found<One> => {
  const what = asked(text);
  if (what.typed === '') return { found: [...people], isGuess: false };
  const fits = all.map((one) => fit(what, one));
  const found = [0, 1].flatMap((wanted) => people.filter((_one, at) => fits[at] === wanted));
  if (found.length > 0) return { found, isGuess: false };
  const guessed = people.filter((_one, at) => {
    const one = all[at];
    return one !== undefined && fitsWithOneSlip(what, one);
  });
  return { found: guessed, isGuess: guessed.length > 0 };
};
