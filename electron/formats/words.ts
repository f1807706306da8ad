import type { Day } from '#shared/domain/dates.ts';
import type { Ending, ReferralState } from '#shared/domain/referrals.ts';

// The words of files that leave. What a leader reads on screen is in renderer/words.

export const returnColumns = [
  'Person',
  'Group',
  'Referred on',
  'First visit',
  'Came on',
  'Where they are now',
  'From',
] as const;

export const stateWords: Readonly<Record<ReferralState, string>> = {
  received: 'We have their name',
  accepted: 'We said yes',
  'first-visit-arranged': 'First visit arranged',
  arrived: 'Came for the first time',
  'settling-in': 'Settling in',
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

/** `24 Nov 2026`: the same where many days stand side by side. */
export const dayInFewWords = (day: Day): string =>
  dayInWords(day).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
