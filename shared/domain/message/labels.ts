import type { Line, MessageField, Piece } from './pieces.ts';
import { folded } from '../text.ts';

/** What a label can introduce besides a field: a name in one piece, what is not asked for, and what begins a new part. */
export type Labelled =
  | Exclude<MessageField, 'receivedOn'>
  | 'fullName'
  | 'firstName'
  | 'receivedOn'
  | 'from'
  | 'sent'
  | 'subject'
  | 'to'
  | 'nhs-number'
  | 'birth-date'
  | 'health'
  | 'other';

const written: Readonly<Record<Labelled, string>> = {
  fullName:
    'name|full name|clients name|client name|name of client|client|patient name|patients name|name of patient|patient|persons name|' +
    'name of person|person|name of the person|service user|participant|participant name|new member|who|enw|enw llawn|person being referred|referral for|introducing',
  firstName: 'first name|first names|forename|forenames|given name|christian name|enw cyntaf',
  preferredName:
    'preferred name|known as|likes to be called|prefers to be called|preferred first name|what they like to be called|' +
    'what do they like to be called|calls themselves|hoff enw',
  surname: 'surname|last name|family name|second name|cyfenw',
  telephone:
    'telephone|tel|tel no|tel number|telephone number|telephone no|phone|phone number|phone no|mobile|mobile number|mobile no|mob|mob no|' +
    'contact number|contact no|contact tel|contact telephone|number|home phone|home number|home tel|landline|ffon|ffôn|rhif ffon|rhif ffôn|best number|' +
    'clients telephone|client telephone|client phone|patient phone|their number|their telephone|cell',
  email: 'email|e mail|email address|e mail address|ebost|e bost|their email|client email|mail',
  referrerName:
    'referrer|referred by|referrer name|name of referrer|referrers name|link worker|link worker name|name of link worker|your name|' +
    'social prescriber|referring professional|referral made by|from link worker|completed by|cyfeiriwyd gan',
  referrerOrganisation:
    'organisation|organization|referring organisation|referrer organisation|your organisation|agency|referring agency|' +
    'employer|surgery|practice|team|service|where they work|based at|sefydliad',
  referrerTelephone:
    'referrer telephone|referrer tel|referrer phone|referrer contact|referrer contact number|referrers telephone|referrers phone|link worker telephone|' +
    'link worker phone|link worker number|your telephone|your phone|your number|your contact number',
  referrerEmail: 'referrer email|referrers email|link worker email|your email|your email address',
  reference:
    'ref|our ref|our reference|reference|ref no|ref number|reference number|reference no|referral id|referral ref|referral reference|' +
    'referral number|case ref|case reference|case number|case no|client ref|client reference|client id|your ref|cyf|cyfeirnod|system ref',
  group:
    'group|activity|which group|group requested|interested in|for group|group or activity|grwp|session requested',
  receivedOn: 'date of referral|referral date|date referred|dyddiad cyfeirio',
  goodTimes:
    'best time to call|best time to ring|best times to call|best time|good time to call|good times to call|when to call|when to ring|' +
    'when is a call good|call times|best time to contact|best time to phone|preferred contact time|availability for calls|amser gorau',
  comesAlong:
    'coming with|accompanied by|who will come along|who comes along|who is coming along|coming along|will come with|' +
    'supporter|first visit with|attending with',
  whatMatters:
    'what matters to me|what matters to them|what matters to her|what matters to him|what matters|what matters most|interests|' +
    'interests and hobbies|hobbies|hobbies and interests|likes|enjoys|hopes|hoping for|goals|what they would like|' +
    'what she would like|what he would like|beth syn bwysig i mi|beth syn bwysig|diddordebau|goal',
  goodToKnow:
    'good to know|access needs|access|access requirements|communication needs|communication|accessibility|comfort|' +
    'what helps|helpful to know|anything else|anything we should know|adjustments|reasonable adjustments|da gwybod|seating|language',
  from: 'from|oddi wrth|o',
  sent: 'sent|date|anfonwyd|dyddiad',
  subject: 'subject|pwnc|re',
  to: 'to|cc|bcc|at|importance|attachments|reply to',
  'nhs-number': 'nhs number|nhs no|nhs|chi number|chi|rhif gig|h c number',
  'birth-date': 'dob|d o b|date of birth|born|birth date|birthday|dyddiad geni',
  health:
    'diagnosis|diagnoses|medical history|medical conditions|medical|conditions|health conditions|health|medication|medications|' +
    'mental health|past medical history|pmh|allergies and medication|long term conditions|health issues|risk|risks|phq9|gad7',
  other:
    'next of kin|nok|emergency contact|emergency contact number|emergency number|ice|gp|gp name|gp practice|gp surgery|doctor|address|home address|postcode|post code|age|gender|sex|' +
    'ethnicity|religion|title|pronouns|carer|carers name|daughter|son|wife|husband|partner|neighbour|friend|keyworker|key worker|fax|web|website|www|switchboard|job title|role|' +
    'reason|reason for referral|background|notes|consent|housing|nationality|marital status|lives with|working hours|hours|days|' +
    'working days|i work|office hours|direct line|facebook|twitter|x|date|time|when|where|place|venue|signed|next steps|source|status|priority|urgency|message|details|information',
};

const byLabel = new Map<string, Labelled>(
  Object.entries(written).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [folded(label), field as Labelled] as const),
  ),
);
// A label of two sorts, such as "date", is read by what stands around it.
byLabel.set('date', 'sent');

const labelShape =
  /^(\p{L}[\p{L}\p{M}\d\s'’./&()-]{0,48}?)\**\s*(?::|\t|\||\?|\s[-–—]\s|\s*={1,2}|\.{3,}| {3,})\**\s*(.*)$/u;

export interface LabelledLine extends Piece {
  labelled: Labelled;
  /** Empty when nothing, or only a line further down, says it. */
  value: string;
}

/** What the words of a label stand for; brackets aside. */
export const meaningOf = (label: string): Labelled | undefined =>
  byLabel.get(folded(label.replace(/\([^)]*\)/gu, ' '))) ?? byLabel.get(folded(label));

/** A line that begins with a label that we know, and the place of what stands after it. */
export const labelledLine = (line: Line): LabelledLine | undefined => {
  const [, label = '', rest = ''] = labelShape.exec(line.text) ?? [];
  const labelled = label === '' ? undefined : meaningOf(label);
  if (labelled === undefined) return undefined;
  const value = rest.replace(/[*_|\s]+$/u, '');
  const from = line.to - rest.length;
  return { labelled, value, from, to: from + value.length };
};

export type Part = 'person' | 'referrer' | 'other';

const partShapes: readonly (readonly [Part, RegExp])[] = [
  ['other', /\b(next of kin|emergency contact|gp details|doctors? details|carers? details)\b/iu],
  [
    'referrer',
    /\b(referrer|referred by|referring|link workers?|your details|about you|my details|made by)\b/iu,
  ],
  [
    'person',
    /\b(client|person|patient|participant|individual|member|their|about (her|him|them)|persons?|who is this|introducing)\b/iu,
  ],
];

/** A heading of a part of a form, such as "Referrer details": whose name and number stand below it. */
export const partBegun = ({ text }: Line): Part | undefined => {
  if (text.length > 45 || text === '' || /[.!?,]$/.test(text)) return undefined;
  const isHeading =
    /\b(details|information|about)\b/iu.test(text) || text.endsWith(':') || text === text.toUpperCase();
  return isHeading ? partShapes.find(([, shape]) => shape.test(text))?.[0] : undefined;
};
