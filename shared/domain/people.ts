import { Consent } from './consents.ts';
import { Day } from './dates.ts';
import { GroupId, PersonId } from './ids.ts';
import { Email, folded, Name, Place, Telephone } from './text.ts';
import { z } from '#shared/z.ts';

/** That a person belongs to a group, as a regular. A referral never makes or ends it (DOMAIN 3, rule 1). */
export const Belonging = z.strictObject({
  groupId: GroupId,
  sinceOn: Day,
  untilOn: Day.optional(),
});
export type Belonging = z.infer<typeof Belonging>;

export const Person = z.strictObject({
  id: PersonId,
  preferredName: Name,
  surname: Name.optional(),
  /** What else people call them: a short name, or the one they had before. */
  alsoKnownAs: Name.optional(),
  /** Where they live or come from, in a word or two: tells two people of one name apart. */
  place: Place.optional(),
  telephone: Telephone.optional(),
  email: Email.optional(),
  isReachedThroughLinkWorker: z.boolean(),
  belongings: z.array(Belonging).max(200),
  consents: z.array(Consent).max(500),
  /** Came in as a first name at the door; the rest is to be written down when there is time. */
  isToFinish: z.boolean(),
  addedOn: Day,
});
export type Person = z.infer<typeof Person>;

export const fullName = (person: Pick<Person, 'preferredName' | 'surname'>): string =>
  person.surname ? `${person.preferredName} ${person.surname}` : person.preferredName;

/** More parts than any name has; without an end, a name of single letters would not fit into a return. */
const mostInitials = 20;

/**
 * Initials as a return shows them when the referrer gave no reference: `D.H.`, one letter or digit for each part of the
 * name. Empty for a name that has neither.
 */
export const initials = (person: Pick<Person, 'preferredName' | 'surname'>): string =>
  fullName(person)
    .split(/[\s-]+/)
    .flatMap((part) => /\p{L}|\p{N}/u.exec(part)?.[0] ?? [])
    .slice(0, mostInitials)
    .map((letter) => `${letter.toLocaleUpperCase('en-GB')}.`)
    .join('');

/** Whether the person is a regular of the group on that day. */
export const belongsOn = (person: Person, groupId: GroupId, day: Day): boolean =>
  person.belongings.some(
    (each) => each.groupId === groupId && each.sinceOn <= day && (!each.untilOn || day < each.untilOn),
  );

/** The belongings after the person joins the group on that day; the same list when they belong already. */
export const joined = (person: Person, groupId: GroupId, day: Day): Belonging[] =>
  person.belongings.some((each) => each.groupId === groupId && !each.untilOn)
    ? person.belongings
    : [...person.belongings, { groupId, sinceOn: day }];

/** The belongings after the person has left the group on that day. A stay that never began is dropped. */
export const left = (person: Person, groupId: GroupId, day: Day): Belonging[] =>
  person.belongings.flatMap((each) => {
    if (each.groupId !== groupId || each.untilOn) return [each];
    return each.sinceOn < day ? [{ ...each, untilOn: day }] : [];
  });

/** What tells apart two people whose names read the same: where they are from, or since when we know them. */
export type SecondFact = { kind: 'place'; place: string } | { kind: 'known-since'; on: Day };

/** Those of whom the same is written, accents and capitals aside. */
const sharing = (people: readonly Person[], written: (person: Person) => string): Person[][] =>
  [...Map.groupBy(people, (person) => folded(written(person))).values()].filter((each) => each.length > 1);

/**
 * The second fact for each person in the list who shares a name with another in it (EXPERIENCE, rule 7). Who shares a
 * first name shows where they are from, if that is known; who shares the full name always shows something, and a
 * place only where no other of that name is from there too.
 */
export const secondFacts = (people: readonly Person[]): Map<PersonId, SecondFact> => {
  const facts = new Map<PersonId, SecondFact>();
  for (const { id, place } of sharing(people, ({ preferredName }) => preferredName).flat()) {
    if (place !== undefined) facts.set(id, { kind: 'place', place });
  }
  for (const ofOneName of sharing(people, fullName)) {
    const neighbours = new Set(sharing(ofOneName, ({ place = '' }) => place).flat());
    for (const person of ofOneName) {
      if (person.place === undefined || neighbours.has(person)) {
        facts.set(person.id, { kind: 'known-since', on: person.addedOn });
      }
    }
  }
  return facts;
};

/** By first name, then surname, then age in our books: the order of every list of people. */
export const byName = (one: Person, other: Person): number =>
  collator.compare(one.preferredName, other.preferredName) ||
  collator.compare(one.surname ?? '', other.surname ?? '') ||
  (one.id < other.id ? -1 : 1);

const collator = new Intl.Collator('en-GB', { sensitivity: 'base' });
