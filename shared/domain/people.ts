import { Consent } from './consents.ts';
import { Day } from './dates.ts';
import { GroupId, PersonId } from './ids.ts';
import { KeptLonger } from './keptLonger.ts';
import { QuietCall } from './quiet.ts';
import { Email, folded, line, Name, Place, Telephone } from './text.ts';
import { z } from '#shared/z.ts';

/** That a person belongs to a group, as a regular. A referral never makes or ends it (DOMAIN 3, rule 1). */
export const Belonging = z.strictObject({
  groupId: GroupId,
  sinceOn: Day,
  untilOn: Day.optional(),
});
export type Belonging = z.infer<typeof Belonging>;

/**
 * A time in which somebody stays away: ill, with family, on holiday. No reason is kept. Nothing in it counts as missed
 * (DOMAIN 3, rule 9).
 */
export const Pause = z.strictObject({
  fromOn: Day,
  /** The first day on which they are expected again; left out while nobody knows. */
  untilOn: Day.optional(),
});
export type Pause = z.infer<typeof Pause>;

/** What makes coming easier. Words for a need, never for an illness (DOMAIN 3). */
export const accessNeeds = [
  'step-free',
  'seat-near-door',
  'hearing',
  'sight',
  'language',
  'interpreter',
  'allergies',
] as const;

/** When somebody likes to be called. */
export const GoodTimes = line(200);

/** What is good to know before somebody comes, beside their story. All of it can wait, and none is ever demanded. */
export const comfortShape = {
  /** How the name is said: "Shiv-AWN". */
  pronunciation: Name.optional(),
  goodTimes: GoodTimes.optional(),
  accessNeeds: z.array(z.enum(accessNeeds)).max(accessNeeds.length).optional(),
  accessNote: line(400).optional(),
  emergencyName: Name.optional(),
  emergencyTelephone: Telephone.optional(),
} as const;

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
  ...comfortShape,
  belongings: z.array(Belonging).max(200),
  /** What came of calls when they had not been seen. */
  quietCalls: z.array(QuietCall).max(500).optional(),
  /** In the order in which they were said. */
  pauses: z.array(Pause).max(200).optional(),
  /** From this day on nobody expects them any more, and nothing asks about them. */
  diedOn: Day.optional(),
  /** All that was held about them was erased on that day: what is left is nobody's, and keeps the counts true. */
  erasedOn: Day.optional(),
  /** They may go, and are kept for longer all the same. */
  keptLonger: KeptLonger.optional(),
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

/** Whether nobody expects the person any more on that day: they have died, as far as we know, or were erased. */
export const hasGoneBy = ({ diedOn, erasedOn }: Pick<Person, 'diedOn' | 'erasedOn'>, day: Day): boolean =>
  (diedOn !== undefined && diedOn <= day) || (erasedOn !== undefined && erasedOn <= day);

/**
 * Whether the person is paused on that day. Who comes to the group during a pause is back: `lastCameOn` is the last day
 * before it on which they were marked here, if they ever were.
 */
export const isPausedOn = (person: Person, day: Day, lastCameOn?: Day): boolean =>
  person.pauses?.some(
    ({ fromOn, untilOn }) =>
      fromOn <= day &&
      (untilOn === undefined || day < untilOn) &&
      !(lastCameOn !== undefined && lastCameOn >= fromOn && lastCameOn < day),
  ) ?? false;

/** The pause that is on, or still to come; of several the one said last. */
export const pauseAhead = (person: Person, today: Day): Pause | undefined =>
  person.pauses?.findLast(({ untilOn }) => untilOn === undefined || untilOn > today);

/** The pauses after another is said. Those that are over stay; one that is on, or to come, gives way to it. */
export const withPause = (person: Person, pause: Pause, today: Day): Pause[] => [
  ...(person.pauses ?? []).filter(({ untilOn }) => untilOn !== undefined && untilOn <= today),
  pause,
];

/** The pauses after somebody is back: one that is on ends today, one to come is dropped. */
export const withoutPause = (person: Person, today: Day): Pause[] =>
  (person.pauses ?? []).flatMap((pause) => {
    if (pause.untilOn !== undefined && pause.untilOn <= today) return [pause];
    return pause.fromOn < today ? [{ ...pause, untilOn: today }] : [];
  });

/** Whether the person is a regular of the group on that day. */
export const belongsOn = (person: Person, groupId: GroupId, day: Day): boolean =>
  !(person.diedOn !== undefined && person.diedOn <= day) &&
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
