import { dateInWords } from './sheetWords.ts';
import { monthInWords } from './words.ts';
import type { MomentFact } from '#shared/domain/moments.ts';
import type { DeclineReason, Ending } from '#shared/domain/referrals.ts';

/** Of whom a sentence speaks: the reference in writing, the name they like on the telephone; and our group. */
interface Of {
  who: string;
  group: string;
}

const declined: Readonly<Record<DeclineReason, (of: Of) => string>> = {
  full: ({ who, group }) => `${group} is full, so we have no place for ${who} at the moment.`,
  'not-suitable': ({ who, group }) => `We think that what we do at ${group} would not suit ${who}.`,
  'needs-a-supporter': ({ who, group }) =>
    `${who} would need somebody to come along to ${group}, and we have nobody for that. Together with somebody they are welcome.`,
  'wrong-group': ({ who, group }) => `Another group would be a better fit for ${who} than ${group}.`,
  'could-not-reach-them': ({ who, group }) =>
    `We tried to reach ${who} about ${group}, and could not. If you know another way, we will gladly try again.`,
};

const ended: Readonly<Record<Ending, (of: Of) => string>> = {
  'staying-on': ({ who, group }) => `${who} stays on at ${group} as a regular.`,
  'course-finished': ({ who, group }) =>
    `The course at ${group} is finished, and so is the time of ${who} with us.`,
  'sessions-used-up': ({ who, group }) =>
    `${who} has used the agreed sessions at ${group}, and is welcome to keep coming.`,
  'not-for-them': ({ who, group }) =>
    `${who} has tried ${group}, and it was not for them. That is fine. Thank you for putting us in touch.`,
  'moved-on': ({ who, group }) => `${who} has moved on from ${group} to something else.`,
  'circumstances-changed': ({ who, group }) =>
    `${who} does not come to ${group} now, because things have changed for them.`,
  'lost-touch': ({ who, group }) => `We have lost touch with ${who}, and have not seen them at ${group}.`,
  'never-came': ({ who, group }) => `${who} did not come to ${group} in the end. The door stays open.`,
  'group-closed': ({ who, group }) => `${group} has closed, so ${who} does not come to us any more.`,
  died: ({ who, group }) => `We are sorry to tell you that ${who}, who came to ${group}, has died.`,
};

const rangWords = ({ rang }: { rang?: boolean }): string => {
  if (rang === undefined) return '';
  return rang ? ' We rang.' : ' We have not rung.';
};

/** The one thing that the message is about, in a sentence or two. */
export const momentSentence = (fact: MomentFact, of: Of): string => {
  const { who, group } = of;
  switch (fact.about) {
    case 'accepted':
      return `Yes, we would love to meet ${who} at ${group}. We will agree a day for the first visit.`;
    case 'first-visit-arranged':
      return fact.firstVisitOn === undefined
        ? `Yes, we would love to meet ${who} at ${group}.`
        : `Yes, we would love to meet ${who} at ${group}. The first visit is on ${dateInWords(fact.firstVisitOn)}.`;
    case 'waiting-list':
      return fact.expectedMonth === undefined
        ? `${group} is full just now. ${who} is on our waiting list, and we will tell you when there is a place.`
        : `${group} is full until about ${monthInWords(fact.expectedMonth)}. ${who} is on our waiting list, and we will tell you when there is a place.`;
    case 'declined':
      return fact.reason === undefined ? `${group} is not right for ${who}.` : declined[fact.reason](of);
    case 'arrived':
      return `${who} came to ${group} for the first time on ${dateInWords(fact.on)}.`;
    case 'missed':
      return `${who} was expected at ${group} on ${dateInWords(fact.on)} and did not come.${rangWords(fact)} Another day is fine with us.`;
    case 'settled':
      return `${who} has come to ${group} ${fact.visits} times and is settling in.`;
    case 'quiet':
      return fact.lastCameOn === undefined
        ? `We have not seen ${who} at ${group} for a while.${rangWords(fact)}`
        : `We have not seen ${who} at ${group} since ${dateInWords(fact.lastCameOn)}.${rangWords(fact)}`;
    case 'limit-reached':
      return fact.sessions === undefined
        ? `The time agreed for ${who} at ${group} is over. They are welcome to keep coming.`
        : `${fact.sessions} of ${fact.sessions} sessions at ${group} are used for ${who}. They are welcome to keep coming.`;
    case 'withdrawn':
      return `${who} has decided not to come to ${group}. That is fine with us.`;
    case 'ended':
      return fact.ending === undefined
        ? `The story of ${who} at ${group} has ended.`
        : ended[fact.ending](of);
  }
};

export const messageWords = {
  greeting: (to: string): string => `Dear ${to},`,
  subject: (group: string, person: string): string => `${group}, about ${person}`,
  subjectOfNobody: (group: string): string => `From ${group}`,
  instead: 'This may be worth a try instead:',
  /** What may be said where nobody may be named (DOMAIN 6, rule 1). */
  nobody: (group: string): string =>
    `Thank you for thinking of ${group}. We can tell you about somebody only once they have agreed to it. If you would like to hear how they are getting on, ask them to say so to us or to you.`,
  script: {
    hello: (leader: string | undefined, group: string): string =>
      leader === undefined ? `Hello, this is ${group}.` : `Hello, this is ${leader} from ${group}.`,
    ask: (to: string): string => `May I speak to ${to}?`,
    about: (called: string, person: string): string => `It is about ${called} (in writing: ${person}).`,
    instead: (names: string): string => `Worth a try instead: ${names}.`,
    number: (telephone: string): string => `My number is ${telephone}.`,
    goodbye: 'Thank you for putting us in touch.',
  },
} as const;
