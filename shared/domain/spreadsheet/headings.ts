import { folded } from '../text.ts';

/** What a column can be read as. */
export const columnFields = [
  'name',
  'first-name',
  'surname',
  'called',
  'place',
  'telephone',
  'email',
  'group',
  'link-worker',
  'may-tell',
  'may-ring',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** Why a column is left out. */
export const leftOutBecause = [
  'nhs-number',
  'date-of-birth',
  'health',
  'personal',
  'address',
  'other-consent',
  'emergency-contact',
  'title',
  'empty',
  'no-place',
] as const;
export type LeftOutBecause = (typeof leftOutBecause)[number];

export type Meant = { as: ColumnField } | { because: LeftOutBecause };

/**
 * Words of headings as people write them, folded. The first that fits is taken: what must not be kept is asked for first,
 * and "Emergency contact name" is not a name.
 */
const meanings: readonly [RegExp, Meant][] = [
  [/\bnhs\b|\b(hospital|patient) (no|number|id)\b|^nino$|national insurance/, { because: 'nhs-number' }],
  [
    /\bdob\b|\bd o b\b|date of birth|birth ?da(y|te)|\bborn\b|^age$|age (group|range|band)|dyddiad geni/,
    { because: 'date-of-birth' },
  ],
  [
    /diagnos|medic|health|condition|disab|allerg|\bgp\b|doctor|surgery|\bmobility\b|access needs|dietary|medication/,
    { because: 'health' },
  ],
  [/emergency|next of kin|\bnok\b|\bice\b/, { because: 'emergency-contact' }],
  [/ethnic|gender|^sex$|religio|sexual|nationality|marital|pronoun|language/, { because: 'personal' }],
  [
    /consent.*link ?worker|link ?worker.*(consent|told|ok|agree)|(tell|inform|contact) (your |my |the |their )?link ?worker|feedback to link ?worker/,
    { as: 'may-tell' },
  ],
  [/(\bok|happy|may we|can we|consent|agree).*\b(ring|call|phone)\b/, { as: 'may-ring' }],
  [
    /consent|gdpr|permission|photo|agree|data protection|opt(ed)? (in|out)|newsletter|marketing|mailing list/,
    { because: 'other-consent' },
  ],
  [/link ?worker|referred by|referrer|social prescriber|^referral$|referred from/, { as: 'link-worker' }],
  [
    /known as|preferred name|likes to be called|like to be called|nick ?name|call me|calling name|called|enw cyfarwydd/,
    { as: 'called' },
  ],
  [/^(sur ?name|last ?name|family name|surname s|cyfenw|last)$|\bsurname$|\blast name$/, { as: 'surname' }],
  [
    /^(first|fore|given|christian) ?names?$|^first$|^forename s$|\b(first|fore) ?name$|enw cyntaf/,
    { as: 'first-name' },
  ],
  [/e ?mail|^ebost$|e bost/, { as: 'email' }],
  [
    /phone|^tel\b|\btel$|\btel no\b|mobile|^mob\b|landline|^cell|contact (no|number)|^number$|ffon|whatsapp|^home (no|number)$/,
    { as: 'telephone' },
  ],
  [/^title$|^salutation$|^teitl$/, { because: 'title' }],
  [/address|post ?code|^street$|^county$|house (no|number)|cyfeiriad|cod post/, { because: 'address' }],
  [
    /^(village|town|area|locality|district|city|place|neighbourhood|estate|where from|lives (in|at)|tref|pentref|lle)$|town or village|village or town|town city/,
    { as: 'place' },
  ],
  [
    /^(groups?|club|activity|activities|interest groups?|sessions? attended|which group s?|regular at|grwp)$|which (group|activity|class)|what would you like to join/,
    { as: 'group' },
  ],
  [
    /^(full )?names?$|^(member|attendee|participant|person|client|volunteer|contact|your|who)( s)?( full)? ?names?$|^(member|members|attendee|attendees|participant|participants|person|people|who|enw|enwau|regulars?)$|^name of (member|person)$|\bfull name$|^(what is )?your name$/,
    { as: 'name' },
  ],
];

/** What the heading of a column means; undefined for words that are not known. */
export const meaningOf = (heading: string): Meant | undefined => {
  const words = folded(heading.replaceAll('_', ' '));
  return words === '' ? undefined : meanings.find(([shape]) => shape.test(words))?.[1];
};
