import type { GroupKey } from './groups.ts';
import type { PersonKey } from './people.ts';

/** What the registers say of somebody who is no regular yet: meetings ago, 1 being the last before today. */
export interface SampleVisits {
  person: PersonKey;
  group: GroupKey;
  here: readonly number[];
  apologies?: readonly number[];
  didNotCome?: readonly number[];
  isWalkIn?: true;
}

export const sampleVisits: readonly SampleVisits[] = [
  { person: 'lenaKowalska', group: 'knitting', here: [6, 5, 4, 2, 1], apologies: [3] },
  { person: 'rosaMendes', group: 'knitting', here: [4, 3, 2, 1] },
  { person: 'kenAdeyemi', group: 'knitting', here: [10, 9, 8, 6, 5, 4] },
  { person: 'olwen', group: 'knitting', here: [3], isWalkIn: true },
  { person: 'arthurBell', group: 'strollers', here: [5, 4, 3], didNotCome: [2, 1] },
  { person: 'ivyMarsh', group: 'strollers', here: [5, 4, 3], apologies: [2] },
  { person: 'kofiAsanteBoadi', group: 'strollers', here: [3, 2, 1] },
  { person: 'piotrMazurek', group: 'strollers', here: [], didNotCome: [1] },
  { person: 'manjitSahota', group: 'allotment', here: [1] },
  { person: 'leonorPinheiro', group: 'allotment', here: [9, 8], didNotCome: [7] },
];

interface SampleWord {
  note?: string;
  cancelledBecause?: string;
}

/** What was written under a session, by meetings ago. Never a word about who was referred, or anybody's health. */
export const sampleWords: Readonly<Record<GroupKey, Readonly<Record<number, SampleWord>>>> = {
  knitting: {
    1: { note: 'Blanket squares for the baby unit are finished. Beryl brought lemon cake.' },
    4: { note: 'Farida showed us cable stitch. More 4 mm needles wanted.' },
    7: { cancelledBecause: 'The hall boiler broke' },
    10: { note: 'Counted the wool: plenty of green, hardly any white.' },
  },
  strollers: {
    2: { note: 'Round by the canal. The stile at the lock is slippery.' },
    6: { note: 'Heard two woodpeckers. Tea at the chapel afterwards.' },
  },
  allotment: {
    1: { note: 'Compost bin turned. Łukasz lent us his long fork.' },
    5: { note: 'A visit from the seed library: twelve packets to try.' },
  },
};
