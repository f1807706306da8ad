import { folded } from '../text.ts';

/** A name as we keep it. */
export interface WrittenName {
  preferredName: string;
  surname?: string;
  alsoKnownAs?: string;
  /** A title or a first letter stands for the first name, which is still to be asked. */
  isToFinish: boolean;
}

/** Why a text is not taken for one person's name. */
export const notNames = ['not-a-name', 'two-people'] as const;
export type NotAName = (typeof notNames)[number];

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|rev|revd|reverend|prof|professor|sir|lady|lord|cllr|fr|father|canon|capt|captain|major|sister)\.?$/i;
const letters = /^(?:jr|snr|sr|jnr|mbe|obe|cbe|bem|jp|phd|bsc|ba|ma|rn)\.?$/i;
const particles =
  /^(?:ap|ab|ferch|van|von|der|den|de|del|della|da|di|du|dos|la|le|bin|ibn|al|el|mac|st|st\.|ter|ten|zu|y)$/i;
const notes =
  /^(?:total|totals|count|number of|updated|last updated|note|notes|nb|n\.b|key|printed|page|list of|prepared|see|as at|correct|please|chair|secretary|treasurer|members?|names?|vacancy|waiting list|spare|visitors?|guests?|end of list|average|paid|attendance)\b/i;
const joint = /(?:^|\s)(?:&|\+|and|a'r|ac)(?:\s|$)|\s\/\s/i;
const name = /^[\p{L}\p{M}][\p{L}\p{M}'’‘`´ʼ.\-\s]*$/u;
const mostWords = 6;
const mostLetters = 80;

const isLetterOnly = (word: string): boolean => /^(?:\p{L}\.?){1,3}$/u.test(word) && !/\p{Ll}/u.test(word);

/** What stands in brackets or in quotes, beside a name. */
const besides = /\(([^()]*)\)|["“”]([^"“”]+)["“”]|(?<=\s)['‘]([^'’]+)['’](?=\s|$)/u;

/** A nickname in brackets or quotes, taken out of the name. `undefined` where brackets hold something else. */
const apart = (text: string): { rest: string; other?: string } => {
  const [all, ...groups] = besides.exec(text) ?? [];
  if (all === undefined) return { rest: text };
  const inside = (groups.find((group) => group !== undefined) ?? '').trim();
  const rest = text.replace(all, ' ').replace(/\s+/g, ' ').trim();
  return /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(inside) ? { rest, other: inside } : { rest };
};

/** First names, and the surname with what belongs before it: `Siân ap Dafydd`, `Vincent van Gogh`. */
const split = (words: readonly string[]): { first: string; surname?: string } => {
  if (words.length === 1) return { first: words[0] ?? '' };
  let from = words.length - 1;
  while (from > 1 && particles.test(words[from - 1] ?? '')) from -= 1;
  return { first: words.slice(0, from).join(' '), surname: words.slice(from).join(' ') };
};

/** Which of two first names somebody goes by: the one in quotes or brackets, when the other is the longer. */
const calledBy = (
  first: string,
  other: string | undefined,
): Pick<WrittenName, 'preferredName' | 'alsoKnownAs'> =>
  other === undefined || folded(other) === folded(first)
    ? { preferredName: first }
    : { preferredName: other, alsoKnownAs: first };

/**
 * Reads a whole name as people write it in one cell: `Mrs P. O'Neill`, `O'Neill, Pat`, `Patricia (Pat) O'Neill`. Titles
 * and letters after a name are left out. A note, a total, or two people in one cell are no name; a name with a first
 * letter, or a title only, is one that is to be finished.
 */
export const wholeName = (text: string): WrittenName | NotAName => {
  const { rest, other } = apart(text.trim());
  const all = rest.split(',').map((part) => part.trim());
  const parts = all.filter((part, at) => at === 0 || !letters.test(part));
  const turned = parts.length === 2 && parts[1] !== '';
  const straight = turned ? `${parts[1]} ${parts[0]}` : (parts[0] ?? '');
  if (parts.length > 2 || notes.test(rest) || straight.length > mostLetters) return 'not-a-name';
  if (joint.test(rest)) return 'two-people';
  if (!name.test(straight)) return 'not-a-name';
  const straightWords = straight.split(/\s+/);
  if (straightWords.length > mostWords) return 'not-a-name';
  const title =
    titles.test(straightWords[0] ?? '') && straightWords.length > 1 ? straightWords[0] : undefined;
  const words = straightWords
    .slice(title === undefined ? 0 : 1)
    .filter((word, at) => at === 0 || !letters.test(word));
  // A comma has said where the surname ends.
  const surnameWords = turned ? (parts[0] ?? '').split(/\s+/) : undefined;
  const { first, surname } = surnameWords
    ? { first: words.slice(0, words.length - surnameWords.length).join(' '), surname: surnameWords.join(' ') }
    : split(words);
  return written({ first, surname, title, other });
};

const written = (of: {
  first: string;
  surname: string | undefined;
  title: string | undefined;
  other: string | undefined;
}): WrittenName | NotAName => {
  const { surname, title, other } = of;
  // `Mrs O'Neill`: the only name there is, is the surname.
  if (title !== undefined && surname === undefined && other === undefined) {
    return { preferredName: `${title} ${of.first}`, isToFinish: true };
  }
  const called = calledBy(of.first, other);
  if (called.preferredName === '') return 'not-a-name';
  return {
    ...called,
    ...(surname !== undefined && { surname }),
    isToFinish: called.preferredName.split(/\s+/).every(isLetterOnly),
  };
};

/** A name whose parts stand in columns of their own. */
export const splitName = (of: { first: string; surname: string; called: string }): WrittenName | NotAName => {
  const { rest, other } = apart(of.first);
  const words = rest.split(/\s+/).filter(Boolean);
  const first = (titles.test(words[0] ?? '') && words.length > 1 ? words.slice(1) : words).join(' ');
  const surname = of.surname.replace(/,$/, '');
  const title = titles.test(words[0] ?? '') && words.length === 1 ? words[0] : undefined;
  if ([first, surname, of.called].some((part) => notes.test(part))) return 'not-a-name';
  if ([first, surname, of.called].some((part) => joint.test(part))) return 'two-people';
  if ([first, surname, of.called].some((part) => part !== '' && !name.test(part))) return 'not-a-name';
  const called = of.called === '' ? calledBy(first, other) : calledBy(first || of.called, of.called);
  if (first === '' && of.called === '') {
    return surname === '' ? 'not-a-name' : { preferredName: surname, isToFinish: true };
  }
  if (title !== undefined && of.called === '') {
    return { preferredName: `${title} ${surname}`.trim(), isToFinish: true };
  }
  return {
    ...called,
    ...(surname !== '' && { surname }),
    isToFinish: called.preferredName.split(/\s+/).every(isLetterOnly),
  };
};
