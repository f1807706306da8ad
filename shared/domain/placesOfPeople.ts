import { addDays, type Day } from './dates.ts';
import type { RecordPlace } from './erasures.ts';
import { somebody } from './leftOut.ts';
import type { Person } from './people.ts';
import { endedByErasing, type Referral } from './referrals.ts';
import { splitMarkKey } from './register.ts';
import { withoutPerson } from './erasedReturns.ts';
import type { SentReturn } from './returns.ts';
import { type Holder, personOf, type Turn } from './rota.ts';
import { dayOfSlot, type Slot } from './sessions.ts';
import type { plainSchemas, registerSchemas, sentFileSchemas } from './shelves.ts';
import type { z } from '#shared/z.ts';

interface Leaving {
  personId: string;
  on: Day;
  /** Of the record. */
  id: string;
}

/** How a kind of record tells of people. */
export interface PlaceOfPeople<R> {
  /** Whom the record tells of, by their ids. */
  tellsOf(record: R, id: string): readonly string[];
  /** What stays of a record about them; null: nothing does. Done twice it changes nothing more. */
  without(record: R, leaving: Leaving): R | null;
}

/** What is left of somebody: since when they were there and where they belonged, so that every count stays as it was. */
const nobodyNow = (person: Person, { on }: Leaving): Person => {
  // They belonged on that day still: its register is counted as before.
  const untilOn = person.diedOn ?? addDays(on, 1);
  return {
    id: person.id,
    preferredName: somebody,
    isReachedThroughLinkWorker: false,
    belongings: person.belongings.flatMap((each) => {
      if (each.untilOn !== undefined) return [each];
      return each.sinceOn < untilOn ? [{ ...each, untilOn }] : [];
    }),
    ...(person.diedOn !== undefined && { diedOn: person.diedOn }),
    erasedOn: person.erasedOn ?? on,
    consents: [],
    isToFinish: false,
    addedOn: person.addedOn,
  };
};

const ofMarks = {
  tellsOf: (_: unknown, key: string) => [splitMarkKey(key).personId],
  // The mark is nobody's once its person has no name, and without it a register would count one fewer.
  without: <R>(mark: R): R => mark,
};

type Shelves = {
  [Name in keyof typeof plainSchemas]: z.infer<(typeof plainSchemas)[Name]>;
} & { [Name in keyof typeof registerSchemas]: z.infer<(typeof registerSchemas)[Name]> } & {
  [Name in keyof typeof sentFileSchemas]: z.infer<(typeof sentFileSchemas)[Name]>;
};

/**
 * THE list of places where a person may occur: every shelf there is, and what stays of its records when somebody is
 * erased. A new shelf does not compile before it is here; `nobody`: nothing on it is tied to a person.
 */
export const placesOfPeople: { [Name in keyof Shelves]: PlaceOfPeople<Shelves[Name]> | 'nobody' } = {
  'people/people': { tellsOf: ({ id }) => [id], without: nobodyNow },
  'referrals/referrals': {
    tellsOf: ({ personId }) => [personId],
    without: (referral: Referral, { on }) => endedByErasing(referral, on),
  },
  'returns/sent': {
    tellsOf: ({ referrals }) => referrals.map(({ personId }) => personId),
    without: (sent: SentReturn, { personId }) => withoutPerson(sent, personId),
  },
  'rotas/usual': {
    tellsOf: (holder: Holder) => [personOf(holder) ?? []].flat(),
    without: () => null,
  },
  'wellbeing/said': { tellsOf: ({ personId }) => [personId], without: () => null },
  turns: {
    tellsOf: (turn: Turn) => [personOf(turn) ?? []].flat(),
    // Who had a turn on a day that is over stays, without a name; nobody has those to come.
    without: (turn: Turn, { on, id }) => (dayOfSlot(id.slice(0, 10) as Slot) < on ? turn : null),
  },
  marks: ofMarks,
  corrections: ofMarks,
  // A file that was sent goes with the return it belongs to (`erasing.ts`).
  files: 'nobody',
  sessions: 'nobody',
  'groups/groups': 'nobody',
  'link-workers/link-workers': 'nobody',
  'other-groups/other-groups': 'nobody',
  'rotas/roles': 'nobody',
  // Numbers that no person is in; the answers of somebody who is erased are not there any more.
  'summaries/given': 'nobody',
  // In words alone, tied to nobody: it outlives them, until it is deleted itself.
  'concerns/concerns': 'nobody',
  'settings/settings': 'nobody',
  'settings/place': 'nobody',
};

/** How the records of a shelf tell of people; undefined where they do not. */
export const placeOfPeople = ({
  document,
  shelf,
}: Pick<RecordPlace, 'document' | 'shelf'>): PlaceOfPeople<unknown> | undefined => {
  const name = /^(registers|sent-files)\//.test(document) ? shelf : `${document}/${shelf}`;
  const place = Object.hasOwn(placesOfPeople, name)
    ? placesOfPeople[name as keyof typeof placesOfPeople]
    : undefined;
  // The shelf says of which kind its records are.
  return place === 'nobody' ? undefined : place;
};
