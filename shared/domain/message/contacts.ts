import type { Piece } from './pieces.ts';
import { dialled } from '../text.ts';

export interface Contact extends Piece {
  kind: 'telephone' | 'email';
  value: string;
}

const emailShape = /(?<![\w.+-])[\w.+'-]+@[\w-]+(?:\.[\w-]+)+(?![\w-])/gu;
const numberShape = /(?<![\d\w/.-])(?:\+\s?44|0044|\(?0)[\d\s().-]{7,18}\d(?![\d\w])/gu;

/**
 * Whether it can be a telephone number of the United Kingdom: eleven digits as dialled here, or ten in a few old areas, and
 * a beginning that Ofcom gives out (National Telephone Numbering Plan). Numbers kept for drama count.
 */
export const isTelephone = (text: string): boolean =>
  /^0(?:[1-37-9]\d{9}|1\d{8}|800\d{6,7})$/.test(dialled(text));

/** Every telephone number and e-mail address in a text, in order. A number over two lines is none. */
export const contactsIn = (text: string): Contact[] => {
  const emails = [...text.matchAll(emailShape)].map((found) => ({
    kind: 'email' as const,
    value: found[0].replace(/^'+|\.+$/g, ''),
    from: found.index,
    to: found.index + found[0].length,
  }));
  const numbers = [...text.matchAll(numberShape)].flatMap((found) => {
    const value = (found[0].split('\n')[0] ?? '').replace(/^\((?!\d+\))/, '').replace(/[\s.-]+$/, '');
    return isTelephone(value)
      ? [
          {
            kind: 'telephone' as const,
            value: value.replace(/\s+/g, ' '),
            from: found.index,
            to: found.index + value.length,
          },
        ]
      : [];
  });
  return [...emails, ...numbers].sort((one, other) => one.from - other.from);
};

export type Whose = 'person' | 'referrer' | 'other' | 'unsure';

const thing = String.raw`(?:(?:home|mobile|best|contact|own|work|office|direct|phone|telephone|tele)?\s*(?:number|phone|telephone|mobile|mob|landline|cell|tel|e-?mail(?: address)?|details|address))`;
const after = String.raw`(?:\s+(?:is|are|on|at))?\s*[:=–-]?\s*`;
const direct: readonly (readonly [Whose, RegExp])[] = [
  ['person', new RegExp(String.raw`\b(?:her|his|their)\s+${thing}${after}$`, 'iu')],
  ['referrer', new RegExp(String.raw`\b(?:my|our)\s+${thing}${after}$`, 'iu')],
  [
    'person',
    /\b(?:ring|call|phone|text|reach|contact|get|e-?mail|catch|message|speak to)\s+(?:hold of\s+)?(?:her|him|them)(?:\s+direct(?:ly)?)?(?:\s+(?:on|at|via))?\s*[:–-]?\s*$/iu,
  ],
  [
    'person',
    /\b(?:she|he|they)(?:['’]?s|['’]re| is| are| can be| prefers? to be| would like to be| likes to be| is best)?\s*(?:best )?(?:on|reached|contacted|called|rung|texted|phoned|available)(?:\s+(?:on|at|by|via))*\s*(?:text|phone)?\s*(?:on|at)?\s*[:–-]?\s*$/iu,
  ],
  [
    'referrer',
    /\b(?:ring|call|phone|text|reach|contact|get|e-?mail|drop|message)\s+(?:hold of\s+)?(?:me|us)\b(?:\s+(?:back|a line|a ring|a call|a text|here|any ?time|direct(?:ly)?))*(?:\s+(?:on|at|via))?\s*[:–-]?\s*$/iu,
  ],
  [
    'referrer',
    /\b(?:give|drop|send) (?:me|us) a (?:ring|call|bell|text|line|shout)(?:\s+(?:on|at))?\s*[:–-]?\s*$/iu,
  ],
  ['referrer', /\b(?:I['’]m|I am|I can be|we['’]re|we are)\s+(?:reached |contacted )?(?:on|at)\s*$/iu],
];

const others =
  /\b(?:daughters?|sons?|wife|husband|partner|sister|brother|mother|mum|mam|father|dad|neighbours?|friends?|carers?|niece|nephew|grand\w+|next of kin|emergency|gp|doctor|warden|support worker|key ?worker|reception|switchboard|merch|mab|gŵr|gwraig|cymydog)\b/iu;
const theirs =
  /^[\s(–-]*(?:is |= ?)?(?:her|his|their)\s+(?:home |mobile |own |best )?(?:mobile|number|phone|landline|telephone|tel|e-?mail)/iu;
const mine = /^[\s(–-]*(?:is |= ?)?(?:my|our)\s+/iu;
const othersAfter =
  /^[\s(–-]*(?:is |= ?|that['’]s )?(?:(?:her|his|their|the)\s+)?(?:daughter|son|wife|husband|partner|sister|brother|mother|mum|father|dad|neighbour|friend|carer|niece|nephew|gp\b|surgery|office)/iu;

/**
 * Whose number or address it is, by the words before and after it in its own sentence. Where they speak of somebody else
 * as well, or of nobody, it is `unsure`: a wrong number is worse than none.
 */
export const whoseContact = (flow: string, { from, to }: Piece, names: readonly string[]): Whose => {
  const start = Math.max(
    flow.lastIndexOf('\n', from - 1) + 1,
    flow.slice(0, from).search(/[.!?;]\s[^.!?;]*$/u) + 1,
    from - 140,
    0,
  );
  const before = flow.slice(start, from).replace(/[("“‘]+\s*$/u, '');
  const end = flow.slice(to, to + 50).split('\n')[0] ?? '';
  if (othersAfter.test(end) || others.test(before.slice(-60))) return 'other';
  if (theirs.test(end)) return 'person';
  if (mine.test(end)) return 'referrer';
  const said = direct.find(([, shape]) => shape.test(before));
  if (said) return said[0];
  for (const name of names) {
    const own = new RegExp(
      String.raw`\b${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?:['’]s\s+${thing})?(?:\s+(?:can be reached|is))?(?:\s+(?:on|at))?\s*[:,(–-]*\s*$`,
      'u',
    );
    if (own.test(before)) return 'person';
  }
  return 'unsure';
};
