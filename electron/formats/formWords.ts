import { dateInWords, fromTo } from './sheetWords.ts';
import type { FormQuestion } from '#shared/domain/referralForm.ts';
import type { ShareableForm } from '#shared/domain/sharing/form.ts';

/** The words of a form by which somebody is introduced to a group; also of the same form as a text. */
export const formWords = {
  title: (group: string): string => `Introduce someone to ${group}`,
  fileName: (group: string): string => `Introduce someone to ${group}.pdf`,
  how: ({ leaderName }: ShareableForm): string =>
    `Fill this in, save it, and send it back by e-mail${leaderName === undefined ? '' : ` to ${leaderName}`}. Only the first name and one way to reach them are needed.`,
  howText: ({ leaderName }: ShareableForm): string =>
    `Write after each colon, and send this back by e-mail${leaderName === undefined ? '' : ` to ${leaderName}`}. Only the first name and one way to reach them are needed.`,
  ring: (telephone: string): string => `You would rather talk? Ring ${telephone}.`,
  /** When and where it meets, as far as that is known. */
  meets: ({ next, place }: ShareableForm): string =>
    [next && `Next on ${dateInWords(next.day)}, ${fromTo(next.startsAt, next.endsAt)}`, place]
      .filter(Boolean)
      .join(', '),
  offers: 'What we offer',
  cannotOffer: 'What we cannot offer',
  never:
    'Do not write an NHS number, a date of birth, an illness or a medicine here. We are neighbours, not a clinic, and we do not need them.',
  person: 'About them',
  referrer: 'About you',
  consent: 'Have you asked them?',
  /** What they are asked; its version goes with every answer. */
  consentAsked: (group: string): string =>
    `“May ${group} tell the person who introduced you which days you come, and how you get on? You can change your mind on any day.”`,
  consentWording: (wording: string): string => `These words are version ${wording} of our question.`,
  keep: 'This line tells us which form it is. Leave it as it is:',
  ask: {
    preferredName: 'What they like to be called',
    surname: 'Surname',
    telephone: 'Their telephone',
    email: 'Their e-mail',
    throughReferrer: 'Reach them through me only',
    goodTimes: 'When a call is good',
    comesAlong: 'Who comes along, and how often',
    goodToKnow:
      'Good to know, so that they feel comfortable (a seat near the door, step-free, hearing, language)',
    whatMatters: 'What matters to them, in their own words',
    referrerName: 'Your name',
    referrerOrganisation: 'Where you work',
    referrerTelephone: 'Your telephone',
    referrerEmail: 'Your e-mail',
    reference: 'Your own reference',
    consentYes: 'Yes, they agree',
    consentNo: 'No, they do not agree',
    consentOn: 'On which day did they say so? (such as 24 November 2026)',
  } satisfies Record<FormQuestion, string>,
  /** How a box is ticked in a text. */
  tickHint: ' (write x)',
} as const;

/** The parts of a form: what is asked side by side, line by line. */
export const formParts = [
  {
    heading: formWords.person,
    lines: [
      ['preferredName', 'surname'],
      ['telephone', 'email'],
      ['throughReferrer'],
      ['goodTimes'],
      ['comesAlong'],
      ['goodToKnow'],
      ['whatMatters'],
    ],
  },
  {
    heading: formWords.referrer,
    lines: [['referrerName', 'referrerOrganisation'], ['referrerTelephone', 'referrerEmail'], ['reference']],
  },
  { heading: formWords.consent, lines: [['consentYes', 'consentNo'], ['consentOn']] },
] as const satisfies readonly { heading: string; lines: readonly (readonly FormQuestion[])[] }[];
