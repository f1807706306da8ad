import { dayInFewWords, dayInWords, endingWords } from './words.ts';
import type { DeclineReason, Ending } from '#shared/domain/referrals.ts';
import type { OurAnswer, PutRight, ReturnContent } from '#shared/domain/returns.ts';

/** Codes of SNOMED CT that some link workers put into their own records (DOMAIN 8). */
const codes = { referral: '871731000000106', declined: '871711000000103' } as const;
const code = (which: keyof typeof codes): string => ` (SNOMED CT ${codes[which]})`;

const declinedWords: Readonly<Record<DeclineReason, string>> = {
  full: 'we are full',
  'not-suitable': 'not right for this group',
  'needs-a-supporter': 'needs somebody to come along',
  'wrong-group': 'another group would suit better',
  'could-not-reach-them': 'we could not reach them',
};

const ended = (ending: Ending): string => endingWords[ending].toLowerCase();

/** The words of a return; those of states and endings are in words.ts. Headings: docs/returns.md has what they map to. */
export const returnWords = {
  columns: {
    person: 'Person',
    group: 'Group',
    receivedOn: 'Referred on',
    answer: 'Our answer',
    firstVisitOn: 'First visit',
    times: 'Times came',
    cameOn: 'Came on',
    state: 'Where they are now',
    ownWords: 'In their own words',
    putRight: 'Put right since our last return',
    from: 'From',
  },
  receivedOnWithCode: `Referred on${code('referral')}`,
  answer: ({ kind, on, because }: OurAnswer, hasCodes: boolean): string => {
    const day = dayInFewWords(on);
    if (kind === 'accepted') return `Yes, ${day}`;
    if (kind === 'waiting-list') return `On our waiting list since ${day}`;
    const why = because === undefined ? '' : `: ${declinedWords[because]}`;
    return `Declined, ${day}${why}${hasCodes ? code('declined') : ''}`;
  },
  putRight: (each: PutRight): string => {
    if (each.what === 'day') {
      const day = dayInFewWords(each.on);
      return each.came
        ? `Came on ${day} too. We had not told you.`
        : `The visit of ${day} was told by mistake.`;
    }
    if (each.what === 'words') {
      return `They take back the words that we quoted in our return of ${dayInFewWords(each.toldOn)}. Please do not use them.`;
    }
    return each.now === undefined
      ? `We told you that it had ended (${ended(each.said)}). It goes on.`
      : `We told you that it had ended (${ended(each.said)}). It ended otherwise: ${ended(each.now)}.`;
  },
  title: (linkWorker: string): string => `Return for ${linkWorker}`,
  days: (fromOn: ReturnContent['fromOn'], toOn: ReturnContent['toOn']): string =>
    `${dayInWords(fromOn)} to ${dayInWords(toOn)}`,
  from: (who: string): string => `From ${who}`,
  nobody: 'Nobody is in this return.',
  rows: 'People and how they are getting on',
  sheet: 'Return',
  mail: {
    subject: (days: string): string => `How people are getting on, ${days}`,
    intro: (days: string): string =>
      `This is how the people you told us about are getting on. It is about the days from ${days}.`,
    line: (heading: string, words: string): string => `${heading}: ${words}`,
  },
  together: (toOn: ReturnContent['toOn']): string => `Returns, ${dayInWords(toOn)}.zip`,
  fileName: (linkWorker: string, days: string, ending: string): string =>
    `Return for ${linkWorker}, ${days}.${ending}`,
} as const;
