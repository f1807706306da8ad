import type { QueryHandlers } from './desk.ts';
import { groupBrief, personBrief, records } from './looking.ts';
import type { Day } from '#shared/domain/dates.ts';
import { find, type Findables, findables } from '#shared/domain/finding.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { byName, type Person, type SecondFact, secondFacts } from '#shared/domain/people.ts';
import type { RegisterSummary } from '#shared/domain/registerSummary.ts';
import { groups, people, registers } from '#shared/domain/shelves.ts';

/** The people we know, ready to be found by name, with what tells those of one name apart. */
interface Known {
  among: Findables<Person>;
  facts: ReadonlyMap<PersonId, SecondFact>;
  toFinish: number;
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

/**
 * Makes something of a list once, not at every key that is pressed. What the store holds never changes, something new
 * takes its place: so the same things are still the same.
 */
const remembering = <Thing, Made>(make: (things: readonly Thing[]) => Made) => {
  let last: { things: readonly Thing[]; made: Made } | undefined;
  return (things: readonly Thing[]): Made => {
    if (!last || !isSameList(things, last.things)) last = { things, made: make(things) };
    return last.made;
  };
};

const knownPeople = remembering((all: readonly Person[]): Known => ({
  among: findables(all.toSorted(byName)),
  facts: secondFacts(all),
  toFinish: all.filter((person) => person.isToFinish).length,
}));

/** The day on which each person came last, to whichever group. */
const lastDays = remembering((years: readonly RegisterSummary[]): ReadonlyMap<string, Day> => {
  const last = new Map<string, Day>();
  for (const { came } of years) {
    for (const [personId, [, , lastOn]] of Object.entries(came)) {
      const before = last.get(personId);
      if (before === undefined || lastOn > before) last.set(personId, lastOn);
    }
  }
  return last;
});

export const findPeople: QueryHandlers['people.find'] = async ({ text, limit, isToFinish }, desk) => {
  const all = await desk.store.read(['people', 'groups'], (view) => ({
    people: records(view, people),
    groups: records(view, groups),
  }));
  const lastCameOn = lastDays([...(await desk.store.summaries(registers)).values()] as RegisterSummary[]);
  const known = knownPeople(all.people);
  const { found, isGuess } = find(text, known.among);
  const wanted = found.filter((person) => isToFinish === undefined || person.isToFinish === isToFinish);
  return {
    people: wanted.slice(0, limit).map((person) => {
      const lastOn = lastCameOn.get(person.id);
      return {
        ...personBrief(person, known.facts),
        isToFinish: person.isToFinish,
        regularAt: person.belongings.flatMap(({ groupId, untilOn }) =>
          untilOn ? [] : all.groups.filter((group) => group.id === groupId).map(groupBrief),
        ),
        ...(lastOn && { lastCameOn: lastOn }),
      };
    }),
    count: wanted.length,
    isGuess: isGuess && wanted.length > 0,
    known: all.people.length,
    toFinish: known.toFinish,
  };
};
