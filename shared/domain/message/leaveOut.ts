import { isTelephone } from './contacts.ts';
import { labelledLine } from './labels.ts';
import { type Line, linesOf, overlap, type Piece } from './pieces.ts';

/** What a message may hold and a small group has no use for (DOMAIN 3): shown, with an offer to leave it out. */
export type BetterLeftOut = 'nhs-number' | 'birth-date' | 'health';

export interface ToLeaveOut extends Piece {
  kind: BetterLeftOut;
}

/**
 * Whether ten digits pass the check of an NHS number: the first nine weighted 10 to 2, and 11 less the rest of their sum by
 * 11 is the tenth; 11 stands for 0, and 10 for no number (NHS Data Dictionary, NHS NUMBER).
 */
export const isNhsNumber = (text: string): boolean => {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
};

const tenDigits = /(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/gu;

const months = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*`;
const fullDate = new RegExp(
  String.raw`(?<!\d)(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+${months},?\s+\d{4}|${months}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\d)`,
  'giu',
);
const born =
  /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?|birth ?day|birth date|dyddiad geni|ganed)\b[\s:.(–-]*(?:is\s+|on\s+)?$/iu;

/** Whoever could be referred was born at least so many years ago; a younger date is one of these days. */
const youngest = 12;

const health = new RegExp(
  String.raw`(?<![\p{L}])(?:depress(?:ion|ive|ed)|anxiety|anxious|dementia|alzheimer|bipolar|schizo|psychos|psychotic|ptsd|post[- ]traumatic|panic attack|autis|asperger|adhd|` +
    String.raw`diabet|copd|emphysema|asthma|stroke|tia\b|cancer|tumour|chemo|epilep|seizure|parkinson|arthriti|fibromyalgia|osteopor|hiv\b|hepatitis|overdose|suicid|self[- ]harm|` +
    String.raw`medicat|diagnos|tablets|antidepress|sertraline|citalopram|fluoxetine|mirtazapine|diazepam|methadone|insulin|warfarin|lithium|\d+ ?mg\b|mental health|mental illness|breakdown|` +
    String.raw`phq-?9|gad-?7|heart failure|heart attack|angina|kidney disease|dialysis|multiple sclerosis|motor neurone|learning disabilit|personality disorder|eating disorder|anorexi|bulimi|addict|` +
    String.raw`alcohol(?:ic|ism| depend| misuse)|drug (?:use|misuse)|substance|incontinen|catheter|colostomy|miscarriage|sectioned|psychiatr|ocd\b|long covid|blood pressure|hypertens|` +
    String.raw`iselder|gorbryder|clefyd|canser|meddyginiaeth|diagnosis|iechyd meddwl)`,
  'iu',
);

const sentencesOf = ({ text, from }: Line): Piece[] =>
  [...text.matchAll(/[^.!?]+(?:[.!?]+(?!\s|$)[^.!?]*)*[.!?]*\s*/gu)].map((found) => ({
    from: from + found.index,
    to: from + found.index + found[0].trimEnd().length,
  }));

const yearOf = (date: string): number => {
  const long = /\d{4}/.exec(date)?.[0];
  if (long !== undefined) return Number(long);
  const short = Number(/\d{2}$/.exec(date)?.[0]);
  return short > 30 ? 1900 + short : 2000 + short;
};

/**
 * What is pointed out in a text with an offer to leave it out: ten digits that pass the NHS check, a date of birth (said to
 * be one, or too long ago for anything else), and sentences with a word about health. `thisYear` tells how long ago.
 */
export const toLeaveOut = (text: string, thisYear: number): ToLeaveOut[] => {
  const found: ToLeaveOut[] = [];
  const add = (piece: ToLeaveOut) => {
    if (piece.from < piece.to && !found.some((each) => overlap(each, piece))) found.push(piece);
  };
  const lines = linesOf(text);
  for (const number of text.matchAll(tenDigits)) {
    const piece = { from: number.index, to: number.index + number[0].length };
    const isSaid = /\b(?:nhs|chi)\b[\p{L}\s.:#-]{0,14}$/iu.test(text.slice(0, number.index));
    if (isSaid || (isNhsNumber(number[0]) && !isTelephone(number[0]))) add({ kind: 'nhs-number', ...piece });
  }
  for (const date of text.matchAll(fullDate)) {
    const before = text.slice(Math.max(0, date.index - 30), date.index);
    const isOld = yearOf(date[0]) <= thisYear - youngest && yearOf(date[0]) > thisYear - 120;
    if (born.test(before) || isOld) {
      add({ kind: 'birth-date', from: date.index, to: date.index + date[0].length });
    }
  }
  for (const line of lines) {
    const labelled = labelledLine(line);
    const { labelled: meaning, ...value } = labelled ?? { labelled: undefined, from: 0, to: 0, value: '' };
    if ((meaning === 'nhs-number' || meaning === 'birth-date') && /\d/.test(value.value)) {
      add({ kind: meaning, from: value.from, to: value.to });
    } else if (meaning === 'health') {
      if (!/^(?:none|n\/?a|nil|no|-)?$/iu.test(value.value))
        add({ kind: 'health', from: line.from, to: line.to });
    } else {
      for (const sentence of sentencesOf(line)) {
        if (health.test(text.slice(sentence.from, sentence.to))) add({ kind: 'health', ...sentence });
      }
    }
  }
  return found.sort((one, other) => one.from - other.from);
};

/** The text without that piece, and without the label or the empty line that it leaves behind. */
export const without = (text: string, { from, to }: Piece): string => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to) === -1 ? text.length : text.indexOf('\n', to);
  const before = text.slice(start, from);
  const rest = text.slice(to, end);
  const isAlone =
    /^[\s>|*•-]*(?:[\p{L}\s.'’]{0,30}[:|\t(–-]?\s*)?$/u.test(before) && /^[\s).|]*$/u.test(rest);
  if (isAlone && (before.trim() === '' || meaningless(before)))
    return text.slice(0, start) + text.slice(Math.min(end + 1, text.length));
  return `${text.slice(0, from).trimEnd()}${before.trim() === '' ? text.slice(start, from) : ' '}${text.slice(to).replace(/^[ \t]+/, '')}`;
};

const meaningless = (before: string): boolean =>
  /(?:nhs|chi|dob|d\.o\.b|birth|born|geni|diagnos|health|medic|condition|number|no)[\p{L}\s.'’]*[:|\t(–-]?\s*$/iu.test(
    before,
  );
