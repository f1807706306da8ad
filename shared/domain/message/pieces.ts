/** What can be read out of a message about somebody new, or out of a form. */
export const messageFields = [
  'preferredName',
  'surname',
  'telephone',
  'email',
  'referrerName',
  'referrerOrganisation',
  'referrerTelephone',
  'referrerEmail',
  'reference',
  'group',
  'receivedOn',
  'goodTimes',
  'comesAlong',
  'whatMatters',
  'goodToKnow',
] as const;
export type MessageField = (typeof messageFields)[number];

/** A stretch of the original text: characters from `from` up to, not including, `to`. */
export interface Piece {
  from: number;
  to: number;
}

/** Why a piece was taken for what it is. */
export type MessageRule =
  | 'label'
  | 'heading-of-mail'
  | 'signature'
  | 'says-who-they-are'
  | 'sentence'
  | 'whose-number'
  | 'beside-the-name'
  | 'name-of-a-group';

/** A value, the characters it was read from, and why. A text, a day as `YYYY-MM-DD`, or the id of a group. */
export interface FoundValue extends Piece {
  value: string;
  rule: MessageRule;
}

/** One line, without what stands before it to quote or to list it. */
export interface Line extends Piece {
  text: string;
  isBlank: boolean;
}

const beforeLine = /^[\s>|]*(?:(?:[-–—•*·▪◦‣]|\d{1,2}[.)])\s+)?\**/u;

/** The lines of a text, in order, each with the place of its first and last letter. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const skipped = beforeLine.exec(raw)?.[0].length ?? 0;
    const words = raw.slice(skipped).replace(/[\s|]+$/u, '');
    lines.push({
      text: words,
      from: start + skipped,
      to: start + skipped + words.length,
      isBlank: words === '',
    });
    start += raw.length + 1;
  }
  return lines;
};

/** As long as a line has to be before a mail program breaks it in the middle of a sentence. */
const brokenFrom = 45;

/**
 * The text with every character in its place, in which sentences that were broken into lines are whole again: what parts
 * them is spaces.
 */
export const flowing = (text: string, lines: readonly Line[]): string => {
  let flow = '';
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    flow += ' '.repeat(line.from - flow.length) + line.text;
    if (!next) return;
    const goesOn = !next.isBlank && line.text.length >= brokenFrom && !/[.:!?]$/.test(line.text);
    const end = text.indexOf('\n', line.to);
    flow += ' '.repeat(end - line.to) + (goesOn ? ' ' : '\n');
  });
  return flow.padEnd(text.length);
};

/** A stretch as one reads it: spaces and line breaks between words are one space. */
export const wordsOf = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The stretch without spaces and signs around it. */
export const trimmed = (text: string, { from, to }: Piece): Piece => {
  const words = text.slice(from, to);
  const before = /^[\s,;:–—-]*/u.exec(words)?.[0].length ?? 0;
  const rest = words.slice(before).replace(/[\s,;:–—-]+$/u, '');
  return { from: from + before, to: from + before + rest.length };
};

export const overlap = (one: Piece, other: Piece): boolean => one.from < other.to && other.from < one.to;
