import type { Day, Month } from './dates.ts';
import type { ListingRow } from './otherGroups.ts';
import type { DeclineReason, Ending } from './referrals.ts';

/** What a message says of one moment, and nothing besides: the table of DOMAIN 6. */
export type MomentFact =
  | { about: 'waiting-list'; expectedMonth?: Month }
  | { about: 'accepted' | 'withdrawn' }
  | { about: 'first-visit-arranged'; firstVisitOn?: Day }
  | { about: 'arrived'; on: Day }
  /** `rang`: whether we rang since; left out when nobody said. */
  | { about: 'missed'; on: Day; rang?: boolean }
  | { about: 'settled'; visits: number }
  | { about: 'quiet'; lastCameOn?: Day; rang?: boolean }
  | { about: 'limit-reached'; sessions?: number; untilOn?: Day }
  | { about: 'declined'; reason?: DeclineReason }
  | { about: 'ended'; ending?: Ending };

/** Moments at which another group may be of use. */
const offersInstead: ReadonlySet<Ending> = new Set([
  'course-finished',
  'sessions-used-up',
  'not-for-them',
  'moved-on',
  'circumstances-changed',
  'group-closed',
]);

/** Whether a message about it may go on with "they could try instead…" (DOMAIN 3, rule 2). */
export const mayOfferInstead = (fact: MomentFact): boolean =>
  fact.about === 'declined' ||
  (fact.about === 'ended' && fact.ending !== undefined && offersInstead.has(fact.ending));

/** What one message tells a link worker. */
export interface MessageContent {
  to: string;
  email?: string;
  group: string;
  leaderName?: string;
  leaderTelephone?: string;
  /** Of whom, and what; left out where it tells of nobody. */
  told?: { person: string; called: string; fact: MomentFact; instead: readonly ListingRow[] };
}
