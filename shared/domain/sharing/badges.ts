import type { Day } from '../dates.ts';
import type { Group } from '../groups.ts';
import type { Person } from '../people.ts';
import { approve, type Approved } from './approved.ts';

export interface BadgesContent {
  group: string;
  /** What each likes to be called, and nothing besides: nobody can see who is new, or who was sent by whom. */
  names: readonly string[];
}

/** Name badges that may leave; only `shareBadges` makes them. */
export type ShareableBadges = Approved<'badges', BadgesContent>;

/** Decides what stands on name badges: for everybody the same, what they like to be called (DOMAIN 4, discreet). */
export const shareBadges = (of: { group: Group; people: readonly Person[]; today: Day }): ShareableBadges =>
  approve(
    'badges',
    { group: of.group.name, names: of.people.map(({ preferredName }) => preferredName) },
    { to: 'those-who-come', madeOn: of.today, under: [] },
  );
