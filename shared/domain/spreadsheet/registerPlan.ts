import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import { folded } from '../text.ts';
import type { ReadRow } from './entries.ts';
import { matching } from './matching.ts';
import type { Like, PlannedRow } from './plan.ts';

type Candidate = Pick<Person, 'preferredName' | 'surname' | 'alsoKnownAs'> & { like: Like };

const oneName = (text: string): string => folded(text);

/**
 * Plans who the names down an old register are: the one person of that name, somebody new, or a question. A first name
 * alone is a question even where only one person has it, unless nothing else is known of that person either. `known`
 * says of some rows who it is: nothing is found out about them.
 */
export const planNames = (
  read: readonly ReadRow[],
  people: readonly Person[],
  known: ReadonlyMap<number, PersonId> = new Map(),
): PlannedRow[] => {
  const ids = new Set(people.map(({ id }) => id));
  const all = matching<Candidate>();
  const byFirst = new Map<string, Person[]>();
  for (const person of people) {
    const { preferredName, surname, alsoKnownAs, id } = person;
    all.add({
      preferredName,
      ...(surname !== undefined && { surname }),
      ...(alsoKnownAs !== undefined && { alsoKnownAs }),
      like: { kind: 'person', personId: id },
    });
    for (const name of new Set([preferredName, alsoKnownAs ?? preferredName].map(oneName))) {
      byFirst.set(name, [...(byFirst.get(name) ?? []), person]);
    }
  }
  return read.map((one): PlannedRow => {
    const { row, notes } = one;
    if (!('entry' in one)) return { row, notes, kind: 'skip', because: one.because, text: one.text };
    const { entry } = one;
    const rest = { row, notes, entry, fills: [], differs: [] };
    const personId = known.get(row);
    if (personId !== undefined && ids.has(personId)) {
      return { ...rest, kind: 'same', like: { kind: 'person', personId } };
    }
    // Only names stand here: a number beside one tells of nobody else.
    const { preferredName, surname, alsoKnownAs } = entry;
    const found = all.find({ preferredName, surname, alsoKnownAs });
    const firsts = surname === undefined ? (byFirst.get(oneName(preferredName)) ?? []) : [];
    const [first] = firsts;
    if (found?.likeness === 'same-name' && !found.isSeveral && firsts.length < 2) {
      if (found.one.like.kind === 'row')
        return { ...rest, kind: 'ask', because: 'same-name', like: found.one.like };
      return { ...rest, kind: 'same', like: found.one.like };
    }
    if (found) {
      const because = found.isSeveral
        ? 'several'
        : found.likeness === 'near-name'
          ? 'near-name'
          : 'same-name';
      return { ...rest, kind: 'ask', because, like: found.one.like };
    }
    if (first) {
      const because = firsts.length > 1 ? 'several' : 'first-name';
      return { ...rest, kind: 'ask', because, like: { kind: 'person', personId: first.id } };
    }
    if (one.isUnsure && surname !== undefined) return { ...rest, kind: 'ask', because: 'unsure' };
    all.add({ preferredName, ...(surname !== undefined && { surname }), like: { kind: 'row', row } });
    return { row, notes, kind: 'add', entry };
  });
};
