import { standingConsent } from './consents.ts';
import type { Day, Time } from './dates.ts';
import type { Group } from './groups.ts';
import type { LinkWorkerId, PersonId, ReferralId } from './ids.ts';
import type { LinkWorker } from './linkWorkers.ts';
import { initials, isPausedOn, type Person } from './people.ts';
import { mayOfferInstead, type MessageContent, type MomentFact } from './moments.ts';
import type { ListingContent, ListingRow, OtherGroup } from './otherGroups.ts';
import { isOpen, lastStep, receivedOn, type Referral, stateNow } from './referrals.ts';
import type { ReturnContent, ReturnRow } from './returns.ts';
import type { SessionOfGroup } from './sessions.ts';
import type { Settings } from './settings.ts';

declare const approved: unique symbol;

/**
 * A return that may leave. Only `shareReturn` makes one, and a format takes nothing else, so that nobody is in a file
 * whose consent does not stand (DOMAIN 6, rule 1).
 */
export type ShareableReturn = Readonly<ReturnContent> & { readonly [approved]: 'return' };

/** Why somebody the link worker sent us is not in a return. For the leader's eyes only: it never leaves. */
export type StaysOutBecause = 'not-asked' | 'refused' | 'withdrawn';

export interface StaysOut {
  personId: PersonId;
  because: StaysOutBecause;
}

/** May this link worker be told, on that day, whether this person comes? If not, why not (DOMAIN 6, rules 1 and 2). */
export const mayTell = (
  person: Person,
  linkWorkerId: LinkWorkerId,
  today: Day,
): { may: true } | { may: false; because: StaysOutBecause } => {
  const consent = standingConsent(person.consents, linkWorkerId, today);
  if (!consent) return { may: false, because: 'not-asked' };
  if (consent.answer === 'given') return { may: true };
  return { may: false, because: consent.answer };
};

export interface ReturnMatter {
  referral: Referral;
  person: Person;
  group: Group;
  /** Every day on which the person was marked here at the group since the referral was received, in order. */
  visits: readonly Day[];
}

const belongsInPeriod = (referral: Referral, fromOn: Day, toOn: Day): boolean =>
  receivedOn(referral) <= toOn && (isOpen(referral) || lastStep(referral).on >= fromOn);

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

const rowOf = (
  { referral, person, group, visits }: ReturnMatter,
  { fromOn, toOn, today }: { fromOn: Day; toOn: Day; today: Day },
): ReturnRow => {
  // Once the story has ended, whether somebody still comes is no longer the link worker's to know (rule 4).
  const lastOn = isOpen(referral) ? toOn : earlier(toOn, lastStep(referral).on);
  const known = visits.filter((day) => day <= lastOn);
  const first = known[0];
  const ending = lastStep(referral).ending;
  return {
    person: referral.reference ?? initials(person),
    group: group.name,
    receivedOn: receivedOn(referral),
    ...(first && { firstVisitOn: first }),
    cameOn: known.filter((day) => day >= fromOn),
    state: stateNow(referral, {
      visits: visits.length,
      isPaused: isPausedOn(person, today, visits.at(-1)),
    }),
    ...(ending && { ending }),
  };
};

/**
 * Decides what one link worker may be told about a period, as consents stand today: only people that link worker
 * referred (rule 3), only those who agree that this link worker is told (rule 1), and of them the least (rule 4).
 * `staysOut` names the others and why, for the leader; nothing of them, not even their number, is in `content`.
 */
export const shareReturn = (of: {
  linkWorker: LinkWorker;
  fromOn: Day;
  toOn: Day;
  today: Day;
  matters: readonly ReturnMatter[];
  settings: Settings;
}): {
  content: ShareableReturn;
  referrals: { referralId: ReferralId; personId: PersonId }[];
  staysOut: StaysOut[];
} => {
  const { linkWorker, fromOn, toOn, today, settings } = of;
  const rows: { row: ReturnRow; referralId: ReferralId; personId: PersonId }[] = [];
  const staysOut = new Map<PersonId, StaysOut>();
  for (const matter of of.matters) {
    if (matter.referral.linkWorkerId !== linkWorker.id) continue;
    if (!belongsInPeriod(matter.referral, fromOn, toOn)) continue;
    const { id: personId } = matter.person;
    const telling = mayTell(matter.person, linkWorker.id, today);
    if (telling.may) rows.push({ row: rowOf(matter, of), referralId: matter.referral.id, personId });
    else staysOut.set(personId, { personId, because: telling.because });
  }
  rows.sort((one, other) => (sortKey(one.row) < sortKey(other.row) ? -1 : 1));
  const content: ReturnContent = {
    forLinkWorker: linkWorker.name,
    ...(settings.organisationName !== undefined && { organisation: settings.organisationName }),
    fromOn,
    toOn,
    rows: rows.map(({ row }) => row),
    ...(settings.leaderName !== undefined && { leaderName: settings.leaderName }),
    ...(settings.leaderTelephone !== undefined && { leaderTelephone: settings.leaderTelephone }),
  };
  return {
    content: content as ShareableReturn,
    referrals: rows.map(({ referralId, personId }) => ({ referralId, personId })),
    staysOut: [...staysOut.values()],
  };
};

const sortKey = (row: ReturnRow): string => `${row.group}\n${row.receivedOn}\n${row.person}`;

/** What a group is told of one of its sessions: when and where, and nobody's name but the leader's. */
export interface NoticeContent {
  about: 'called-off' | 'moved' | 'on';
  group: string;
  day: Day;
  startsAt: Time;
  endsAt: Time;
  place?: string;
  /** The day from which it was moved. */
  movedFromOn?: Day;
  leaderName?: string;
  leaderTelephone?: string;
  /** For Bcc: none of them sees another's. */
  addresses: readonly string[];
}

