import { type Day, type Month, type Weekday, weekdayOf } from '#shared/domain/dates.ts';
import type { Ending } from '#shared/domain/referrals.ts';
import type { ReferralState } from '#shared/domain/storyMoves.ts';

// The words of files that leave. What a leader reads on screen is in renderer/words.

export const stateWords: Readonly<Record<ReferralState, string>> = {
  received: 'We have their name',
  'waiting-list': 'On our waiting list',
  accepted: 'We said yes',
  'first-visit-arranged': 'First visit arranged',
  arrived: 'Came for the first time',
  'settling-in': 'Settling in',
  settled: 'Feels at home',
  paused: 'Away for a while',
  declined: 'Not right for this group',
  withdrawn: 'Decided not to come',
  ended: 'The story has ended',
};

export const endingWords: Readonly<Record<Ending, string>> = {
  'staying-on': 'Staying on as a regular',
  'course-finished': 'Course finished',
  'sessions-used-up': 'Sessions used up',
  'not-for-them': 'Tried it, not for them',
  'moved-on': 'Moved on to something else',
  'circumstances-changed': 'Circumstances changed',
  'lost-touch': 'Lost touch',
  'never-came': 'Never came',
  'group-closed': 'Group closed',
  died: 'Died',
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `24 November 2026`: no two countries read it differently. */
export const dayInWords = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
};

/** `March 2027` */
export const monthInWords = (month: Month): string => {
  const [year, number] = month.split('-').map(Number);
  return `${months[(number ?? 1) - 1]} ${year}`;
};

/** `24 Nov 2026`: the same where many days stand side by side. */
export const dayInFewWords = (day: Day): string =>
  dayInWords(day).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** `Tuesday` for 2 */
export const weekdayNumbered = (weekday: Weekday): string => weekdays[weekday - 1] ?? '';

/** `Tuesday` */
export const weekdayInWords = (day: Day): string => weekdayNumbered(weekdayOf(day));

interface NoticeFacts {
  group: string;
  day: string;
  from: string;
  to: string;
  place: string | undefined;
  movedFrom: string | undefined;
}

const at = ({ place }: NoticeFacts): string => (place === undefined ? '' : `, ${place}`);

/** What a group is told of one of its sessions. */
export const noticeWords: Readonly<
  Record<'called-off' | 'moved' | 'on', (facts: NoticeFacts) => { subject: string; sentence: string }>
> = {
  'called-off': ({ group, day, from }) => ({
    subject: `${group}, ${day}: called off`,
    sentence: `${group} does not meet on ${day} at ${from}. We look forward to seeing you next time.`,
  }),
  moved: (facts) => ({
    subject: `${facts.group}: now on ${facts.day}, ${facts.from}`,
    sentence: `${facts.group} of ${facts.movedFrom} now meets on ${facts.day}, ${facts.from} to ${facts.to}${at(facts)}.`,
  }),
  on: (facts) => ({
    subject: `${facts.group}, ${facts.day}`,
    sentence: `${facts.group} meets on ${facts.day}, ${facts.from} to ${facts.to}${at(facts)}.`,
  }),
};

export const pageOf = (page: number, pages: number): string => `page ${page} of ${pages}`;

/** How a session that does not take place is called in a calendar, also where cancelled events are shown like others. */
export const calledOffWord = (group: string): string => `Called off: ${group}`;

export const allGroupsWord = 'All our groups';

export const calendarFileName = (of: string): string => `Sessions of ${of}.ics`;

/** An age file, which any program for such files opens (docs/file-format.md). */
export const handOverFileName = (to: string, on: Day): string =>
  `Welcome Desk for ${to}, ${dayInWords(on)}.age`;

export const everythingFileName = (on: Day): string => `Everything in Welcome Desk, ${dayInWords(on)}.json`;
