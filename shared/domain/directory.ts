import type { Day, Time } from './dates.ts';
import type { GroupDetails } from './groupDetails.ts';
import type { GroupKind } from './groups.ts';
import type { GroupId } from './ids.ts';
import type { UsualTime } from './usualTimes.ts';

/** A date on which it is otherwise than the usual times say. Why it is stays with the group. */
export type DateChange = { day: Day } & (
  | { kind: 'off' }
  | { kind: 'moved' | 'added'; toOn: Day; startsAt: Time; endsAt: Time; place?: string }
  | { kind: 'elsewhere'; place: string }
);

/** A usual time while it holds, without the dates that it leaves out. */
export interface PublicTime extends Omit<UsualTime, 'notOn'> {
  firstOn: Day;
  lastOn?: Day;
}

/** What a group gives out about itself. */
export interface PublicGroup extends GroupDetails {
  /** By which a directory knows the group again. */
  groupId: GroupId;
  /** By which it knows who runs it: the same for all groups of the folder. */
  organisationKey: GroupId;
  organisation: string;
  name: string;
  kind: GroupKind;
  offers?: string;
  cannotOffer?: string;
  place?: string;
  whatToBring?: string;
  leaderName?: string;
  leaderTelephone?: string;
  /** Usual times that hold, and those that will. None: it meets by arrangement, or not any more. */
  times: readonly PublicTime[];
  /** It had usual times, and all of them are over. */
  isOver: boolean;
  /** In order of days, none before today. */
  changes: readonly DateChange[];
}

/** What a listing cannot say in a field of its own, or leaves out: for the leader to know. */
export const listingGaps = [
  'no-times',
  'months',
  'dates',
  'no-address',
  'no-place',
  'telephone',
  'no-telephone',
  'web-page',
  'email',
] as const;
export type ListingGap = (typeof listingGaps)[number];

/** Why a file is not read as a listing. */
export const listingRefusals = ['too-large', 'not-a-listing', 'nothing-in-it'] as const;
export type ListingRefusal = (typeof listingRefusals)[number];

/** What a listing can fill in of a group. */
export const listingFields = [
  'name',
  'kind',
  'offers',
  'place',
  'address',
  'times',
  'cost',
  'access',
  'webPage',
  'email',
] as const;
export type ListingField = (typeof listingFields)[number];