/** A notice that may leave; only `shareNotice` makes one. */
export type ShareableNotice = Readonly<NoticeContent> & { readonly [approved]: 'notice' };

/** One address and nothing else, so that no program takes it for two, or for more than an address. */
const oneAddress = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/u;

/** The number on which the person may be rung; undefined for whoever is reached through the link worker only. */
export const numberToRing = (person: Person): string | undefined =>
  person.isReachedThroughLinkWorker ? undefined : person.telephone;

/** The address to which a notice may go; undefined for whoever is reached through the link worker only. */
export const addressToWriteTo = ({ email, isReachedThroughLinkWorker }: Person): string | undefined =>
  email !== undefined && !isReachedThroughLinkWorker && oneAddress.test(email) ? email : undefined;

/**
 * Decides what may leave in an e-mail that a session is called off or moved. Why stays here: the leader's own words may
 * tell of somebody. So do note, topic and rota.
 */
export const shareNotice = (of: {
  group: Group;
  session: SessionOfGroup;
  people: readonly Person[];
  settings: Settings;
}): ShareableNotice => {
  const { group, session, people, settings } = of;
  const { day, startsAt, endsAt, place, movedFrom, cancelledBecause } = session;
  const about = movedFrom ? ('moved' as const) : ('on' as const);
  const content: NoticeContent = {
    about: cancelledBecause === undefined ? about : 'called-off',
    group: group.name,
    day,
    startsAt,
    endsAt,
    ...(place !== undefined && { place }),
    ...(movedFrom && { movedFromOn: movedFrom.day }),
    ...(settings.leaderName !== undefined && { leaderName: settings.leaderName }),
    ...(settings.leaderTelephone !== undefined && { leaderTelephone: settings.leaderTelephone }),
    addresses: [...new Set(people.flatMap((person) => addressToWriteTo(person) ?? []))],
  };
  return content as ShareableNotice;
};

/** A sheet that may leave; only `shareListing` makes one. */
export type ShareableListing = Readonly<ListingContent> & { readonly [approved]: 'listing' };

/**
 * Decides what a sheet of groups tells: of ours what stands on a poster, with the leader to ring; of others what is in
 * the address book. For whom it was made it does not say, nor who comes to any of them.
 */
export const shareListing = (of: {
  ours: readonly { group: Group; nextDates: NonNullable<ListingRow['nextDates']> }[];
  others: readonly OtherGroup[];
  settings: Settings;
}): ShareableListing => {
  const { leaderName, leaderTelephone } = of.settings;
  const leader = {
    ...(leaderName !== undefined && { leaderName }),
    ...(leaderTelephone !== undefined && { leaderTelephone }),
  };
  const ours = of.ours.map(({ group: { name, kind, place }, nextDates }) => ({
    name,
    kind,
    ...(place !== undefined && { place }),
    ...(leaderName !== undefined && { contact: leaderName }),
    ...(leaderTelephone !== undefined && { telephone: leaderTelephone }),
    nextDates: nextDates.map(({ day, startsAt, endsAt }) => ({ day, startsAt, endsAt })),
  }));
  const others = of.others.map(({ id: _id, ...row }) => row);
  const content: ListingContent = { rows: [...ours, ...others], ...leader };
  return content as ShareableListing;
};

/** A message that may leave; only `shareMessage` makes one. */
export type ShareableMessage = Readonly<MessageContent> & { readonly [approved]: 'message' };

/** The same as the leader worded it, for one address at most. */
export type ShareableWords = Readonly<{ to?: string; subject: string; text: string }> & {
  readonly [approved]: 'words';
};

/**
 * Decides what the link worker of a story may be told of one moment of it today: the fact, and of the person no more
 * than the reference or the initials (on the telephone what they like to be called). Where the consent to it does not
 * stand, what is left is a message about nobody, and `because` says why, for the leader alone.
 */
export const shareMessage = (of: {
  linkWorker: LinkWorker;
  referral: Referral;
  person: Person;
  group: Group;
  fact: MomentFact;
  instead?: ShareableListing;
  today: Day;
  settings: Settings;
}): { message: ShareableMessage; because?: StaysOutBecause } => {
  const { linkWorker, referral, person, group, fact, instead, settings } = of;
  const nobody: MessageContent = {
    to: linkWorker.name,
    ...(linkWorker.email !== undefined && oneAddress.test(linkWorker.email) && { email: linkWorker.email }),
    group: group.name,
    ...(settings.leaderName !== undefined && { leaderName: settings.leaderName }),
    ...(settings.leaderTelephone !== undefined && { leaderTelephone: settings.leaderTelephone }),
  };
  const isTheirs = referral.linkWorkerId === linkWorker.id && referral.personId === person.id;
  const telling = isTheirs
    ? mayTell(person, linkWorker.id, of.today)
    : { may: false as const, because: 'not-asked' as const };
  if (!telling.may) return { message: nobody as ShareableMessage, because: telling.because };
  const told = {
    person: referral.reference ?? initials(person),
    called: person.preferredName,
    fact,
    instead: mayOfferInstead(fact) ? (instead?.rows ?? []) : [],
  };
  return { message: { ...nobody, told } as unknown as ShareableMessage };
};

/** A message in the leader's own words. One about nobody keeps its own: other words could be about somebody. */
export const withOwnWords = (
  { told, email }: ShareableMessage,
  own: { subject: string; text: string },
): ShareableWords | undefined =>
  told && ({ ...(email !== undefined && { to: email }), ...own } as unknown as ShareableWords);
