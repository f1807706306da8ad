import { addMonths, type Day } from './dates.ts';
import type { Erasure } from './erasures.ts';
import type { GroupId, PersonId } from './ids.ts';
import type { KeepingTimes } from './keepingTimes.ts';
import { isKeptLonger } from './keptLonger.ts';
import type { Person } from './people.ts';
import { isSame } from './recordChanges.ts';
import { firstVisitOn, isOpen, lastStep, receivedOn, type Referral, withoutNotes } from './referrals.ts';

/** What deleting it erases: all about a person, or the notes of a story. */
export interface KeptTarget {
  what: Extract<Erasure['what'], 'person' | 'notes'>;
  id: string;
}

/** Something that has been kept long enough, and why it is asked about. */
export interface DueRecord {
  target: KeptTarget;
  /**
   * `ended`: the story has; `never-arrived`: nothing came of it; `not-seen`: nobody has seen the person for so long;
   * `never-seen`: the person was written down and never came.
   */
  why: 'ended' | 'never-arrived' | 'not-seen' | 'never-seen';
  personId: PersonId;
  /** Of the story, where it is about one. */
  groupId?: GroupId;
  /** The day it is counted from: of the ending, of the last word, of the last visit. */
  on: Day;
}

export interface Kept {
  people: Iterable<Person>;
  referrals: Iterable<Referral>;
  /** The last day on which somebody was here, by group. */
  lastCameOn: ReadonlyMap<PersonId, ReadonlyMap<GroupId, Day>>;
  /** Who usually does something at a group, whatever the registers say. */
  holders: ReadonlySet<PersonId>;
  times: KeepingTimes;
  today: Day;
}

const latest = (days: readonly Day[]): Day | undefined => days.toSorted().at(-1);

/** Whether the story holds more than its steps. */
const hasNotes = (referral: Referral): boolean => !isSame(withoutNotes(referral), referral);

/**
 * Since when nothing has come of the story: the day of the last word, or of the first visit that was arranged. Undefined
 * where they came, wait for a place, or are to come.
 */
const nothingSince = (story: Referral, cameOn: Day | undefined, today: Day): Day | undefined => {
  if (cameOn !== undefined && cameOn >= receivedOn(story)) return undefined;
  const { state, on } = lastStep(story);
  if (state === 'waiting-list') return undefined;
  const since = latest([on, firstVisitOn(story) ?? on]) ?? on;
  return since < today ? since : undefined;
};

/** What is due of one story: its notes, some time after its end or after nothing came of it. */
const dueOfStory = (story: Referral, { lastCameOn, times, today }: Kept): DueRecord[] => {
  if (isKeptLonger(story.keptLonger, today)) return [];
  const { id, personId, groupId } = story;
  const nothingOn = nothingSince(story, lastCameOn.get(personId)?.get(groupId), today);
  const ended = isOpen(story) ? undefined : lastStep(story).on;
  const on = nothingOn ?? ended;
  const months = nothingOn === undefined ? times.notes : times.neverArrived;
  if (on === undefined || addMonths(on, months) > today || !hasNotes(story)) return [];
  const why = nothingOn === undefined ? 'ended' : 'never-arrived';
  return [{ target: { what: 'notes', id }, why, personId, groupId, on }];
};

/** Whether all of the person may go: nobody has seen them for long, or all that we know of them came to nothing. */
const dueOfPerson = (person: Person, stories: readonly Referral[], kept: Kept): DueRecord | undefined => {
  const { lastCameOn, holders, times, today } = kept;
  const { id: personId } = person;
  if (isKeptLonger(person.keptLonger, today) || holders.has(personId)) return undefined;
  const target: KeptTarget = { what: 'person', id: personId };
  const came = lastCameOn.get(personId);
  const cameOn = latest([...(came?.values() ?? [])]);
  const heardOn = stories.map((story) => lastStep(story).on);
  const knownOn = latest([cameOn ?? person.addedOn, ...heardOn]) ?? person.addedOn;
  if (!stories.some(isOpen) && addMonths(knownOn, times.names) <= today)
    return cameOn === undefined
      ? { target, why: 'never-seen', personId, on: person.addedOn }
      : { target, why: 'not-seen', personId, on: cameOn };
  if (cameOn !== undefined || person.belongings.length > 0) return undefined;
  const nothing = stories.map((story) => nothingSince(story, undefined, today));
  const since = latest(nothing.flatMap((on) => on ?? []));
  const newest = stories.find((_story, at) => nothing[at] === since);
  if (newest === undefined || since === undefined || nothing.includes(undefined)) return undefined;
  const areKept = stories.some((story) => isKeptLonger(story.keptLonger, today));
  if (areKept || addMonths(since, times.neverArrived) > today) return undefined;
  return { target, why: 'never-arrived', personId, groupId: newest.groupId, on: since };
};

/**
 * What is to be looked at on that day, the oldest first (DOMAIN 6, "Keeping and deleting"): the notes of a story some time
 * after it ended; whoever was referred and never arrived; and whoever has not been here for long, so that the registers
 * keep a count and no name. Whoever still comes keeps their name: who came when is counted by it, over the years.
 * Nothing is deleted by this: it is only asked about.
 */
export const dueRecords = (kept: Kept): DueRecord[] => {
  const storiesOf = Map.groupBy(kept.referrals, ({ personId }) => personId);
  const due: DueRecord[] = [];
  for (const person of kept.people) {
    if (person.erasedOn !== undefined) continue;
    const stories = storiesOf.get(person.id) ?? [];
    const whole = dueOfPerson(person, stories, kept);
    due.push(...(whole ? [whole] : stories.flatMap((story) => dueOfStory(story, kept))));
  }
  return due.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
};
