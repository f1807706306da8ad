import { addDays, type Day, type Weekday, weekdayOf } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { AskedTime } from '#shared/domain/usualTimes.ts';

export interface SampleGroup extends Pick<Group, 'name' | 'kind' | 'welcome' | 'offers' | 'details'> {
  place: string;
  startsAt: string;
  endsAt: string;
  /** The weekday it meets on, in a practice folder made on that day. */
  weekday: (today: Day) => Weekday;
  /** The months and days on which it does not meet, in a practice folder made on that day. */
  leftOut?: (today: Day) => Pick<AskedTime, 'notInMonths' | 'notOn'>;
}

const friday = 5;
const tuesday = 2;
const january = 1;
const august = 8;
const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** Two groups meet on the day the practice folder is made, so that the first thing to try is today's register. */
export const sampleGroups = {
  knitting: {
    name: 'Knit & Natter',
    kind: 'crafts',
    place: 'Larkfield Village Hall, small room',
    startsAt: '10:30',
    endsAt: '12:30',
    weekday: weekdayOf,
    offers: 'We knit, we natter, and there is tea and cake.',
    details: {
      costPence: 0,
      access: 'A ramp at the side door, and a toilet for wheelchairs. Ask us for a seat near the door.',
    },
    welcome: {
      gettingThere:
        'The 14 bus stops at the church, and there is room to park behind the hall. The small room is the first on the left; somebody stands at the door from ten past ten.',
      whatToBring: 'Nothing at all. There are needles, wool and tea.',
    },
  },
  strollers: {
    name: 'Larkfield Strollers',
    kind: 'walking',
    place: 'Bus shelter, Church Road',
    startsAt: '14:00',
    endsAt: '15:30',
    weekday: weekdayOf,
    leftOut: (today) => ({
      notOn: [{ on: addDays(today, 70), because: 'The canal path is being mended' }],
    }),
  },
  allotment: {
    name: 'Allotment Mornings',
    kind: 'gardening',
    place: 'Mill Lane allotments, top gate',
    startsAt: '10:00',
    endsAt: '12:00',
    // Jean cannot be at the allotment while she is at Knit & Natter.
    weekday: (today) => (weekdayOf(today) === friday ? tuesday : friday),
    // Some months away, so that there are sessions to try.
    leftOut: (today) => ({ notInMonths: [monthOf(today) >= 5 && monthOf(today) <= 10 ? january : august] }),
  },
} satisfies Record<string, SampleGroup>;

export type GroupKey = keyof typeof sampleGroups;
