import { find, findables } from './finding.ts';
import type { PersonId } from './ids.ts';
import type { MarkWord } from './register.ts';
import { folded } from './text.ts';

/** Somebody on a paper register, as far as a pasted line can name them. */
export interface OnSheet {
  personId: PersonId;
  name: string;
  alsoKnownAs?: string | undefined;
  /** What tells them from another of that name, where it is a place. */
  place?: string | undefined;
}

/** Why a pasted line says nothing that can be written down. */
export type NotUnderstood = 'no-such-mark' | 'nobody' | 'several' | 'no-more-names';

export interface PastedMarks {
  /** What would be marked, one for each person; of two lines about one person the later holds. */
  marks: { personId: PersonId; mark: MarkWord }[];
  /** Lines, counted from 1, that could not be read. */
  notUnderstood: { line: number; text: string; because: NotUnderstood }[];
}

/** What people write for a mark. `null`: written down, and says nothing. On paper a cross in a box is a tick. */
const said: ReadonlyMap<string, MarkWord | null> = new Map<string, MarkWord | null>([
  ...['h', 'here', 'p', 'present', 'came', 'y', 'yes', 'true', 'x', '1', 'tick', 'ticked'].map(
    (word) => [word, 'here'] as const,
  ),
  ...['a', 'apologies', 'apology', 'apols', 'sent apologies', 'sorry', '2'].map(
    (word) => [word, 'apologies'] as const,
  ),
  ...['d', 'didnt come', 'did not come', 'absent', '3'].map((word) => [word, 'did-not-come'] as const),
  // "No" in a column is a box without a tick, and a blank is never an absence (DOMAIN 4).
  ...['', '0', 'n', 'no', 'false', 'blank', 'not recorded'].map((word) => [word, null] as const),
]);

const ticks = /^[✓✔☑✅√×]\uFE0F?$/u;
const blanks = /^[-–—._☐?]*$/u;

/** The mark that a word, letter, number or sign stands for; null for one that says nothing; undefined for anything else. */
export const saidMark = (text: string): MarkWord | null | undefined => {
  const word = text.trim();
  if (ticks.test(word)) return 'here';
  if (blanks.test(word)) return null;
  const plain = folded(word);
  return plain === '' ? undefined : said.get(plain);
};

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.trim());

/** A column of a spreadsheet ends in an empty line. */
const linesOf = (text: string): string[] => text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');

/** Those on the sheet, and the same ready to be found. */
const sheetOf = (people: readonly OnSheet[]) => ({
  people,
  ready: findables(
    people.map(({ personId, name, alsoKnownAs }) => ({
      personId,
      preferredName: name,
      ...(alsoKnownAs !== undefined && { alsoKnownAs }),
    })),
  ),
});
type Sheet = ReturnType<typeof sheetOf>;

type Found = { personId: PersonId } | Extract<NotUnderstood, 'nobody' | 'several'>;

/** Who is meant by a name: written as on the sheet, with the place after it, or any part of it that fits one only. */
const whoIs = (text: string, { people, ready }: Sheet): Found => {
  const wanted = folded(text);
  if (wanted === '') return 'nobody';
  const spelt = (each: OnSheet) => [each.name, `${each.name} ${each.place ?? ''}`, each.alsoKnownAs ?? ''];
  const exact = people.filter((each) => spelt(each).some((name) => folded(name) === wanted));
  const [only] = exact;
  if (only && exact.length === 1) return only;
  if (exact.length > 1) return 'several';
  const { found, isGuess } = find(text, ready);
  const [first] = isGuess ? [] : found;
  if (!first) return 'nobody';
  return found.length === 1 ? first : 'several';
};

/** `12 h`, `12. Ann Pickering h`: the number of the line on the sheet, before the rest. */
const numbered = /^(\d{1,4})[.):]?\s+(\S.*)$/su;

/** A line in words: `Ann Pickering`, `Ann Pickering: apologies`, `Ann Pickering ✓`. */
const splitWords = (words: string): { name: string; mark: string }[] => [
  { name: words, mark: 'here' },
  ...[/^(.*\S)\s*[,;:–—=]\s*([^,;:–—=]*)$/u, /^(.*\S)\s+(\S+)$/u].flatMap((shape) => {
    const [, name = '', mark = ''] = shape.exec(words) ?? [];
    return name !== '' && saidMark(mark) !== undefined ? [{ name, mark }] : [];
  }),
];

type Read = { personId: PersonId; mark: MarkWord | null } | NotUnderstood;

const readNamed = (line: string, sheet: Sheet): Read => {
  const cells = cellsOf(line);
  const [, number, rest] = numbered.exec(cells.join('\t').replace(/^(\d{1,4})\t/, '$1 ')) ?? [];
  const ofLine = number === undefined ? undefined : sheet.people[Number(number) - 1];
  const [words = '', ...columns] = cellsOf(rest ?? line);
  const alone = saidMark(words);
  if (rest !== undefined && columns.length === 0 && alone !== undefined) {
    return ofLine ? { personId: ofLine.personId, mark: alone } : 'no-more-names';
  }
  // A mark alone names nobody, whoever's name begins with that letter.
  if (columns.length === 0 && alone !== undefined) return 'nobody';
  const ways =
    columns.length > 0
      ? [{ name: words, mark: columns.find((cell) => cell !== '') ?? '' }]
      : splitWords(words);
  let problem: NotUnderstood = 'nobody';
  for (const { name, mark } of ways) {
    const who = whoIs(name, sheet);
    if (typeof who === 'string') {
      if (who === 'several') problem = who;
      continue;
    }
    const meant = saidMark(mark);
    return meant === undefined ? 'no-such-mark' : { personId: who.personId, mark: meant };
  }
  return problem;
};

/** Most lines are nothing but a mark: a word among them is a slip, and not the name of somebody. */
const isColumnOfMarks = (lines: readonly string[]): boolean => {
  const written = lines.filter((line) => line.trim() !== '');
  const marks = written.filter((line) => saidMark(line) !== undefined);
  return !lines.some((line) => line.trim().includes('\t')) && marks.length * 2 > written.length;
};

/**
 * Reads what was pasted from a paper register that somebody typed: a column of marks in the order of the sheet, from the
 * given line on, or lines with a name or a number and a mark. A name without one was here. What says nothing leaves a
 * mark as it is. Nothing is guessed: a name that fits nobody, or several, is handed back with its line.
 */
export const readPastedMarks = (text: string, people: readonly OnSheet[], from = 0): PastedMarks => {
  const lines = linesOf(text);
  const sheet = sheetOf(people);
  const marks = new Map<PersonId, MarkWord>();
  const notUnderstood: PastedMarks['notUnderstood'] = [];
  const inPlace = (line: string, index: number): Read => {
    const mark = saidMark(line);
    const person = people[from + index];
    if (!person) return 'no-more-names';
    return mark === undefined ? 'no-such-mark' : { personId: person.personId, mark };
  };
  const isColumn = isColumnOfMarks(lines);
  lines.forEach((line, index) => {
    if (blanks.test(line.trim())) return;
    const read = isColumn ? inPlace(line, index) : readNamed(line, sheet);
    if (typeof read === 'string') notUnderstood.push({ line: index + 1, text: line.trim(), because: read });
    else if (read.mark !== null) marks.set(read.personId, read.mark);
  });
  return { marks: [...marks].map(([personId, mark]) => ({ personId, mark })), notUnderstood };
};
