import type { QueryHandlers, ReadingDesk } from './desk.ts';
import { groupBrief, personBrief, records, summariesByGroup } from './looking.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { byName, type Person, secondFacts } from '#shared/domain/people.ts';
import { visitsOf } from '#shared/domain/registerSummary.ts';
import { groups, people } from '#shared/domain/shelves.ts';
import { folded } from '#shared/domain/text.ts';

const digits = (text: string): string => text.replace(/\D/g, '');

/** Whether every part that was typed begins a word of the name or stands anywhere in it, or in the telephone number. */
const fits = (person: Person, parts: readonly string[], number: string): boolean => {
  const name = folded(`${person.preferredName} ${person.surname ?? ''}`);
  if (parts.every((part) => name.includes(part))) return true;
  return number.length >= 3 && person.telephone !== undefined && digits(person.telephone).includes(number);
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
  const parts = folded(text).split(' ');
  const number = /^[\d\s+()-]+$/.test(text) ? digits(text) : '';
  const found = known.people
    .filter(
      (person) =>
        (isToFinish === undefined || person.isToFinish === isToFinish) && fits(person, parts, number),
    )
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
