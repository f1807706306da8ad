import type { QueryHandlers } from './desk.ts';
import { factsOfAll, groupBrief, personBrief, records } from './looking.ts';
import { remembering } from './remembering.ts';
import type { Day } from '#shared/domain/dates.ts';
import { find, type Findables, findables } from '#shared/domain/finding.ts';
import { byName, type Person } from '#shared/domain/people.ts';
import type { RegisterSummary } from '#shared/domain/registerSummary.ts';
import { groups, people, registers } from '#shared/domain/shelves.ts';

const byNames = remembering((all: readonly Person[]): Findables<Person> => findables(all.toSorted(byName)));

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
    people: records(view, people).filter(({ erasedOn }) => erasedOn === undefined),
    facts: factsOfAll(view),
    groups: records(view, groups),
  }));
  const lastCameOn = lastDays([...(await desk.store.summaries(registers)).values()] as RegisterSummary[]);
  const { found, isGuess } = find(text, byNames(all.people));
  const wanted = found.filter((person) => isToFinish === undefined || person.isToFinish === isToFinish);
  return {
    people: wanted.slice(0, limit).map((person) => {
      const lastOn = lastCameOn.get(person.id);
      return {
        ...personBrief(person, all.facts),
        isToFinish: person.isToFinish,
        regularAt: person.belongings.flatMap(({ groupId, untilOn }) =>
          untilOn ? [] : all.groups.filter((group) => group.id === groupId).map(groupBrief),
        ),
        ...(lastOn && { lastCameOn: lastOn }),
        ...(person.diedOn !== undefined && { hasDied: true as const }),
      };
    }),
    count: wanted.length,
    isGuess: isGuess && wanted.length > 0,
    known: all.people.length,
    toFinish: all.people.filter((person) => person.isToFinish).length,
  };
};
