import { dayInWords } from './words.ts';
import type { ConsentAnswer, ConsentHow, OwnPurpose } from '#shared/domain/consents.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { KeptLonger } from '#shared/domain/keptLonger.ts';
import type { accessNeeds } from '#shared/domain/people.ts';
import type { QuietAnswer } from '#shared/domain/quiet.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import type { KnownRole } from '#shared/domain/rota.ts';

/** What is held about somebody, as they read it themselves. */
export const heldWords = {
  title: (name: string): string => `What we hold about ${name}`,
  fileName: (name: string, ending: 'pdf' | 'json'): string => `What we hold about ${name}.${ending}`,
  intro: (on: Day): string =>
    `This is everything that Welcome Desk holds on ${dayInWords(on)}. You may ask us to put any of it right, or to erase it.`,
  sections: {
    details: 'Name, and how to reach you',
    comfort: 'What makes coming easier',
    groups: 'Groups you belong to',
    consents: 'What you agreed to',
    stories: 'How you came to us',
    marks: 'What the registers say',
    calls: 'When we rang because we had not seen you',
    pauses: 'When you stayed away for a while',
    roles: 'What you do at the groups',
    wellbeing: 'What you said about how things are',
    copies: 'What was sent about you',
  },
  labels: {
    preferredName: 'Called',
    surname: 'Surname',
    alsoKnownAs: 'Also called',
    place: 'Lives',
    telephone: 'Telephone',
    email: 'E-mail',
    addedOn: 'Known since',
    diedOn: 'Died',
    erasedOn: 'Erased',
    pronunciation: 'Said as',
    goodTimes: 'Good times to call',
    accessNeeds: 'Needs',
    accessNote: 'More about that',
    emergencyName: 'In an emergency',
    emergencyTelephone: 'Their telephone',
    reference: 'Reference',
    whatMatters: 'What matters to you',
    goodToKnow: 'Good to know',
    wouldSuit: 'What would suit',
    limit: 'How long',
    comesAlong: 'Comes along',
    greeter: 'Meets you at the door',
    buddy: 'Looks out for you',
    originalText: 'The message that told us of you',
  },
  throughLinkWorker: 'Through the link worker only',
  keptLonger: ({ untilOn, saidOn, because }: KeptLonger): string =>
    [
      `We were asked on ${dayInWords(saidOn)} whether this may go, and keep it until ${dayInWords(untilOn)}`,
      because ?? '',
    ]
      .filter(Boolean)
      .join(': '),
  since: (group: string, from: Day, until: Day | undefined): string =>
    until === undefined
      ? `${group}, since ${dayInWords(from)}`
      : `${group}, from ${dayInWords(from)} to ${dayInWords(until)}`,
  away: (from: Day, until: Day | undefined): string =>
    until === undefined ? `From ${dayInWords(from)}` : `From ${dayInWords(from)} to ${dayInWords(until)}`,
  story: (group: string, linkWorker: string | undefined): string =>
    linkWorker === undefined ? group : `${group}, through ${linkWorker}`,
  told: (how: string, words: string | undefined): string =>
    words === undefined ? `The link worker was told: ${how}` : `The link worker was told: ${how}. “${words}”`,
  notTold: 'The link worker did not want to be told.',
  needs: {
    'step-free': 'a way in without steps',
    'seat-near-door': 'a seat near the door',
    hearing: 'hearing',
    sight: 'sight',
    language: 'another language',
    interpreter: 'an interpreter',
    allergies: 'allergies',
  } satisfies Record<(typeof accessNeeds)[number], string>,
  marks: {
    here: 'here',
    apologies: 'sent apologies',
    'did-not-come': 'did not come',
  } satisfies Record<MarkWord, string>,
  blank: 'nothing',
  walkIn: 'came in at the door',
  supporters: (count: number): string => `with ${count} who came along`,
  was: (mark: string): string => `it said before: ${mark}`,
  answers: { given: 'Yes', refused: 'No', withdrawn: 'Taken back' } satisfies Record<ConsentAnswer, string>,
  hows: {
    'in-person': 'in person',
    'by-telephone': 'by telephone',
    'told-by-link-worker': 'told by the link worker',
    'on-paper': 'on paper',
  } satisfies Record<ConsentHow, string>,
  mayTell: (linkWorker: string): string => `May we tell ${linkWorker} whether you come?`,
  may: {
    'ring-me': 'May we ring you if we have not seen you?',
    'contact-list': 'May we have you on our list, and write or ring when there is news of the group?',
    'telephone-tree': 'May others in the group have your name and number?',
    'hold-details': 'May we keep how to reach you?',
    'good-to-know': 'May we keep what makes you comfortable?',
    'emergency-contact': 'May we keep whom to ring if something happens to you?',
    photos: 'May you be seen in photos?',
    'quote-words': 'May we pass on what you say, in your own words?',
  } satisfies Record<OwnPurpose, string>,
  calls: {
    called: 'you spoke with us',
    'no-answer': 'no answer',
    'leave-in-peace': 'you asked to be left in peace',
  } satisfies Record<QuietAnswer, string>,
  roles: {
    opens: 'opens up',
    greets: 'greets people',
    tea: 'makes the tea',
    leads: 'leads',
    'walks-last': 'walks last',
  } satisfies Record<KnownRole, string>,
  mayBeQuoted: (may: boolean): string =>
    may ? 'These words may be passed on.' : 'These words may not be passed on.',
  usually: 'usually',
  copy: (to: string, from: Day, until: Day): string =>
    `To ${to}, about ${dayInWords(from)} to ${dayInWords(until)}`,
  sentAs: (person: string, state: string, came: string): string =>
    [`as ${person}`, state, came].filter(Boolean).join('; '),
  came: (days: readonly string[]): string => (days.length === 0 ? '' : `came on ${days.join(', ')}`),
};
