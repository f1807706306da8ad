import { addMonths, Day, type Time } from './dates.ts';
import { GroupKind } from './groups.ts';
import { OtherGroupId } from './ids.ts';
import { Email, folded, GroupName, line, Name, Place, Telephone } from './text.ts';
import { z } from '#shared/z.ts';

export const otherGroupShape = {
  name: GroupName,
  kind: GroupKind,
  /** What they do, in the leader's words. */
  what: line(300).optional(),
  /** When they meet, in words: others' usual times are not ours to reckon with. */
  when: line(200).optional(),
  place: Place.optional(),
  /** Whom to ring there. */
  contact: Name.optional(),
  telephone: Telephone.optional(),
  email: Email.optional(),
  webPage: line(300).optional(),
  /** When somebody last made sure that it is so. */
  checkedOn: Day,
} as const;

/** A local group or service that is not ours, in the leader's address book (DOMAIN 5). */
export const OtherGroup = z.strictObject({ id: OtherGroupId, ...otherGroupShape });
export type OtherGroup = z.infer<typeof OtherGroup>;

/** Details grow old: after half a year somebody makes sure. */
const checkAgainAfterMonths = 6;

export const isToCheckAgain = ({ checkedOn }: Pick<OtherGroup, 'checkedOn'>, today: Day): boolean =>
  addMonths(checkedOn, checkAgainAfterMonths) <= today;

/**
 * Whether all that was typed stands somewhere in what is written of it: its name, what they do, when, where, whom to ring;
 * or in `besides`, as its kind in words. Accents, capitals and apostrophes aside; everything fits when nothing was typed.
 */
export const fitsOtherGroup = (typed: string, each: OtherGroup, besides: string): boolean => {
  const { name, what, when, place, contact } = each;
  const written = folded([name, what, when, place, contact, besides].filter(Boolean).join(' '));
  return folded(typed)
    .split(' ')
    .every((part) => written.includes(part));
};

/** What is told of a group or a service: what it gives out about itself. */
export interface ListingRow extends Pick<
  OtherGroup,
  'name' | 'what' | 'when' | 'place' | 'contact' | 'telephone' | 'email' | 'webPage'
> {
  kind: GroupKind;
  /** Of one that is ours: the dates on which it meets next. */
  nextDates?: readonly { day: Day; startsAt: Time; endsAt: Time }[];
  checkedOn?: Day;
}

/** A sheet of local groups and services to choose from, and whose it is. Nobody is in it who does not run one. */
export interface ListingContent {
  rows: readonly ListingRow[];
  leaderName?: string;
  leaderTelephone?: string;
}
