import type { Day } from '../dates.ts';
import type { Group } from '../groups.ts';
import type { LinkWorker } from '../linkWorkers.ts';
import { mayOfferInstead, type MessageContent, type MomentFact } from '../moments.ts';
import { initials, type Person } from '../people.ts';
import type { Referral } from '../referrals.ts';
import type { Settings } from '../settings.ts';
import { type Approval, approvalOf, approve, type Approved } from './approved.ts';
import type { ShareableListing } from './listing.ts';
import { mayTell, type StaysOutBecause } from './mayTell.ts';
import { isOneAddress } from './reaching.ts';

/** A message that may leave; only `shareMessage` makes one. */
export type ShareableMessage = Approved<'message', MessageContent>;

/** The same as the leader worded it, for one address at most. */
export type ShareableWords = Approved<'words', { to?: string; subject: string; text: string }>;

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
    ...(linkWorker.email !== undefined && isOneAddress(linkWorker.email) && { email: linkWorker.email }),
    group: group.name,
    ...(settings.leaderName !== undefined && { leaderName: settings.leaderName }),
    ...(settings.leaderTelephone !== undefined && { leaderTelephone: settings.leaderTelephone }),
  };
  const isTheirs = referral.linkWorkerId === linkWorker.id && referral.personId === person.id;
  const telling = isTheirs
    ? mayTell(person, linkWorker.id, of.today)
    : { may: false as const, because: 'not-asked' as const };
  const about: Approval = { to: { linkWorkerId: linkWorker.id }, madeOn: of.today, under: [] };
  if (!telling.may) return { message: approve('message', nobody, about), because: telling.because };
  const told = {
    person: referral.reference ?? initials(person),
    called: person.preferredName,
    fact,
    instead: mayOfferInstead(fact) ? (instead?.rows ?? []) : [],
  };
  return { message: approve('message', { ...nobody, told }, { ...about, under: [telling.under] }) };
};

/** A message in the leader's own words. One about nobody keeps its own: other words could be about somebody. */
export const withOwnWords = (
  message: ShareableMessage,
  own: { subject: string; text: string },
): ShareableWords | undefined =>
  message.told &&
  approve(
    'words',
    { ...(message.email !== undefined && { to: message.email }), ...own },
    approvalOf(message),
  );
