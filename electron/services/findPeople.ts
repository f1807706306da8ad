import type { QueryHandlers, ReadingDesk } from './desk.ts';
import { groupBrief, personBrief, records, summariesByGroup } from './looking.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { byName, fullName, type Person, secondFacts } from '#shared/domain/people.ts';
import { visitsOf } from '#shared/domain/registerSummary.ts';
import { groups, people } from '#shared/domain/shelves.ts';
import { folded } from '#shared/domain/text.ts';

const digits = (text: string): string => text.replace(/\D/g, '');

/**
 * Whether every part of what was typed stands anywhere in the name, or all of it in the telephone number. Signs that
 * fold to nothing are looked for as they are: a lone flower is in few names, not in everybody's.
 */
const fitting = (text: string): ((person: Person) => boolean) => {
  const typed = text.trim();
  const parts = folded(typed).split(' ');
  const number = /^[\d\s+()-]+$/.test(typed) ? digits(typed) : '';
  return (person) => {
    if (parts[0] === '') return fullName(person).includes(typed);
    const name = folded(fullName(person));
    if (parts.every((part) => name.includes(part))) return true;
    return number.length >= 3 && person.telephone !== undefined && digits(person.telephone).includes(number);
  };
};

const lastDays = async (desk: ReadingDesk, all: readonly Group[]) => {
  const summaries = await summariesByGroup(
    desk,
    all.map((group) => group.id),
  );
  return (personId: PersonId): Day | undefined =>
    [...summaries.values()]
      .map((years) => visitsOf(years, personId)?.lastOn)
      .reduce((last, day) => (day && (!last || day > last) ? day : last), undefined);
};

export const findPeople: QueryHandlers['people.find'] = async ({ text, limit, isToFinish }, desk) => {
  const known = await desk.store.read(['people', 'groups'], (view) => ({
    people: records(view, people),
    groups: records(view, groups),
  }));
  const lastCameOn = await lastDays(desk, known.groups);
  const fits = fitting(text);
  const found = known.people
    .filter((person) => (isToFinish === undefined || person.isToFinish === isToFinish) && fits(person))
    .sort(byName);
  const facts = secondFacts(known.people);
  return {
    people: found.slice(0, limit).map((person) => {
      const lastOn = lastCameOn(person.id);
      return {
        ...personBrief(person, facts),
        isToFinish: person.isToFinish,
        regularAt: person.belongings.flatMap(({ groupId, untilOn }) =>
          untilOn ? [] : known.groups.filter((group) => group.id === groupId).map(groupBrief),
        ),
        ...(lastOn && { lastCameOn: lastOn }),
      };
    }),
    count: found.length,
    known: known.people.length,
    toFinish: known.people.filter((person) => person.isToFinish).length,
  };
};
