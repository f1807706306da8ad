import { addressSaid, costSaid } from './facts.ts';
import type { ReadListing } from './useListing.ts';
import { timeWords, usualTimesWords } from '#renderer/words/usualTimes.ts';
import { t } from '#renderer/words/words.ts';
import type { AskedWith, OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';
import { type ListingField, listingFields } from '#shared/domain/directory.ts';

/** One thing that a listing says otherwise than we do. */
export interface ListingRow {
  field: ListingField;
  now: string | undefined;
  said: string;
}

type Known = OutputOf<'groups.get'>;
type Told = Omit<ReadListing, 'leftOut'>;

const saidTimes = ({ times }: Told, today: Day): string | undefined =>
  times
    ?.map(({ rhythm, startsAt, endsAt, fromOn, untilOn }) =>
      timeWords(
        {
          number: 1,
          fromOn: fromOn ?? today,
          rhythm,
          startsAt,
          endsAt,
          ...(fromOn !== undefined && fromOn > today && { firstOn: fromOn }),
          ...(untilOn !== undefined && { lastOn: untilOn }),
        },
        today,
      ),
    )
    .join(' ');

/** What the listing says otherwise than is known of the group, in the order of a form. */
export const listingRows = (known: Known, listing: ReadListing, today: Day): ListingRow[] => {
  const { group, usual } = known;
  const { kind } = listing;
  const of = (told: Partial<Told>): Record<ListingField, string | undefined> => ({
    name: told.name,
    kind: told.kind && t(`kinds.${told.kind}`),
    offers: told.offers,
    place: told.place,
    address: told.address && addressSaid(told.address),
    times: undefined,
    cost: costSaid(told),
    access: told.access,
    webPage: told.webPage,
    email: told.email,
  });
  const said = { ...of({ ...listing, kind }), times: saidTimes(listing, today) };
  const now = {
    ...of({ ...group.details, name: group.name, kind: group.kind, offers: group.offers, place: group.place }),
    times: usual.length === 0 ? undefined : usualTimesWords(usual, today),
  };
  return listingFields.flatMap((field) => {
    const words = said[field];
    return words === undefined || words === now[field] ? [] : [{ field, now: now[field], said: words }];
  });
};

/** What was chosen of a listing, as the call wants it. */
export const takenFrom = (
  listing: ReadListing,
  chosen: ReadonlySet<ListingField>,
): Omit<AskedWith<'directory.fillIn'>, 'groupId'> => {
  const { leftOut: _leftOut, costPence, costWords, ...rest } = listing;
  const all = { ...rest, cost: { costPence, costWords } };
  return Object.fromEntries(
    Object.entries(all).flatMap(([field, value]) => {
      if (!chosen.has(field as ListingField)) return [];
      return field === 'cost' ? Object.entries(value as object) : [[field, value]];
    }),
  );
};
