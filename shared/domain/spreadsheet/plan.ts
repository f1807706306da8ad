import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import { folded } from '../text.ts';
import type { Entry, EntryNote, ReadRow, Unread } from './entries.ts';
import { type Likeness, matching } from './matching.ts';
import { z } from '#shared/z.ts';

/** What is to become of a row that is like somebody: a person decides. */
export const Decision = z.enum(['add', 'fill', 'replace', 'leave-out']);
export type Decision = z.infer<typeof Decision>;

/** The details that a row can fill in or change. */
export const entryFields = [
  'surname',
  'alsoKnownAs',
  'place',
  'telephone',
  'email',
  'regularAt',
  'mayTell',
  'mayRing',
] as const;
export type EntryField = (typeof entryFields)[number];

/** Whom a row is like: somebody we know, or an earlier row of the same file. */
export type Like = { kind: 'person'; personId: PersonId } | { kind: 'row'; row: number };

export const askedBecause = [
  'same-name',
  'other-number',
  'near-name',
  'same-number',
  'first-name',
  'several',
  'unsure',
] as const;
export type AskedBecause = (typeof askedBecause)[number];

export type PlannedRow = { row: number; notes: EntryNote[] } & (
  | { kind: 'add'; entry: Entry }
  /** Somebody known, or met in a row before: `fills` what was empty; `differs` stays as it is. */
  | { kind: 'change' | 'same'; entry: Entry; like: Like; fills: EntryField[]; differs: EntryField[] }
  /** A person has to say: nobody is added, and nothing changed, until they did. */
  | {
      kind: 'ask';
      entry: Entry;
      because: AskedBecause;
      like?: Like;
      fills: EntryField[];
      differs: EntryField[];
    }
  | { kind: 'skip'; because: Unread; text: string }
);

type Candidate = { like: Like; person?: Person; entry?: Entry } & Pick<
  Entry,
  'preferredName' | 'surname' | 'alsoKnownAs' | 'telephone' | 'email'
>;

const isOpenAt = (person: Person, groupId: string): boolean =>
  person.belongings.some((each) => each.groupId === groupId && !each.untilOn);

/** Which details of the entry are new to a person, and which say something else. */
const compared = (
  entry: Entry,
  of: { person?: Person; entry?: Entry },
): { fills: EntryField[]; differs: EntryField[] } => {
  const known: Partial<Entry> | Person = of.person ?? of.entry ?? {};
  if (of.person?.diedOn !== undefined) return { fills: [], differs: [] };
  const fills: EntryField[] = [];
  const differs: EntryField[] = [];
  for (const field of ['surname', 'alsoKnownAs', 'place', 'telephone', 'email'] as const) {
    const [next, now] = [entry[field], known[field]];
    if (next === undefined || (now !== undefined && isAlike(field, next, now))) continue;
    (now === undefined ? fills : differs).push(field);
  }
  const person = of.person;
  const isNewGroup = entry.regularAt.some((groupId) =>
    person ? !isOpenAt(person, groupId) : !(of.entry?.regularAt.includes(groupId) ?? false),
  );
  if (isNewGroup) fills.push('regularAt');
  if (entry.mayTell && !isAnswered(entry.mayTell.linkWorkerId, of)) fills.push('mayTell');
  const isRingAnswered =
    of.entry?.mayRing !== undefined || person?.consents.some(({ purpose }) => purpose === 'ring-me');
  if (entry.mayRing && !isRingAnswered) fills.push('mayRing');
  return { fills, differs };
};

/** What somebody has answered us stands, whatever a list says that was written some time. */
const isAnswered = (linkWorkerId: string, { person, entry }: { person?: Person; entry?: Entry }): boolean =>
  entry?.mayTell !== undefined ||
  (person?.consents.some(
    (each) => each.purpose === 'tell-link-worker' && each.linkWorkerId === linkWorkerId,
  ) ??
    false);

const isAlike = (field: EntryField, one: string, other: string): boolean =>
  field === 'telephone'
    ? one.replace(/\D/g, '').slice(-9) === other.replace(/\D/g, '').slice(-9)
    : folded(one) === folded(other);

/** Plans rows one after another: each is compared with everybody known, and with the rows before it. */
export interface Planning {
  know(person: Person): void;
  plan(row: ReadRow): PlannedRow;
}

export const planning = (): Planning => {
  const all = matching<Candidate>();
  return {
    know: (person) => all.add({ ...named(person), like: { kind: 'person', personId: person.id }, person }),
    plan: (read) => {
      const { row, notes } = read;
      if (!('entry' in read)) return { row, notes, kind: 'skip', because: read.because, text: read.text };
      const { entry } = read;
      const found = all.find(entry);
      if (!found && read.isUnsure)
        return { row, notes, kind: 'ask', entry, because: 'unsure', fills: [], differs: [] };
      if (!found || (found.one.like.kind === 'row' && found.likeness === 'other-number')) {
        all.add({ ...named(entry), like: { kind: 'row', row }, entry });
        return { row, notes, kind: 'add', entry };
      }
      const { like } = found.one;
      const { fills, differs } = compared(entry, found.one);
      if (found.likeness !== 'same' || found.isSeveral) {
        const because = found.isSeveral ? 'several' : (found.likeness as Exclude<Likeness, 'same'>);
        return { row, notes, kind: 'ask', entry, because, like, fills, differs };
      }
      return { row, notes, kind: fills.length > 0 ? 'change' : 'same', entry, like, fills, differs };
    },
  };
};

const named = ({ preferredName, surname, alsoKnownAs, telephone, email }: Person | Entry) => ({
  preferredName,
  ...(surname !== undefined && { surname }),
  ...(alsoKnownAs !== undefined && { alsoKnownAs }),
  ...(telephone !== undefined && { telephone }),
  ...(email !== undefined && { email }),
});
