import type { View } from '../store/store.ts';
import type { ReadingDesk } from './desk.ts';
import { remembering } from './remembering.ts';
import type { GroupBrief, LinkWorkerBrief, PersonBrief } from '#shared/contract/parts.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import type { Shelf } from '#shared/domain/library.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { fullName, type Person, type SecondFact, secondFacts } from '#shared/domain/people.ts';
import type { RegisterSummary } from '#shared/domain/registerSummary.ts';
import { people, registersOf } from '#shared/domain/shelves.ts';
import type { z } from '#shared/z.ts';

/** The record, or `not-found` naming the kind of thing that is not there. */
export const need = <R>(view: View, shelf: Shelf<R>, id: string): R => {
  const record = view.get(shelf, id);
  if (record === undefined) throw new AppError('not-found', { kind: shelf.shelf });
  return record;
};

export const records = <R>(view: View, shelf: Shelf<R>): R[] => view.list(shelf).map(([, record]) => record);

export const personBrief = (
  person: Person,
  facts: ReadonlyMap<PersonId, SecondFact>,
): z.infer<typeof PersonBrief> => {
  const secondFact = facts.get(person.id);
  return {
    personId: person.id,
    preferredName: person.preferredName,
    name: fullName(person),
    ...(person.alsoKnownAs !== undefined && { alsoKnownAs: person.alsoKnownAs }),
    ...(secondFact && { secondFact }),
  };
};

const remembered = remembering(secondFacts);

/** What tells people of one name apart, among all we know. */
export const factsOfAll = (view: View): ReadonlyMap<PersonId, SecondFact> =>
  remembered(records(view, people));

/** Briefs of any of the people we know, with a second fact wherever two share a name. */
export const personBriefs = (view: View): ((personId: PersonId) => z.infer<typeof PersonBrief>) => {
  const facts = factsOfAll(view);
  return (personId) => personBrief(need(view, people, personId), facts);
};

export const groupBrief = (group: Group): z.infer<typeof GroupBrief> => ({
  groupId: group.id,
  name: group.name,
});

export const linkWorkerBrief = (linkWorker: LinkWorker): z.infer<typeof LinkWorkerBrief> => ({
  linkWorkerId: linkWorker.id,
  name: linkWorker.name,
  ...(linkWorker.organisation !== undefined && { organisation: linkWorker.organisation }),
});

/** The summaries of all years of a group's registers. */
export const summariesOf = async (desk: ReadingDesk, groupId: GroupId): Promise<RegisterSummary[]> => [
  ...((await desk.store.summaries(registersOf(groupId))).values() as Iterable<RegisterSummary>),
];

/** The same for several groups at once. */
export const summariesByGroup = async (
  desk: ReadingDesk,
  groupIds: Iterable<GroupId>,
): Promise<Map<GroupId, RegisterSummary[]>> =>
  new Map(
    await Promise.all(
      [...new Set(groupIds)].map(async (groupId) => [groupId, await summariesOf(desk, groupId)] as const),
    ),
  );

/** A record without the fields that say nothing, so that what is kept is what was said. */
export const withoutGaps = <R extends object>(record: R): R =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as R;
