import type { Day } from '../dates.ts';
import type { Group } from '../groups.ts';
import type { ListingContent, ListingRow, OtherGroup } from '../otherGroups.ts';
import type { Settings } from '../settings.ts';
import { approve, type Approved } from './approved.ts';

/** A sheet that may leave; only `shareListing` makes one. */
export type ShareableListing = Approved<'listing', ListingContent>;

/**
 * Decides what a sheet of groups tells: of ours what stands on a poster, with the leader to ring; of others what is in
 * the address book. For whom it was made it does not say, nor who comes to any of them.
 */
export const shareListing = (of: {
  ours: readonly { group: Group; nextDates: NonNullable<ListingRow['nextDates']> }[];
  others: readonly OtherGroup[];
  today: Day;
  settings: Settings;
}): ShareableListing => {
  const { leaderName, leaderTelephone } = of.settings;
  const leader = {
    ...(leaderName !== undefined && { leaderName }),
    ...(leaderTelephone !== undefined && { leaderTelephone }),
  };
  const ours = of.ours.map(({ group: { name, kind, place }, nextDates }) => ({
    name,
    kind,
    ...(place !== undefined && { place }),
    ...(leaderName !== undefined && { contact: leaderName }),
    ...(leaderTelephone !== undefined && { telephone: leaderTelephone }),
    nextDates: nextDates.map(({ day, startsAt, endsAt }) => ({ day, startsAt, endsAt })),
  }));
  const others = of.others.map(({ id: _id, ...row }) => row);
  const content: ListingContent = { rows: [...ours, ...others], ...leader };
  return approve('listing', content, { to: 'anyone', madeOn: of.today, under: [] });
};
