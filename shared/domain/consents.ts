import { Day } from './dates.ts';
import { LinkWorkerId } from './ids.ts';
import { z } from '#shared/z.ts';

/** The version of the words read out or shown when somebody is asked; kept with every answer. */
export const tellLinkWorkerWording = 'tell-link-worker-1';

/** The words were the leader's own: a column of their spreadsheet said so. */
export const spreadsheetWording = 'spreadsheet-1';

export const ConsentAnswer = z.enum(['given', 'refused', 'withdrawn']);
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;

/** What stands of all that was said: an answer, or that somebody is to be asked. */
export const StandingAnswer = z.enum([...ConsentAnswer.options, 'not-asked', 'older-wording']);
export type StandingAnswer = z.infer<typeof StandingAnswer>;

export const ConsentHow = z.enum(['in-person', 'by-telephone', 'told-by-link-worker', 'on-paper']);
export type ConsentHow = z.infer<typeof ConsentHow>;

/**
 * What somebody may agree to for themselves, whoever sent them: being rung when they are missed; hearing news of the
 * group, so that their address and number stand on the leader's lists; a telephone tree, on which others in the group
 * read their name and number; that we keep how to reach them, what is good to know, and whom to ring in need; photos; and
 * that their own words are quoted (DOMAIN 6).
 */
export const ownPurposes = [
  'ring-me',
  'contact-list',
  'telephone-tree',
  'hold-details',
  'good-to-know',
  'emergency-contact',
  'photos',
  'quote-words',
] as const;
export const OwnPurpose = z.enum(ownPurposes);
export type OwnPurpose = z.infer<typeof OwnPurpose>;

/** The version of the words in which each of them is asked for. */
export const ownWordings: Readonly<Record<OwnPurpose, string>> = {
  'ring-me': 'ring-me-1',
  'contact-list': 'contact-list-1',
  'telephone-tree': 'telephone-tree-1',
  'hold-details': 'hold-details-1',
  'good-to-know': 'good-to-know-1',
  'emergency-contact': 'emergency-contact-1',
  photos: 'photos-1',
  'quote-words': 'quote-words-1',
};

const answered = { answer: ConsentAnswer, on: Day, how: ConsentHow, wording: z.string().max(60) };

/** One answer to "May we tell your link worker whether you come?". Agreeing to tell one says nothing of another. */
const TellConsent = z.strictObject({
  purpose: z.literal('tell-link-worker'),
  linkWorkerId: LinkWorkerId,
  ...answered,
});

/** One answer to "May we ring you if we have not seen you for a while?", or to another question about themselves. */
const OwnConsent = z.strictObject({ purpose: OwnPurpose, ...answered });

export const Consent = z.discriminatedUnion('purpose', [TellConsent, OwnConsent]);
export type Consent = z.infer<typeof Consent>;

/**
 * By name of a question, the oldest version of its words by which a yes still stands. Whoever changes what is asked gives
 * the words a new version; only where the old words promised something else is the number here raised with it.
 */
const oldestThatStands: ReadonlyMap<string, number> = new Map([
  ['tell-link-worker', 1],
  ['ring-me', 1],
  ['contact-list', 1],
  ['telephone-tree', 1],
  ['hold-details', 1],
  ['good-to-know', 1],
  ['emergency-contact', 1],
  ['photos', 1],
  ['quote-words', 1],
  ['spreadsheet', 1],
]);

/**
 * Whether a yes still stands by the words it was given to. One to words that nobody here knows, or that ask about something
 * else, was a yes to something else.
 */
const standsAsWorded = ({ purpose, wording }: Consent): boolean => {
  const [, question = '', version] = /^(.+)-(\d{1,9})$/.exec(wording) ?? [];
  if (question !== purpose && question !== 'spreadsheet') return false;
  const oldest = oldestThatStands.get(question);
  return oldest !== undefined && Number(version) >= oldest;
};

/** How the answer that stands reads: a yes to words that are too old is to be asked for again, a no stays a no. */
export const answerThatStands = (standing: Consent | undefined): StandingAnswer => {
  if (!standing) return 'not-asked';
  return standing.answer === 'given' && !standsAsWorded(standing) ? 'older-wording' : standing.answer;
};

const standing = <One extends Consent>(consents: readonly One[], onDay: Day): One | undefined => {
  let found: One | undefined;
  for (const consent of consents) {
    if (consent.on <= onDay && (!found || consent.on >= found.on)) found = consent;
  }
  return found;
};

/**
 * The answer that stands on a day: the latest dated on or before it; of two on one day, the one written down later.
 * Undefined when nobody has asked yet, which is not a yes (DOMAIN 6.1); how it reads today says `answerThatStands`.
 */
export const standingConsent = (
  consents: readonly Consent[],
  linkWorkerId: LinkWorkerId,
  onDay: Day,
): Consent | undefined =>
  standing(
    consents.filter((each) => each.purpose === 'tell-link-worker' && each.linkWorkerId === linkWorkerId),
    onDay,
  );

/** The same about what somebody agrees to for themselves. */
export const standingOwnConsent = (
  consents: readonly Consent[],
  purpose: OwnPurpose,
  onDay: Day,
): Consent | undefined =>
  standing(
    consents.filter((each) => each.purpose === purpose),
    onDay,
  );
