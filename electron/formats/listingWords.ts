import { dateInWords, fromTo } from './sheetWords.ts';
import { dayInWords } from './words.ts';
import type { GroupKind } from '#shared/domain/groups.ts';
import type { ListingRow } from '#shared/domain/otherGroups.ts';

/** What a group or a service does, as a reader of a sheet would say it. */
export const kindWords: Readonly<Record<GroupKind, string>> = {
  crafts: 'Crafts, knit and natter',
  arts: 'Arts',
  walking: 'Walking',
  sport: 'Sport and exercise',
  gardening: 'Allotment and gardening',
  conservation: 'Conservation and green spaces',
  'community-kitchen': 'Community kitchen, lunch club',
  'parent-and-baby': 'Parent and baby',
  reading: 'Reading',
  music: 'Music and singing',
  friendship: 'Friendship and social',
  'peer-support': 'Peer support',
  'mens-shed': 'Men’s shed',
  'learning-course': 'Learning course',
  'practical-advice': 'Practical advice',
  volunteering: 'Volunteering',
  'faith-linked': 'Faith-linked',
  other: 'Something else',
};

const dates = ({ nextDates = [] }: ListingRow): string | undefined => {
  const words = nextDates.map(
    ({ day, startsAt, endsAt }) => `${dateInWords(day)}, ${fromTo(startsAt, endsAt)}`,
  );
  return words.length === 0 ? undefined : `Next: ${words.join('; ')}`;
};

const ask = ({ contact, telephone }: ListingRow): string | undefined => {
  if (telephone === undefined) return contact === undefined ? undefined : `Ask for ${contact}`;
  return contact === undefined ? `Ring ${telephone}` : `Ring ${contact}, ${telephone}`;
};

export const listingWords = {
  title: 'Groups and services near you',
  fileName: 'Groups and services near you.pdf',
  nothing: 'Nothing has been chosen yet.',
  foot: (leader: string): string => `From ${leader}`,
  /** What there is to say of one, line by line; a group without a kind of its own says what it does instead. */
  lines: (row: ListingRow): string[] =>
    [
      row.kind === 'other' ? row.what : [kindWords[row.kind], row.what].filter(Boolean).join('. '),
      row.when,
      dates(row),
      row.place,
      ask(row),
      row.email,
      row.webPage,
    ].filter((each) => each !== undefined),
  checked: (row: ListingRow): string | undefined =>
    row.checkedOn && `Details checked on ${dayInWords(row.checkedOn)}`,
} as const;
