import type { Erasure, ErasingRules, RecordPlace } from './erasures.ts';
import { findingTexts, somebody, withoutTexts } from './leftOut.ts';
import { withoutKept } from './mayKeep.ts';
import { fullName, type Person } from './people.ts';
import { placeOfPeople } from './placesOfPeople.ts';
import { isSame } from './recordChanges.ts';
import { type Referral, withoutNotes } from './referrals.ts';

/** Whether the record is about that person, by whatever the place says of its kind. */
const isAbout = (place: RecordPlace, record: unknown, personId: string): boolean =>
  placeOfPeople(place)?.tellsOf(record, place.id).includes(personId) ?? false;

const leftOfOne = (record: unknown, place: RecordPlace, { what, id, on }: Erasure): unknown => {
  if (what === 'notes')
    return place.document === 'referrals' && place.id === id ? withoutNotes(record as Referral) : record;
  if (what === 'concern') return place.document === 'concerns' && place.id === id ? null : record;
  if (what !== 'person') {
    if (place.document === 'people' && place.id === id) return withoutKept(record as Person, what);
    if (what !== 'good-to-know' || place.document !== 'referrals') return record;
    const { goodToKnow, ...left } = record as Referral;
    return left.personId === id && goodToKnow !== undefined ? left : record;
  }
  const known = placeOfPeople(place);
  return known && isAbout(place, record, id)
    ? known.without(record, { personId: id, on, id: place.id })
    : record;
};

/**
 * Where others wrote freely, and a full name may stand. Not in what is held about other people, the leader, groups and link
 * workers: a number or a name may be theirs too.
 */
const freeTexts: ReadonlySet<string> = new Set(['sessions', 'referrals', 'turns', 'usual', 'roles', 'said']);

/** What somebody is called by, rung on and written to, as far as it is theirs alone. A first name is many people's. */
const tellingTexts = (person: Person): string[] =>
  [
    person.surname === undefined ? undefined : fullName(person),
    person.telephone,
    person.email,
    person.emergencyTelephone,
  ].filter((text) => text !== undefined && text !== somebody) as string[];

/** Numbers and addresses that somebody said shall not be kept. */
const textsOfKept = (erasures: readonly Erasure[], place: RecordPlace, record: unknown): string[] => {
  if (place.document !== 'people') return [];
  const { telephone, email, emergencyTelephone } = record as Person;
  const goes = (purpose: Erasure['what']) =>
    erasures.some(({ what, id }) => what === purpose && id === place.id);
  return [
    ...(goes('hold-details') ? [telephone, email] : []),
    ...(goes('emergency-contact') ? [emergencyTelephone] : []),
  ].filter((text) => text !== undefined);
};

/**
 * What erasing leaves (DOMAIN 6, "Keeping and deleting"): of a person a record without a name that keeps the counts true,
 * of their stories the steps, of other texts all but their full name, numbers and the referrer's reference.
 */
export const erasingRules: ErasingRules = {
  tellingWho: ['people', 'referrals', 'returns'],
  textsOf: (erasures, place, record) => {
    const isErased = erasures.some(({ what, id }) => what === 'person' && isAbout(place, record, id));
    if (!isErased) return textsOfKept(erasures, place, record);
    if (place.document === 'people') return tellingTexts(record as Person);
    // By its id, for the file that was sent lies under it.
    if (place.document === 'returns') return [place.id];
    const { reference } = record as Referral;
    return place.document === 'referrals' && reference !== undefined ? [reference] : [];
  },
  left: (erasures, texts, place, record) => {
    if (place.shelf === 'files') return texts.includes(place.id) ? null : record;
    let left = record;
    for (const erasure of erasures) if (left !== null) left = leftOfOne(left, place, erasure);
    const finding = freeTexts.has(place.shelf) ? findingTexts(texts) : undefined;
    if (finding && left !== null) left = withoutTexts(left, finding);
    return isSame(left, record) ? record : left;
  },
};
