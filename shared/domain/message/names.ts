import type { Piece } from './pieces.ts';
import { folded } from '../text.ts';

const part = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:-\p{L}[\p{L}\p{M}'’]*)*`;
const particle = String.raw`(?:ap|ab|ferch|verch|van|von|de|del|da|dos|der|den|la|le|bin|binti|y|ter)`;
const nickname = String.raw`(?:["“'‘(]${part}["”'’)])`;
const gap = String.raw`[ \t]+`;
const shape = new RegExp(
  String.raw`(?:(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Sir|Lady|Prof)\.?${gap})?(?<words>${part}(?:${gap}(?:${nickname}${gap})?(?:${particle}${gap}){0,2}${part}){0,3})`,
  'uy',
);

// Words with a capital that begin a sentence, name a day, a place of work or a group: no name of a person begins with them.
const noNames = new Set(
  (
    'a about access activity after age all also an and any art arts as at autumn best but by call can care carer carers ' +
    'centre choir church citizens client club coffee come community connector contact could council craft crafts date ' +
    'dear details diolch do does doctor email family fax first for fri friday friend friends from garden gardening good ' +
    'gp group gwasanaeth hall happy has have he health hello her hey hi him his home hospital hub i if im in is it its ' +
    'just kind kindest ladies link lunch many may me medical memory men mens mob mobile mon monday month morning mum my name ' +
    'natter nhs no not note notes nurse of officer on our party patient pcn person phone please police practice ' +
    'prescriber prescribing primary re ref referral referred referrer regards sat saturday see service session she shed so social ' +
    'some sorry spring subject summer sun sunday support surgery surname team tel telephone thank thanks that the their ' +
    'them then there they this thu thurs thursday to today tomorrow trust tue tues tuesday uk walk walkers walking we wed ' +
    'wednesday week when who winter with women worker worth would yes you your january february march june july ' +
    'september october november december wellbeing someone somebody anyone everyone new next once since what where while ' +
    'attached below above fyi urgent confidential manager coordinator co-ordinator adviser advisor'
  ).split(' '),
);

export interface PersonName extends Piece {
  /** First name and what else stands before the surname. */
  first: string;
  /** Empty when only a first name was written. */
  last: string;
  /** In quotation marks or brackets between the two: what they are called. */
  nickname: string;
}

/** The parts that belong to a name: it ends before the first word that is none. */
const cut = (words: string, banned: ReadonlySet<string>): string => {
  const kept: string[] = [];
  for (const word of words.split(/(?<=[ \t])/u)) {
    const plain = folded(word.replace(/['’]s\s*$/u, ''));
    if (noNames.has(plain) || banned.has(plain)) break;
    kept.push(word);
    if (/['’]s\s*$/u.test(word)) break;
  }
  return kept
    .join('')
    .replace(/['’]s\s*$/u, '')
    .replace(new RegExp(String.raw`(?:[ \t]+${particle})*\s*$`, 'u'), '');
};

const isLoud = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
/** `HUGHES` is `Hughes`, `O'NEILL` is `O'Neill`: as one writes a name when it is not shouted. */
export const quiet = (word: string): string =>
  isLoud(word)
    ? word
        .toLowerCase()
        .replace(
          /(^|[\s'’-])(\p{L})/gu,
          (_all, before: string, letter: string) => before + letter.toUpperCase(),
        )
    : word;

/**
 * The name of a person that begins at that place of the text: one to four words with capitals, Welsh and other small
 * words between them. `banned` are words that make no name here, such as those of the groups.
 */
export const nameAt = (text: string, at: number, banned: ReadonlySet<string>): PersonName | undefined => {
  shape.lastIndex = at;
  const found = shape.exec(text);
  const { title, words = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const kept = cut(words, banned);
  if (kept === '' || kept.length < 2) return undefined;
  const from = at + found[0].length - words.length;
  const inner = new RegExp(nickname, 'u').exec(kept)?.[0];
  const plain = (inner === undefined ? kept : kept.replace(inner, ' ')).trim().split(/\s+/u).map(quiet);
  const isOf = new RegExp(`^${particle}$`, 'u');
  const small = plain.findIndex((word, index) => index > 0 && isOf.test(word));
  const lastFrom = small > 0 ? small : plain.length - 1;
  const piece = { from: title === undefined ? from : at, to: from + kept.length };
  if (plain.length === 1) {
    const [only = ''] = plain;
    return {
      ...piece,
      first: title === undefined ? only : '',
      last: title === undefined ? '' : only,
      nickname: '',
    };
  }
  return {
    ...piece,
    first: plain[0] ?? '',
    last: plain.slice(lastFrom).join(' '),
    nickname: inner?.slice(1, -1) ?? '',
  };
};

/** A text that is nothing but a name: `Doreen Hughes`, `Hughes, Doreen`, `Mrs D. Hughes` is none. */
export const wholeName = (text: string, at: number, banned: ReadonlySet<string>): PersonName | undefined => {
  const turned = new RegExp(
    String.raw`^(${part})\s*,\s*(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?(${part})(?=$|["'\s]*[(<])`,
    'u',
  ).exec(text);
  if (turned) {
    const [all, last = '', first = ''] = turned;
    return { from: at, to: at + all.length, first: quiet(first), last: quiet(last), nickname: '' };
  }
  const name = nameAt(text, 0, banned);
  if (!name || name.from > 5) return undefined;
  return { ...name, from: name.from + at, to: name.to + at };
};

/** Whether two names can be those of one person: neither says what the other denies. */
export const mayBeOne = (one: PersonName, other: PersonName): boolean => {
  const agree = (mine: string, theirs: string) =>
    mine === '' || theirs === '' || folded(mine) === folded(theirs);
  const firsts = [one.first, one.nickname].filter(Boolean).map(folded);
  const theirs = [other.first, other.nickname].filter(Boolean).map(folded);
  const sharesFirst =
    firsts.length === 0 || theirs.length === 0 || firsts.some((first) => theirs.includes(first));
  return sharesFirst && agree(one.last, other.last);
};
