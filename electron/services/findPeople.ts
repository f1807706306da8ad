import type { QueryHandlers, ReadingDesk } from './desk.ts';
import { groupBrief, personBrief, records, summariesByGroup } from './looking.ts';
import type { Day } from '#shared/domain/dates.ts';
import { find } from '#shared/domain/finding.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { byName, type Person, type SecondFact, secondFacts } from '#shared/domain/people.ts';
import { visitsOf } from '#shared/domain/registerSummary.ts';
import { groups, people } from '#shared/domain/shelves.ts';

/** The people we know, by name, with what tells those of one name apart. */
interface Known {
  of: readonly Person[];
  byName: readonly Person[];
  facts: ReadonlyMap<PersonId, SecondFact>;
}

let last: Known = { of: [], byName: [], facts: new Map() };

/**
 * Puts people in order once, not at every key that is pressed. A record never changes, a new one takes its place, so
 * the same records are the same people.
 */
const inOrder = (of: readonly Person[]): Known => {
  const isSame = of.length === last.of.length && of.every((person, at) => person === last.of[at]);
  if (!isSame) last = { of, byName: of.toSorted(byName), facts: secondFacts(of) };
  return last;
};

const lastDays = async (desk: ReadingDesk, all: readonly Group[]) => {
  const summaries = await summariesByGroup(
    desk,
    all.map((group) => group.id),
  );
  return (personId: PersonId): Day | undefined =>
    [...summaries.values()]
      .map((years) => visitsOf(years, personId)?.lastOn)
      .reduce((latest, day) => (day && (!latest || day > latest) ? day : latest), undefined);
};

export const findPeople: QueryHandlers['people.find'] = async ({ text, limit, isToFinish }, desk) => {
  const known = await desk.store.read(['people', 'groups'], (view) => ({
    people: inOrder(records(view, people)),
    groups: records(view, groups),
  }));
  const lastCameOn = await lastDays(desk, known.groups);
  const among = known.people.byName.filter(
    (person) => isToFinish === undefined || person.isToFinish === isToFinish,
  );
  const { found, isGuess } = find(text, among);
  return {
    people: found.slice(0, limit).map((person) => {
      const lastOn = lastCameOn(person.id);
      return {
        ...personBrief(person, known.people.facts),
        isToFinish: person.isToFinish,
        regularAt: person.belongings.flatMap(({ groupId, untilOn }) =>
          untilOn ? [] : known.groups.filter((group) => group.id === groupId).map(groupBrief),
        ),
        ...(lastOn && { lastCameOn: lastOn }),
      };
    }),
    count: found.length,
    isGuess,
    known: known.people.of.length,
    toFinish: known.people.of.filter((person) => person.isToFinish).length,
  };
};
